import Diagnostics
import TestSupport
import Testing

@Suite struct ValueWithoutSourceTests {
  private static func indicator(_ more: String, _ second: String) -> MarkedSite {
    MarkedSite([
      "noegletal/a.md": """
      ---
      navn: A
      enhed: procent
      \(more)serie:
        - tid: 2018
          værdi: 71
          kilde: notat
        - \(second)
      ---
      """
    ])
  }

  @Test func reportsTheValueThatHasNone() {
    #expect(
      Self.indicator("", "tid: 2019\n    værdi: 72").findings().map(\.rule) == [
        "noegletal-uden-kilde"
      ])
  }

  @Test func letsBeWhatTheWholeFileCoversAndWhatIsNotStated() {
    #expect(
      Self.indicator("kilder:\n  - notat\n", "tid: 2019\n    værdi: 72").found() == [])
    #expect(Self.indicator("", "tid: 2019\n    værdi: ikke oplyst").found() == [])
    #expect(
      Self.indicator("eksempel: ja\n", "tid: 2019\n    værdi: 72").findings().map(\.rule)
        .contains("noegletal-uden-kilde") == false)
  }
}
