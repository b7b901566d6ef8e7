import Testing

@testable import Site

@Suite struct HiddenNamesTests {
  private static let names = HiddenNames(["Bo", "Følgegruppen for Unge", "§ 17, stk. 4", "–"])

  @Test(arguments: [
    "Bo", "af Bo.", "Bos brev", "Bo's", "»Følgegruppen for Unge«", "Følgegruppen for Unges møde",
    "udvalg efter § 17, stk. 4",
  ])
  func aNameIsFoundAsAWord(text: String) {
    #expect(Self.names.occur(in: text))
  }

  @Test(arguments: [
    "Boligudvalget 42 %", "Ambo", "Følgegruppen", "for Unge", "Følgegruppen for Ungdom", "17 stk.",
    "", "–",
  ])
  func itsLettersAloneAreNotTheName(text: String) {
    #expect(!Self.names.occur(in: text))
    #expect(!HiddenNames().occur(in: text))
  }
}
