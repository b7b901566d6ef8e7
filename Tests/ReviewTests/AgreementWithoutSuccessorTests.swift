import CivilTime
import Diagnostics
import TestSupport
import Testing

@Suite struct AgreementWithoutSuccessorTests {
  private static func agreement(_ keys: String) -> String {
    Texts.file("navn: Aftale\nart: hovedaftale\nparter:\n  - kommunen\n\(keys)")
  }

  private static func found(_ validity: String, _ other: String? = nil, on day: String)
    -> [Found]
  {
    let tree: MarkedSite =
      other.map {
        MarkedSite([
          "aftaler/a.md": agreement("gælder: \(validity)"), "aftaler/b.md": agreement($0),
        ])
      } ?? MarkedSite(["aftaler/a.md": agreement("gælder: \(validity)")])
    return tree.found(on: Day(isoText: day) ?? .first)
  }

  private static let note = Found("aftale-uden-afloeser", .note, "aftaler/a.md", "2015-2018")

  @Test func notesWhatHasLapsedAndWhatRunsOutWithinAYear() {
    #expect(Self.found("⟦2015-2018⟧", on: "2020-12-31") == [Self.note])
    #expect(Self.found("⟦2015-2018⟧", on: "2018-03-01") == [Self.note])
  }

  @Test(arguments: ["2017-12-30", "2014-01-01"])
  func isSilentWhileTheEndIsFar(day: String) {
    #expect(Self.found("2015-2018", on: day) == [])
  }

  @Test func saysNothingOfAnEndThatIsNotStated() {
    #expect(Self.found("fra 2015", on: "2020-12-31") == [])
    #expect(Self.found("oplyst 2010", on: "2020-12-31") == [])
  }

  @Test func aSuccessorThatIsMadeEndsTheMatterAndAPlannedOneDoesNot() {
    let next = "gælder: 2019-2022\nafløser: a\nstatus: "
    #expect(Self.found("2015-2018", next + "indgået", on: "2019-06-01") == [])
    #expect(Self.found("⟦2015-2018⟧", next + "planlagt", on: "2019-06-01") == [Self.note])
  }
}
