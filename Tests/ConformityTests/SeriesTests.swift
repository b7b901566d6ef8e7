import Diagnostics
import Testing

@testable import Conformity

/// Bodies that hold several series of meetings, each with rules of its own.
@Suite struct SeriesTests {
  private static let rules = """
    mødeserier:
      - id: store
        navn: Store møder
        møder: 2 gange om året
        mødetid: i løbet af 2. kvartal
      - id: korte
        møder: 1 gang i kvartalet
    """

  @Test func countsAndTimesEachSeriesByItsOwnRule() {
    let site = JudgedSite(
      Self.rules,
      meetings: [
        "1": "dato: 2. marts 2022\nmødeserie: korte",
        "2": "dato: 4. maj 2022\nmødeserie: store",
        "3": "dato: 5. maj 2022\nmødeserie: korte",
        "4": "dato: 6. juli 2022\nmødeserie: korte",
        "5": "dato: 6. oktober 2022\nmødeserie: store",
        "6": "dato: 7. december 2022\nmødeserie: korte",
      ])
    #expect(
      site.lines() == [
        "år Antal møder: holdt, 2 møder holdt", "år Antal møder: holdt, 4 møder holdt",
        "2 Mødetid: holdt, onsdag 4. maj 2022",
        "5 Mødetid: brudt, torsdag 6. oktober 2022 · 98 dage for sent",
      ])
    #expect(
      site.judged()?.number.map(\.promised.danish) == [
        "Store møder: 2 gange om året", "korte: 1 gang i kvartalet",
      ])
  }

  @Test func aMeetingThatNamesNoSeriesMayBelongToEach() {
    let site = JudgedSite(
      Self.rules,
      meetings: [
        "1": "dato: 4. maj 2022\nmødeserie: store", "2": "dato: 6. oktober 2022",
      ])
    #expect(
      site.lines() == [
        "år Antal møder: uvist, 1–2 møder holdt · det er ikke oplyst, om alle møderne blev holdt i den tid",
        "år Antal møder: brudt, 0–1 møde holdt · 1. kvartal: 1 møde for lidt; 2. kvartal: 1 møde for lidt; 3. kvartal: 1 møde for lidt",
        "1 Mødetid: holdt, onsdag 4. maj 2022",
      ])
  }
}
