import Reports
import Testing

/// The headings of a report's chapters, by which whoever writes one finds it.
@Suite struct SectionHeadingTests {
  /// A heading means the same chapter with and without what is printed before it.
  @Test(arguments: [
    ("4. Møder og frister", "Møder og frister"), ("4. Møder og frister", "4 møder og frister"),
    ("Bilag A. Kilder", "Kilder"), ("Bilag A. Kilder", "A. kilder"),
    ("4. 2025 i tal", "2025 i tal"), ("4. 2025 i tal", "4 2025 i tal"),
  ])
  func numberMayBeLeftOut(heading: String, name: String) {
    #expect(SectionHeading(naming: heading).means(SectionHeading(naming: name)))
    #expect(SectionHeading(naming: name).means(SectionHeading(naming: heading)))
  }

  /// A year is a word of its heading, and so is a word that looks like an appendix.
  @Test(arguments: [
    ("2024 i tal", "2025 i tal"), ("4. 2025 i tal", "I tal"), ("Bilag om penge", "Om penge"),
  ])
  func aYearIsNoNumber(heading: String, other: String) {
    #expect(!SectionHeading(naming: heading).means(SectionHeading(naming: other)))
  }

  @Test(arguments: [
    ("4. Møder", "4", "Møder"), ("2.1 Møder", "2.1", "Møder"), ("Bilag A. Kilder", "A", "Kilder"),
    ("2025 i tal", nil, "2025 i tal"), ("Resumé", nil, "Resumé"),
  ])
  func isReadAsWritten(text: String, label: String?, title: String) {
    let heading = SectionHeading(naming: text)
    #expect(heading.text == text)
    #expect(heading.label == label)
    #expect(heading.title == title)
  }

  /// Of two with the same words the one with the number is meant, and else the first.
  @Test func theNumberDecidesBetweenTwo() {
    let headings = ["Penge", "3. Møder", "4. Møder"].map { SectionHeading(naming: $0) }
    #expect(headings.place(of: SectionHeading(naming: "4. Møder")) == 2)
    #expect(headings.place(of: SectionHeading(naming: "Møder")) == 1)
    #expect(headings.place(of: SectionHeading(naming: "5. Kilder")) == nil)
  }
}
