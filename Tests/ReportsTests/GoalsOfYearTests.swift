import Governance
import Testing

@testable import Reports

@Suite struct GoalsOfYearTests {
  private func year(_ year: Int, about: String? = nil) throws -> ReportYear {
    try reportYear(
      year, about: about,
      [
        "ordninger/o.md": "navn: Ordningen\ngiver: kommunen\ngælder: fra 2015",
        "aftaler/a.md": """
        navn: Aftalen
        art: hovedaftale
        parter: kommunen
        gælder: 2019-2022
        mål:
          - id: en
            tekst: Flere træer
            ansvarlig: kommunen
            vurderinger:
              - tid: 2020
                resultat: Ti træer.
                vurdering: på vej
                note: Det regnede.
              - tid: 2021
                resultat: Tyve træer.
                vurdering: nået
          - id: to
            tekst: Trygge veje
            nøgletal: n
        """,
        "helhedsplaner/p.md": """
        navn: Planen
        ordning: o
        gælder: 2019-2022
        mål:
          - id: tre
            tekst: Et sted at være
        """,
        "noegletal/n.md": """
        navn: Trygge
        enhed: procent
        serie:
          - tid: 2020
            værdi: 70
        """,
      ])
  }

  @Test func aGoalIsJudgedByWhatIsSaidForTheYear() throws {
    let goals = GoalsOfYear(try year(2021)).groups.flatMap(\.goals)
    #expect(goals.map(\.judgement) == [.reached, nil, nil])
    #expect(
      GoalsOfYear(try year(2020)).groups.flatMap(\.goals).map(\.judgement)
        == [.underWay, nil, nil])
  }

  @Test func whatAGoalLacksIsSaidInOneLine() throws {
    #expect(
      lines(GoalsOfYear(try year(2021)).gaps) == [
        "Målet »Flere træer« (Aftalen) mangler for 2021: bemærkning [a, mål]",
        "Målet »Trygge veje« (Aftalen) mangler for 2021: resultat, vurdering, bemærkning, ansvarlig [a, mål]",
        "Målet »Et sted at være« (Planen) mangler for 2021: resultat, vurdering, bemærkning, ansvarlig [p, mål]",
      ])
  }

  @Test func theValueOfAnIndicatorIsAResult() throws {
    #expect(
      lines(GoalsOfYear(try year(2020)).gaps).first { $0.contains("Trygge veje") }
        == "Målet »Trygge veje« (Aftalen) mangler for 2020: vurdering, bemærkning, ansvarlig [a, mål]"
    )
  }

  @Test func aReportOnAPlanHasItsGoalsAlone() throws {
    let groups = GoalsOfYear(try year(2021, about: "p")).groups
    #expect(groups.map(\.owner.name) == ["Planen"])
  }

  @Test func goalsOfAnAgreementThatIsOverAreNotOfTheYear() throws {
    #expect(lines(GoalsOfYear(try year(2024)).gaps) == ["Ingen mål er oplyst for 2024"])
  }
}
