import Conformity
import Testing

@testable import Reports

@Suite struct DutiesOfYearTests {
  private func duties(in year: Int, about: String? = nil) throws -> DutiesOfYear {
    let year = try reportYear(
      year, about: about,
      [
        "fora/raadet/forum.md": "navn: Rådet\nart: forum",
        "fora/andet/forum.md": "navn: Et andet\nart: forum",
        "fora/raadet/kommissorium-2019.md": """
        titel: Kommissorium for Rådet
        gælder: fra 2019
        pligter:
          - id: aarlig
            pligt: Status sendes til udvalget
            hvem: kommunen
            frist: i løbet af 4. kvartal
            gentages: 1 gang om året
            opfyldt:
              - dato: 1. november 2020
          - id: referat
            pligt: Referatet lægges på nettet
            frist: samme dag som referatet udsendes
          - id: altid
            pligt: Listen holdes ajour
            frist: løbende
        """,
        "fora/raadet/kommissorium-2010.md": """
        titel: Det gamle
        gælder: oplyst 2010
        pligter:
          - id: uvist
            pligt: Uvist
        """,
        "moeder/2020/raadet-2020-1.md": """
        forum: raadet
        dato: 4. marts 2020
        status: holdt
        sket:
          referat: 10. marts 2020
        offentliggjort:
          referat: 10. marts 2020
        """,
        "moeder/2021/raadet-2021-1.md": """
        forum: raadet
        dato: 3. marts 2021
        status: holdt
        sket:
          referat: 9. marts 2021
        """,
      ])
    return DutiesOfYear(year, DutyJudge(year.register))
  }

  @Test func eachDutyHasTheTimesOfTheYearAlone() throws {
    let duties = try duties(in: 2020)
    #expect(
      duties.dated.map(\.words) == ["Status sendes til udvalget", "Referatet lægges på nettet"])
    #expect(duties.dated.map { $0.occasions.map(\.state) } == [[.met], [.met]])
    #expect(duties.undated.map(\.words) == ["Listen holdes ajour"])
    #expect(duties.uncertain == 1)
    #expect(duties.gaps.isEmpty)
  }

  @Test func aDutyWithoutAnAnswerIsAGap() throws {
    #expect(
      lines(try duties(in: 2021).gaps) == [
        "Det er ikke oplyst, om pligten »Status sendes til udvalget« er opfyldt i 2021 [raadet/kommissorium-2019, pligter]",
        "Det er ikke oplyst, om pligten »Referatet lægges på nettet« er opfyldt for mødet 3. marts 2021 i Rådet [raadet-2021-1, offentliggjort]",
      ])
  }

  @Test func aReportOnABodyHasItsDutiesAlone() throws {
    #expect(try duties(in: 2020, about: "raadet").dated.count == 2)
    #expect(try duties(in: 2020, about: "andet").dated.isEmpty)
  }
}
