import Testing

@testable import Site

@Suite struct DanishOrderTests {
  @Test func putsAeOeAaLast() {
    let words = [
      "Østerbro", "Zoo", "Ærø", "Aarhus", "Amager", "Åbenrå", "Ål", "AAB", "bo", "A\u{30A}se",
    ]
    #expect(
      words.sortedInDanish { $0 } == [
        "AAB", "Amager", "bo", "Zoo", "Ærø", "Østerbro", "Åbenrå", "Ål", "Aarhus", "A\u{30A}se",
      ])
  }

  @Test(arguments: [("Aarhus", "Å"), ("AAB", "A"), ("østlig", "Ø"), ("2010", "0–9"), ("»én«", "E")])
  func listsUnderTheLetter(word: String, letter: String) {
    #expect(DanishOrder.initial(of: word) == letter)
  }
}
