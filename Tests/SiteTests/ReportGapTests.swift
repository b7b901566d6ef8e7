import Governance
import Testing

/// The list of what a report lacks: each thing once, in the chapter where its writer is named.
@Suite struct ReportGapTests {
  private static func page(
    _ keys: String, _ body: String, request: String = "at kommunen tager den til efterretning",
    edition: Edition = .public
  ) -> String {
    let report = """
      ---
      titel: Status 2020
      år: 2020
      pr: 31. december 2020
      til: kommunen
      udarbejdet af: kommunen
      sagsnr: 2020-0001234
      det indstilles: \(request)
      \(keys)
      ---

      \(body)

      ## Bilag A. Mangler

      ```vis mangler
      ```

      ## Bilag B. Bidrag

      ```vis bidrag
      ```
      """
    let files: KeyValuePairs = [
      "content/rapporter/status-2020/rapport.md": report,
      "content/organisationer/anden.md": "---\nnavn: Anden Enhed\nart: fond\n---\n",
    ]
    return BuiltSite(site(files), edition: edition).words("/rapporter/status-2020/")
  }

  @Test func aReportThatLacksNothingSaysSo() {
    let page = Self.page("", "## 1. Året\n\nÅret gik.")
    #expect(page.contains("Rapporten mangler intet"))
  }

  @Test func thatNobodyIsAskedForAnythingIsAnAnswer() {
    let body = "## Resumé\n\nÅret gik."
    let page = Self.page("", body, request: "ingen")
    #expect(page.contains("Rapporten mangler intet"))
    #expect(page.contains("Hvad modtageren bliver bedt om ingen"))
    #expect(Self.page("", body, request: "ikke oplyst").contains("Rapporten mangler én ting."))
  }

  @Test func anUnfinishedSectionStandsInItsChapterWithItsDeadline() throws {
    let page = Self.page(
      """
      afsnit ansvarlige:
        - afsnit: Året
          ansvarlig: kommunen
          frist: senest 9. januar 2021
          status: i gang
      """, "## 1. Året\n\nÅret gik.")
    #expect(page.contains("Rapporten mangler én ting."))
    let words = "Afsnittet »Året« er ikke færdigt (i gang) Kommunen"
    let row = try #require(page.firstRange(of: words))
    #expect(page[row.upperBound...].prefix(120).contains("senest 9. januar 2021"))
  }

  /// A text that nobody has written yet is not missing twice.
  @Test func aTextNotWrittenIsOneGapWhateverItsStatus() {
    let page = Self.page(
      """
      afsnit ansvarlige:
        - afsnit: 1. Året
          ansvarlig: kommunen
          status: åben
      """, "## 1. Året\n\n*Skrives af kommunen.*")
    #expect(page.contains("Rapporten mangler én ting."))
    #expect(page.contains("Teksten til »Året« er ikke skrevet"))
  }

  /// An appendix is called what its heading is called, and a year is no number of a chapter.
  @Test func aChapterIsNamedAsItIsWritten() {
    let page = Self.page(
      """
      afsnit ansvarlige:
        - afsnit: 2020 i tal
          ansvarlig: anden
          frist: senest 9. januar 2021
      """, "## 4. 2020 i tal\n\n## Bilag C. Kilder\n\n*Skrives af kommunen.*")
    #expect(page.contains("4. 2020 i tal Teksten til »2020 i tal« er ikke skrevet Anden Enhed"))
    #expect(page.contains("Bilag C. Kilder Teksten til »Kilder« er ikke skrevet"))
  }

  /// Whoever writes in several chapters finds them together, in the edition that goes round; what is
  /// done is not in the list.
  @Test func theInternalEditionListsTheWorkWriterByWriter() {
    let keys = """
      afsnit ansvarlige:
        - afsnit: Møder
          ansvarlig:
            - kommunen
            - anden
          frist: senest 9. januar 2021
          status: i gang
        - afsnit: Penge
          ansvarlig: anden
          status: åben
        - afsnit: Mål
          ansvarlig: anden
          status: udført
      """
    let body =
      "## 1. Møder\n\nDe mødtes.\n\n## 2. Penge\n\n*Skrives af Anden Enhed.*\n\n## 3. Mål\n\nNået."
    let page = Self.page(keys, body, edition: .internal)
    let list = page.split(separator: "Arbejdsliste for Status 2020: hvem der skal skrive hvor").last
    #expect(
      list?.hasPrefix(
        " Afsnit Antal mangler Status Frist"
          + " Anden Enhed 1. Møder 1 i gang senest 9. januar 2021 2. Penge 1 åben"
          + " Kommunen 1. Møder 1 i gang senest 9. januar 2021 ") ?? false, "\(list ?? "")")
    #expect(!Self.page(keys, body).contains("Arbejdsliste"))
  }
}
