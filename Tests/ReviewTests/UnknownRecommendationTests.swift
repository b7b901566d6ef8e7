import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownRecommendationTests {
  private static func site(_ body: String, status: String = "holdt") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("", body, status: status),
    ])
  }

  private static func item(_ decisions: String) -> MarkedSite {
    site(
      """
      ## 1. Plan

      ### Indstilling

      1. at planen godkendes
      2. at den sendes i høring

      ### Beslutning

      \(decisions)
      """)
  }

  @Test func eachDecisionAnswersItsOwnRecommendation() {
    let site = Self.item(
      """
      ```beslutning
      indstilling: 1
      udfald: godkendt
      ```

      Godkendt.

      ```beslutning
      indstilling: 2
      udfald: udsat
      ```
      """)
    #expect(site.found() == [])
  }

  @Test func reportsANumberThatIsNotRecommended() {
    let site = Self.item("```beslutning\nindstilling: ⟦3⟧\nudfald: udsat\n```")
    #expect(
      site.found() == [
        Found("ukendt-indstilling", .warning, "moeder/2010/a-2010-1.md", "3")
      ])
  }

  @Test func reportsANumberThatIsDecidedTwice() {
    let site = Self.item(
      """
      ```beslutning
      indstilling: 1
      udfald: godkendt
      ```

      ```beslutning
      indstilling: ⟦1⟧
      udfald: udsat
      ```
      """)
    #expect(site.findings().map(\.headline.danish) == ["Indstilling 1 er besluttet to gange"])
    #expect(site.found().map(\.text) == ["⟦1⟧"])
  }

  @Test func oneOfSeveralDecisionsMustSayWhichItAnswers() {
    let site = Self.item(
      """
      ```beslutning
      indstilling: 1
      udfald: godkendt
      ```

      ```beslutning
      udfald: udsat
      ```
      """)
    #expect(
      site.findings().map(\.headline.danish) == [
        "Beslutningen siger ikke, hvilken indstilling den gælder"
      ])
  }
}
