import Governance
import Testing

/// The list of what a report lacks: each thing once, in the chapter where its writer is named.
@Suite struct ReportGapTests {
  private static func page(
    _ keys: String, _ body: String, request: String = "at kommunen tager den til efterretning"
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
    return BuiltSite(site(["content/rapporter/status-2020/rapport.md": report]))
      .words("/rapporter/status-2020/")
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
}
