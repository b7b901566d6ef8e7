import Charts
import Testing

@Suite struct WrappingTests {
  private let face = Face(size: 17, isBold: true)

  @Test func aNameThatFitsIsOneLine() {
    #expect(Wrapping("Samarbejdsforum", in: face, width: 300).lines == ["Samarbejdsforum"])
  }

  @Test func linesAreEvenlyFilled() {
    #expect(
      Wrapping("Den Tværkommunale Styregruppe", in: face, width: 240).lines
        == ["Den Tværkommunale", "Styregruppe"])
  }

  @Test func aCompoundBreaksBetweenItsParts() {
    let wrapped = Wrapping("Partnerskabsforum", in: face, width: 150)
    #expect(wrapped.lines == ["Partnerskabs-", "forum"])
    #expect(wrapped.hasBrokenWord)
    #expect(
      Wrapping("Bydelsbestyrelserne", in: face, width: 150).lines == ["Bydels-", "bestyrelserne"])
  }

  @Test func aHyphenOfItsOwnIsAPlaceToBreak() {
    let wrapped = Wrapping("Valby-Vesterbro", in: face, width: 120)
    #expect(wrapped.lines == ["Valby-", "Vesterbro"])
    #expect(!wrapped.hasBrokenWord)
  }

  @Test(arguments: ["WWWWWWWWWWWWWWWWWWWW", "ÆØÅÆØÅÆØÅÆØÅÆØÅ", "漢字漢字漢字漢字漢字漢字", "🙂🙂🙂🙂🙂🙂🙂🙂🙂"])
  func noLineIsWiderThanItsRoom(text: String) {
    for line in Wrapping(text, in: face, width: 100).lines {
      #expect(face.width(of: line) <= 100)
    }
  }

  @Test func noMiddleDotHangsAtTheEndOfALine() {
    let face = Face(size: 14)
    #expect(Wrapping("BL 8\u{A0}· LLO 1", in: face, width: 200).lines == ["BL 8\u{A0}· LLO 1"])
    #expect(
      Wrapping("Forvaltningerne\u{A0}· LLO", in: face, width: 130).lines == [
        "Forvaltningerne", "LLO",
      ])
  }

  @Test func aWordOfManyThousandLettersIsBrokenIntoAllItsLetters() {
    let word = String(repeating: "koordineringsudvalgsmøde", count: 1_250)
    let lines = Wrapping(word, in: face, width: 150).lines
    #expect(lines.allSatisfy { face.width(of: $0) <= 150 })
    #expect(lines.joined().filter { $0 != "-" } == word)
    #expect(lines.prefix(3) == ["koordinerings-", "udvalgsmøde-", "koordinerings-"])
  }
}
