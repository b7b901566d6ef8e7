import Content
import Testing

/// Agreements and plans as tables for a spreadsheet.
@Suite struct SpreadsheetTests {
  private static let built = BuiltSite(
    site([
      "content/kilder/n.md": "---\ntitel: Notatet\nart: notat\ndato: 2010\n---\n",
      "content/aftaler/hovedaftale.md": """
      ---
      navn: Hovedaftale
      art: hovedaftale
      gælder: 2015-2022
      parter:
        - kommunen
      fornyes: hvert 4. år
      kilder:
        - n, afsnit 1
      ---
      """,
      "content/aftaler/naeste.md": """
      ---
      navn: Næste; aftale
      art: hovedaftale
      gælder: fra 1. januar 2023
      parter:
        - kommunen
      afløser: hovedaftale
      kilder:
        - n
      ---
      """,
      "content/ordninger/midler.md": """
      ---
      navn: Midler
      art: tilskudsordning
      kilder:
        - n
      godkendelse:
        - trin: ledere
          hvem: kommunen
        - trin: byraad
          navn: Byrådet
          hvem: kommunen
          efter: ledere
      ---
      """,
      "content/helhedsplaner/havnen.md": """
      ---
      navn: Havneplanen
      gælder: 2019-2023
      ordning: midler
      ramme: 10 mio. kr.
      godkendelser:
        - trin: ledere
          dato: marts 2019
          udfald: godkendt
      kilder:
        - n
      ---
      """,
    ]))

  private func rows(_ path: String) throws -> [String] {
    let file = try #require(Self.built.files[path])
    #expect(file.hasPrefix("\u{FEFF}"))
    return file.dropFirst().split(separator: "\r\n").map(String.init)
  }

  @Test func agreementsStandOneToARow() throws {
    #expect(
      try rows("aftaler/aftaler.csv") == [
        "Aftale;Art;Under;Parter;Gælder;Sidste dag;Tilstand;Fornyelse;Næste fornyelse;Afløser;Kilde;"
          + "Side",
        "Hovedaftale;hovedaftale;;Kommunen;2015–2022;2022-12-31;Gælder;hvert 4. år;2023-01-01;"
          + "\"Næste; aftale\";Notatet, afsnit 1;/aftaler/hovedaftale/",
        "\"Næste; aftale\";hovedaftale;;Kommunen;fra 1. januar 2023;;Begynder senere;;;;Notatet;"
          + "/aftaler/naeste/",
      ])
    #expect(Self.built["/aftaler/"].contains("href=\"aftaler.csv\""))
  }

  @Test func plansHaveARowForEachStep() throws {
    #expect(
      try rows("helhedsplaner/helhedsplaner.csv") == [
        "Plan;Område;Bestyrelse;Boligorganisationer;Gælder;Ordning;Ramme;Trin;Tilstand;Hvornår;Side",
        "Havneplanen;;;;2019–2023;Midler;10 mio. kr.;Ledere;godkendt;2019-03;/helhedsplaner/havnen/",
        "Havneplanen;;;;2019–2023;Midler;10 mio. kr.;Byrådet;ikke oplyst;;/helhedsplaner/havnen/",
      ])
    #expect(Self.built["/helhedsplaner/"].contains("href=\"helhedsplaner.csv\""))
  }

  @Test func whereThereIsNothingThereIsNoFile() {
    let empty = BuiltSite(site([:]))
    #expect(
      empty.files.keys.filter { $0.hasSuffix("aftaler.csv") || $0.hasSuffix("planer.csv") } == [])
  }
}
