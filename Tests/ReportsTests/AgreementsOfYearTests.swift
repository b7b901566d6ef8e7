import Governance
import Testing

@testable import Reports

@Suite struct AgreementsOfYearTests {
  private func agreement(_ name: String, _ validity: String, _ more: String = "") -> String {
    """
    navn: \(name)
    art: hovedaftale
    parter: kommunen
    gælder: \(validity)
    \(more)
    """
  }

  private func groups(_ agreements: AgreementsOfYear) -> [String] {
    agreements.groups.map { group, readings in
      "\(group): " + readings.map(\.agreement.name).joined(separator: ", ")
    }
  }

  @Test func eachAgreementStandsByWhatTheYearMeantToIt() throws {
    let year = try reportYear(
      2025,
      [
        "aftaler/a.md": agreement("Løber", "fra 2020"),
        "aftaler/b.md": agreement("Slutter", "fra 2022 til 31. december 2025"),
        "aftaler/c.md": agreement("Næste år", "fra 2022 til 30. juni 2026"),
        "aftaler/d.md": agreement(
          "Den nye", "fra 2026", "status: planlagt\nafløser: b\nkilder:\n  - k"),
        "aftaler/e.md": agreement("Nævnt", "oplyst 2010"),
        "aftaler/f.md": agreement("Gammel", "2010-2014"),
        "aftaler/g.md": agreement("Senere hørt om", "fra 2026"),
        "aftaler/h.md": agreement("Først nævnt siden", "oplyst 2027"),
        "kilder/k.md": "titel: K\nart: notat\ndato: 2025",
      ])
    let agreements = AgreementsOfYear(year)
    #expect(
      groups(agreements) == [
        "inForce: Løber", "endsThisYear: Slutter", "endsNextYear: Næste år", "ahead: Den nye",
        "uncertain: Nævnt", "lapsed: Gammel",
      ])
    #expect(
      lines(agreements.gaps) == [
        "Om »Nævnt« stadig gælder 31. december 2025, er ikke oplyst [e, gælder]",
        "»Gammel« udløb 31. december 2014, og der er ikke oplyst nogen afløser [f]",
      ])
  }

  @Test func anAgreementThatAnotherFollowedIsNoGap() throws {
    let files: KeyValuePairs<String, String> = [
      "aftaler/a.md": agreement("Den gamle", "2010-2014"),
      "aftaler/b.md": agreement("Den nye", "fra 2015", "status: indgået\nafløser: a"),
    ]
    let now = AgreementsOfYear(try reportYear(2020, files))
    #expect(groups(now) == ["inForce: Den nye"])
    #expect(now.gaps.isEmpty)
    // On that day nobody had heard of the new one.
    #expect(
      lines(AgreementsOfYear(try reportYear(2014, files)).gaps) == [
        "»Den gamle« udløb 31. december 2014, og der er ikke oplyst nogen afløser [a]"
      ])
  }

  @Test func partiesAndPeriodThatAreNotStatedAreGaps() throws {
    let year = try reportYear(
      2020,
      [
        "aftaler/a.md": """
        navn: A
        art: hovedaftale
        parter: ikke oplyst
        gælder: ikke oplyst
        """
      ])
    #expect(
      lines(AgreementsOfYear(year).gaps) == [
        "Om »A« stadig gælder 31. december 2020, er ikke oplyst [a, gælder]",
        "Parterne i »A« er ikke oplyst [a, parter]",
      ])
  }

  @Test func aYearWithoutAgreementsIsAGap() throws {
    #expect(
      lines(AgreementsOfYear(try reportYear(2020, [:])).gaps)
        == ["Ingen aftale er oplyst for 2020"])
  }

  @Test func whatIsMadeUpIsLeftOut() throws {
    let year = try reportYear(
      2020, ["aftaler/eksempel-a.md": agreement("A", "fra 2010", "eksempel: ja")])
    #expect(AgreementsOfYear(year).groups.isEmpty)
  }

  @Test func aReportOnABodyLooksAtThoseThatNameIt() throws {
    let year = try reportYear(
      2020, about: "raadet",
      [
        "fora/raadet/forum.md": "navn: Rådet\nart: forum",
        "aftaler/a.md": agreement("Dets egen", "fra 2010").replacing("kommunen", with: "raadet"),
        "aftaler/b.md": agreement("En andens", "fra 2010"),
      ])
    #expect(groups(AgreementsOfYear(year)) == ["inForce: Dets egen"])
  }
}
