import Testing

@testable import Conformity

@Suite struct QuorumRuleTests {
  @Test(arguments: [
    ("når mindst 4 medlemmer er til stede", 7, 4),
    ("når mindst halvdelen af medlemmerne er til stede", 9, 5),
    ("når mindst halvdelen af medlemmerne er til stede", 8, 4),
    ("når mere end halvdelen af medlemmerne er til stede", 8, 5),
    ("når mere end halvdelen af medlemmerne er til stede", 9, 5),
    ("når over 2/3 af dets medlemmer er mødt", 9, 7),
    ("mindst to tredjedele af medlemmerne er til stede", 7, 5),
    ("når alle medlemmer er til stede", 6, 6), ("når tre medlemmer deltager", 6, 3),
  ])
  func readsTheNumberThatMustBeThere(rule: String, members: Int, required: Int) throws {
    let quorum = try #require(QuorumRule(rule))
    #expect(quorum.required(of: members) == required)
    #expect(!quorum.hasFurtherTerms)
  }

  @Test func knowsThatARuleAsksForMore() throws {
    let quorum = try #require(
      QuorumRule("når mindst 3 medlemmer er til stede, heraf formanden"))
    #expect(quorum.hasFurtherTerms)
  }

  @Test(arguments: [
    "når formanden er til stede", "", "efter reglerne i styrelsesloven", "når mindst er til stede",
    "når mindst 0 medlemmer er til stede",
  ])
  func readsNoNumberWhereNoneStands(rule: String) {
    #expect(QuorumRule(rule) == nil)
  }
}
