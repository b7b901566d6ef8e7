import Content
import Testing

@testable import Site

/// What the blocks of a report tell on its page, as of its day.
@Suite struct ReportMatterTests {
  /// A site with a plan and a report on it, whose only chapter is a block.
  private func page(_ block: String, year: Int = 2025, about: String = "") -> String {
    let built = BuiltSite(
      site([
        "content/kilder/notat.md": """
        ---
        titel: Notat
        art: notat
        dato: 2024
        sagsnr: 2024-0012345
        ---
        """,
        // Written after the day of the report, which says nothing of it.
        "content/kilder/senere.md": """
        ---
        titel: Et senere notat
        art: notat
        dato: 1. marts 2026
        ---
        """,
        "content/ordninger/o.md": """
        ---
        navn: Ordningen
        giver: kommunen
        gælder: fra 2020
        godkendelse:
          - trin: fonden
            navn: Fonden
        kilder:
          - notat
        ---
        """,
        "content/fora/raadet/forum.md": """
        ---
        navn: Rådet
        art: forum
        gælder: fra 2020
        ---
        """,
        "content/helhedsplaner/p.md": """
        ---
        navn: Planen
        ordning: o
        gælder: fra 2024 til 31. december 2026
        bestyrelse: raadet
        ramme: 10 mio. kr. (2024-priser)
        forbrug:
          - tid: 2024
            beløb: 2 mio. kr.
          - tid: 2025
            beløb: 3 mio. kr.
          - tid: 2026
            beløb: 4 mio. kr.
        mål:
          - id: en
            tekst: Flere træer
            ansvarlig: raadet
            vurderinger:
              - tid: 2025
                resultat: Ti træer.
                vurdering: på vej
                note: Det regnede
        godkendelser:
          - trin: fonden
            dato: 2. marts 2024
            udfald: godkendt
        kilder:
          - notat
          - senere
        ---
        """,
        "content/noegletal/n.md": """
        ---
        navn: Trygge
        enhed: procent
        målsætning:
          værdi: 80
          tid: 2026
        serie:
          - tid: 2024
            værdi: 60
          - tid: 2025
            værdi: 57
          - tid: 2026
            værdi: 90
        kilder:
          - notat
          - senere
        ---
        """,
        "content/rapporter/status/rapport.md": """
        ---
        titel: Status
        år: \(year)
        pr: 31. december \(year)
        \(about)
        ---

        ## 1. Afsnittet

        ```vis \(block)
        ```
        """,
      ]), on: "2027-01-01")
    let words = built.words("/rapporter/status/")
    return words.split(separator: "Tabel 1.1. ", maxSplits: 1).last.map(String.init) ?? ""
  }

  @Test func goalsAreJudgedInWordAndSign() {
    #expect(
      page("mål").hasPrefix(
        "Mål i Planen: status for 2025 Mål Resultat i 2025 Vurdering Bemærkning Ansvarlig "
          + "Flere træer Ti træer. → På vej Det regnede Rådet"))
  }

  @Test func whatIsSpentAndLeftIsMarkedAsComputedAndNeverOfLater() {
    #expect(
      page("forbrug").contains(
        "Planen 10 mio. kr. 2024-priser 3 mio. kr. 5 mio. kr. beregnet 50 % af rammen (beregnet) "
          + "2 mio. kr. brugt før 2025 5 mio. kr. beregnet Notat 2024 Hvert"))
  }

  @Test func anIndicatorStandsBesideTheYearBefore() {
    #expect(
      page("nøgletal").contains("Trygge procent 60 57 \u{2212}3 beregnet 80 i 2026 Notat 2024 "))
  }

  @Test func approvalsHaveAColumnForEachStep() {
    #expect(
      page("helhedsplaner").contains(
        "Godkendelser under Ordningen, pr. 31. december 2025 Plan Fonden Planen "
          + "godkendt, 2. marts 2024"))
  }

  @Test func theNextYearHasWhatEndsAndWhatIsToBeReached() {
    let page = page("næste år")
    #expect(page.contains("Målsætning: Trygge , 80 i 2026 2026"))
    #expect(page.contains("Udløber: Planen (helhedsplan) 31. december 2026 Rådet"))
  }

  @Test func sourcesHaveTheirNumbers() {
    #expect(page("kilder").contains("Notat notat 2024 2024-0012345"))
  }

  @Test func aYearWithoutAnyOfItIsOneSentence() {
    #expect(
      page("forbrug", year: 2021).contains(
        "Registret nævner ingen ramme eller bevilling, der gjaldt i 2021."))
  }
}
