import Governance
import Testing

/// What stands round the chapters of a report.
@Suite struct ReportPageTests {
  private static func built(_ body: String, edition: Edition = .public) -> BuiltSite {
    BuiltSite(
      site([
        "content/rapporter/status-2020/rapport.md": """
        ---
        titel: Status 2020
        år: 2020
        pr: 31. december 2020
        forløb:
          - trin: udkast
            dato: ikke oplyst
        ---

        \(body)
        """
      ]), edition: edition)
  }

  @Test func footnotesStandBelowTheChapters() {
    let page = Self.built("## 1. Året\n\nÅret gik.[^a]\n\n[^a]: Efter protokollen.\n")[
      "/rapporter/status-2020/"]
    #expect(page.contains("href=\"#fn-a\"") && page.contains("id=\"fn-a\""))
    #expect(page.contains("Efter protokollen."))
  }

  @Test func everyReportHasAShortForm() {
    let built = Self.built("## Resumé\n\nÅret gik godt.\n\n## 1. Andet\n\nMeget mere.\n")
    let short = built.words("/rapporter/status-2020/kort/")
    #expect(short.contains("Status 2020, kort") && short.contains("Året gik godt."))
    #expect(!short.contains("Meget mere."))
    #expect(short.contains("Hvad modtageren bliver bedt om ikke oplyst"))
  }

  @Test func whatLacksNamesFileAndKey() {
    let words = Self.built("## 1. Året\n\n*Skrives af sekretariatet.*\n\n```vis mangler\n```\n")
      .words("/rapporter/status-2020/")
    #expect(words.contains("Rapportens sagsnummer er ikke oplyst"))
    #expect(words.contains("content/rapporter/status-2020/rapport.md , sagsnr"))
    #expect(words.contains("Teksten til »Året« er ikke skrevet"))
    #expect(words.contains("Rapporten mangler 5 ting."))
  }

  @Test func theInternalEditionShowsWhatLacksInItsPlace() {
    let body = "## 1. Året\n\n*Skrives af sekretariatet.*\n"
    let missing = "Mangler her Teksten til »Året« er ikke skrevet"
    let address = "/rapporter/status-2020/"
    #expect(Self.built(body, edition: .internal).words(address).contains(missing))
    #expect(!Self.built(body).words(address).contains("Mangler her"))
  }

  /// A report as of a day after its year, on a plan that spent only then.
  @Test func spendingAfterTheYearOfTheReport() {
    let built = BuiltSite(
      site([
        "content/rapporter/status-2025/rapport.md": """
        ---
        titel: Status 2025
        år: 2025
        pr: 31. marts 2026
        det indstilles: at rapporten tages til efterretning
        ---

        ## 1. Penge

        ```vis forbrug
        ```
        """,
        "content/helhedsplaner/planen.md": """
        ---
        navn: Planen
        ramme: 3 mio. kr.
        forbrug:
          - tid: 2026
            beløb: 1 mio. kr.
        ---
        """,
      ]), on: "2026-12-31")
    let words = built.words("/rapporter/status-2025/")
    #expect(words.contains("Planen"))
    // Without a summary the recommendation is a chapter of its own.
    #expect(words.contains("at rapporten tages til efterretning"))
  }
}
