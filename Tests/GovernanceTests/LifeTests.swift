import CivilTime
import Testing

@testable import Governance

@Suite struct LifeTests {
  private func successor(_ id: String, of predecessor: String, _ manner: String) -> Entity {
    Samples.body(
      id, "fra 2020",
      [
        (
          "forgængere",
          Samples.records([[("forum", Samples.to(predecessor)), ("måde", .text(manner))]])
        )
      ])
  }

  @Test(arguments: [
    "afløst", "sammenlagt", "udskilt", "optaget", "videreført", "omdøbt", "indpasset",
  ])
  func aBodyEndsWhereItsSuccessorBegins(manner: String) {
    let register = Register([
      Samples.body("gammel", "fra 2010"), successor("ny", of: "gammel", manner),
    ])
    #expect(register.asOf(Samples.day("2019-12-31")).state(of: "gammel") == .inForce)
    #expect(register.asOf(Samples.day("2020-01-01")).state(of: "gammel") == .ceased)
    #expect(register.asOf(Samples.day("2019-12-31")).state(of: "ny") == .notYet)
    #expect(register.endings(of: "gammel").map(\.successor) == ["ny"])
    #expect(register.beginnings(of: "ny").map(\.predecessor) == ["gammel"])
  }

  @Test func aRevivedBodyEndsNobody() {
    let register = Register([
      Samples.body("gammel", "fra 2010"), successor("ny", of: "gammel", "genoprettet"),
    ])
    #expect(register.asOf(Samples.day("2021-01-01")).state(of: "gammel") == .inForce)
  }

  @Test func anEndPassesOnAlongPartsAndOwners() {
    let register = Register([
      Samples.body("c", "fra 2010"),
      Samples.body("b", "fra 2010", [("del af", Samples.fact(Samples.to("c")))]),
      Samples.body("a", "fra 2010", [("del af", Samples.fact(Samples.to("b")))]),
      Samples.rules("grundlag-2010", of: "a", "fra 2010", []),
      successor("ny", of: "c", "afløst"),
    ])
    for id in ["a", "b", "c", "a/grundlag-2010"] as [EntityID] {
      #expect(register.asOf(Samples.day("2021-01-01")).state(of: id) == .ceased, "\(id)")
      #expect(register.asOf(Samples.day("2015-01-01")).state(of: id) == .inForce, "\(id)")
    }
  }

  @Test func whatWasLastHeardOfIsUncertainAfterwards() {
    let register = Register([Samples.body("b", "fra september 2010, senest oplyst 2010")])
    let states = ["2010-08-31", "2010-09-01", "2010-12-31", "2011-01-01", "2013-06-01"].map {
      register.asOf(Samples.day($0)).state(of: "b")
    }
    #expect(states == [.notYet, .inForce, .inForce, .uncertain, .uncertain])
  }
}
