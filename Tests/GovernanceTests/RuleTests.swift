import CivilTime
import Testing

@testable import Governance

@Suite struct RuleTests {
  private func place(_ text: String) -> (String, Fact) { ("mødested", Samples.fact(.text(text))) }

  private func answer(_ later: [(String, Fact)], on day: String = "2021-01-01") -> RuleAnswer? {
    let register = Register([
      Samples.body("b", "fra 2010"),
      Samples.rules("grundlag-2010", of: "b", "fra 2010, senest oplyst 2010", [place("rådhuset")]),
      Samples.rules("grundlag-2020", of: "b", "fra 2020", later),
    ])
    return register.asOf(Samples.day(day)).rule("mødested", of: "b")
  }

  private func text(_ statement: RuleStatement?) -> String? {
    guard case .value(.text(let text)) = statement?.fact.versions.first?.value else { return nil }
    return text
  }

  @Test func theLaterOfTwoDocumentsHolds() {
    let answer = answer([place("online")])
    #expect(text(answer?.current) == "online")
    #expect(answer?.earlier.map(text) == ["rådhuset"])
    #expect(answer?.silence == nil)
  }

  @Test func silenceIsNeverTakenForContinuation() {
    let answer = answer([])
    #expect(answer?.current == nil)
    #expect(answer?.silence == .unknown)
    #expect(answer?.earlier.map(text) == ["rådhuset"])
  }

  private static let meanings: [(String, String?, RuleAnswer.Silence?)] = [
    ("gælder fortsat", "rådhuset", nil), ("bortfalder", nil, .lapsed),
  ]

  @Test(arguments: meanings)
  func silenceMeansWhatTheDocumentSays(
    word: String, current: String?, silence: RuleAnswer.Silence?
  ) {
    let answer = answer([("tidligere regler", Samples.fact(.text(word)))])
    #expect(text(answer?.current) == current)
    #expect(answer?.silence == silence)
  }

  @Test func betweenDocumentsNothingIsKnownToHold() {
    let answer = answer([place("online")], on: "2015-01-01")
    #expect(answer?.current == nil)
    #expect(answer?.silence == .noDocument)
  }

  @Test func aRuleOfACollectiveHoldsForItsMembersAndMayDiffer() {
    let versions = Fact([
      FactVersion(.value(.text("i nord")), appliesTo: Reference("nord")),
      FactVersion(.value(.text("i syd")), appliesTo: Reference("syd")),
    ])
    let part = ("del af", Samples.fact(Samples.to("alle")))
    let register = Register([
      Samples.body("alle", "fra 2020"), Samples.body("nord", "fra 2020", [part]),
      Samples.body("syd", "fra 2020", [part]),
      Samples.rules("grundlag-2020", of: "alle", "fra 2020", [("mødested", versions)]),
    ])
    let situation = register.asOf(Samples.day("2021-01-01"))
    #expect(text(situation.rule("mødested", of: "nord")?.current) == "i nord")
    #expect(text(situation.rule("mødested", of: "syd")?.current) == "i syd")
    #expect(situation.rule("mødested", of: "alle")?.current?.fact.versions.count == 2)
  }
}
