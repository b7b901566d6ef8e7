import Testing

@testable import Diagnostics

@Suite struct FindingPrinterExcerptTests {
  /// The excerpt for a range of bytes of a text.
  private func excerpt(_ text: String, _ range: Range<Int>) -> [String]? {
    var reader = PlaceReader { SourceFile(path: $0, text: text) }
    return reader.span(of: Place(path: "p", range: range)).map(Excerpt.init).map {
      [$0.line, $0.indent + $0.mark]
    }
  }

  @Test func marksAPointAfterTheLastCharacter() {
    #expect(excerpt("abc\nd", 3..<3) == ["abc", "   ^"])
    #expect(excerpt("", 0..<0) == ["", "^"])
  }

  @Test func marksOnlyTheFirstLineOfAPlace() {
    #expect(excerpt("ab cd\nef", 3..<8) == ["ab cd", "   ^~"])
  }

  @Test func marksPastWideCharactersAndCombiningMarks() {
    #expect(excerpt("議🙂o\u{308}x", 10..<11) == ["議🙂o\u{308}x", "     ^"])
    #expect(excerpt("議🙂o\u{308}x", 3..<10) == ["議🙂o\u{308}x", "  ^~~"])
  }

  @Test func copiesTabsAndHidesWhatSteersATerminal() {
    #expect(excerpt("\ta\u{1B}[2J\tb", 7..<8) == ["\ta\u{FFFD}[2J\tb", "\t     \t^"].map { $0 })
  }

  @Test func shortensALongLineRoundThePlace() {
    let text = String(repeating: "a", count: 200) + "XYZ" + String(repeating: "b", count: 200)
    #expect(
      excerpt(text, 200..<203) == [
        "…" + String(repeating: "a", count: 46) + "XYZ" + String(repeating: "b", count: 47) + "…",
        String(repeating: " ", count: 47) + "^~~",
      ])
    #expect(
      excerpt(text, 0..<1) == [
        String(repeating: "a", count: 96) + "…", "^",
      ])
    #expect(
      excerpt(text, 402..<403) == [
        "…" + String(repeating: "b", count: 96), String(repeating: " ", count: 96) + "^",
      ])
  }

  @Test(arguments: ["", "a\r\nb\rc\n\nd", "\u{FEFF}å\r\n\r\n🙂e\u{301}\n", "\n\r\r\n"])
  func countsAsTheSourceFileDoes(text: String) {
    let file = SourceFile(path: "p", text: text)
    var lines = SourceLines(file)
    for offset in -1...file.bytes.count + 1 {
      #expect(lines.location(of: offset) == file.location(of: offset), "offset \(offset)")
    }
  }
}
