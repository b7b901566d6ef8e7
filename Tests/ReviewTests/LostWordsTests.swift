import Diagnostics
import Testing

@testable import Review

@Suite struct LostWordsTests {
  private static let words = LostWords.wholes + LostWords.stems

  private static func lost(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.filter(\.isASCII)))
  }

  private static func found(_ text: String) -> [LostLetters.Word] {
    LostLetters.shared.words(in: SourceFile(path: "tekst.md", text: text))
  }

  @Test func holdsEachWordOnceWithLettersToLose() {
    #expect(Set(Self.words).count == Self.words.count)
    #expect(Set(Self.words.map(Self.lost)).count == Self.words.count)
    #expect(Self.words.allSatisfy { Self.lost($0) != $0 && Self.lost($0).count >= 3 })
  }

  @Test(arguments: words) func findsAWordByWhatIsLeftOfIt(word: String) {
    let left = Self.lost(word)
    let capital = left.prefix(1).uppercased() + left.dropFirst()
    #expect(Self.found("Den \(left), og det.").map(\.meant) == [word])
    #expect(Self.found(capital).count == 1)
    #expect(Self.found("Den \(word), og det.") == [])
  }

  @Test(arguments: LostWords.stems) func findsAStemInsideAWord(stem: String) {
    #expect(Self.found("den my\(Self.lost(stem))en").map(\.meant) == ["my\(stem)en"])
  }

  @Test(arguments: LostWords.wholes) func findsAWholeWordAloneOnly(word: String) {
    let inside = Self.found("den xy\(Self.lost(word))yx")
    #expect(inside.allSatisfy { $0.meant?.contains(word) != true })
  }
}
