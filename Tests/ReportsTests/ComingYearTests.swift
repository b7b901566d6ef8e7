import CivilTime
import Conformity
import Governance
import Testing

@testable import Reports

@Suite struct ComingYearTests {
  private func coming() throws -> ComingYear {
    let year = try reportYear(
      2025,
      [
        "fora/a/forum.md": "navn: A\nart: forum\ngælder: fra 2020",
        "fora/a/kommissorium-2020.md": "titel: K\ngælder: fra 2020\nmøder: 4 gange om året",
        "fora/b/forum.md": "navn: B\nart: forum\ngælder: fra 2020",
        "fora/b/kommissorium-2020.md": "titel: K\ngælder: fra 2020\nmøder: 2 gange om året",
        "fora/c/forum.md": "navn: C\nart: forum\ngælder: fra 2020",
        "fora/c/kommissorium-2020.md": "titel: K\ngælder: fra 2020\nmøder: efter behov",
        "moeder/2026/a-2026-1.md": "forum: a\ndato: 4. marts 2026\nstatus: planlagt",
        "moeder/2026/a-2026-2.md": """
        forum: a
        dato: 4. juni 2026
        status: holdt
        kilder:
          - senere
        """,
        "moeder/2026/b-2026-1.md": "forum: b\ndato: 1. april 2026\nstatus: aflyst",
        "moeder/2027/a-2027-1.md": "forum: a\ndato: 4. marts 2027\nstatus: planlagt",
        "kilder/senere.md": "titel: Senere\nart: protokol\ndato: 2026",
        "aftaler/x.md": """
        navn: Aftalen
        art: hovedaftale
        parter: kommunen
        gælder: fra 1. juli 2022 til 30. juni 2026
        fornyes: hvert 4. år
        """,
        "noegletal/n.md": """
        navn: Tallet
        målsætning:
          værdi: 100
          tid: 2026
        serie:
          - tid: 2025
            værdi: 1
        """,
        "beslutninger/d.md": """
        titel: Sagen
        behandling:
          - organ: kommunen
            dato: 2. juni 2025
            udfald: vedtaget
        pligter:
          - id: p
            pligt: Sagen gøres op
            hvem: kommunen
            frist: senest 1. februar 2026
          - id: q
            pligt: Sagen er gjort op
            frist: senest 1. februar 2025
        """,
      ])
    return ComingYear(after: year, MeetingBook(year.register), DutyJudge(year.register))
  }

  @Test func bodiesHaveTheMeetingsOfTheNextYearWhateverCameOfThem() throws {
    let coming = try coming()
    #expect(coming.plans.map(\.body.name) == ["A", "B"])
    #expect(coming.plans.map { $0.meetings.map(\.id.rawValue) } == [["a-2026-1", "a-2026-2"], []])
    #expect(lines(coming.gaps) == ["Møderne i 2026 i »B« er ikke planlagt [b]"])
  }

  @Test func whatEndsIsRenewedOrIsDueStandsInTheOrderOfItsDays() throws {
    let found = try coming().matters.map { matter in
      "\(matter.days.lowerBound.isoText) \(matter.event) \(matter.entity.name)"
    }
    #expect(
      found == [
        "2026-01-01 target Tallet", "2026-02-01 duty(\"Sagen gøres op\") Sagen",
        "2026-06-30 ends Aftalen", "2026-07-01 renewal Aftalen",
      ])
  }
}
