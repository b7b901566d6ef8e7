import Diagnostics
import TestSupport
import Testing

@Suite struct GapInVersionsTests {
  private static func site(_ versions: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": Texts.basis("gælder: fra 2010\nmødested:\n\(versions)"),
    ])
  }

  @Test func reportsDaysWithoutAValue() {
    let site = Self.site(
      """
        - værdi: rådhuset
          gælder: fra 2010 til 2012
        - værdi: Njalsgade
          gælder: ⟦fra 2015⟧
      """)
    #expect(
      site.found() == [
        Found("hul-i-gyldighed", .warning, "fora/a/grundlag-2010.md", "fra 2015")
      ])
    #expect(
      site.findings().map(\.headline.danish) == [
        "Hul i `mødested`: 2010–2012, og derefter fra 2015"
      ])
  }

  @Test func reportsTwoValuesOfOneSourceAtATime() {
    let site = Self.site(
      """
        - værdi: rådhuset
          gælder: fra 2010
        - værdi: Njalsgade
          gælder: ⟦fra 2015⟧
      """)
    #expect(
      site.found() == [
        Found("hul-i-gyldighed", .warning, "fora/a/grundlag-2010.md", "fra 2015")
      ])
  }

  @Test(arguments: [
    "  - værdi: x\n    gælder: fra 2010 til 2012\n  - værdi: y\n    gælder: fra 2013",
    "  - værdi: x\n    gælder: oplyst 2010\n  - værdi: y\n    gælder: oplyst 2017",
    "  - værdi: x\n    kilde: notat, side 1\n  - værdi: y\n    kilde: notat, side 2",
    "  - værdi: x\n    for: kommunen\n  - værdi: y\n    for: a",
    "  - værdi: x\n    gælder: fra 2010\n  - værdi: y\n    gælder: 2012-2013\n    kilde: notat, side 2\n  - værdi: z\n    gælder: fra 2015\n    kilde: notat",
  ])
  func saysNothingOfWhatFits(versions: String) {
    #expect(Self.site(versions).found() == [])
  }

  @Test func looksIntoRecords() {
    let site = MarkedSite([
      "organisationer/kommunen.md": Texts.file(
        """
        navn: Kommunen
        art: kommune
        kontakt:
          - gælder: fra 2010
            telefon:
              - værdi: "33663366"
                gælder: fra 2010 til 2010
              - værdi: "33663367"
                gælder: ⟦fra 2012⟧
        """)
    ])
    #expect(
      site.found() == [Found("hul-i-gyldighed", .warning, "organisationer/kommunen.md", "fra 2012")]
    )
  }
}
