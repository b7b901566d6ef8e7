import Testing

@testable import Diagnostics

@Suite struct SpellingTests {
  @Test func offersTheOneNearWord() {
    #expect(Spelling.nearest(to: "formnad", in: ["formand", "frister"]) == "formand")
    #expect(Spelling.nearest(to: "møder", in: ["moeder", "mål"]) == "moeder")
  }

  @Test func isSilentWhenNothingIsNearOrTwoAre() {
    #expect(Spelling.nearest(to: "formand", in: ["kilder"]) == nil)
    #expect(Spelling.nearest(to: "abb", in: ["aba", "abc"]) == nil)
  }
}
