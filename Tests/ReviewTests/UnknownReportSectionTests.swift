import Diagnostics
import TestSupport
import Testing

@Suite struct UnknownReportSectionTests {
  private static func site(_ sections: String...) -> MarkedSite {
    let list = sections.map { "  - afsnit: \($0)\n    ansvarlig: kommunen" }
    return ReportTexts.site(
      "afsnit ansvarlige:\n\(list.joined(separator: "\n"))",
      "## Resumé\n\nKort.\n\n## 1. Møder og frister\n\nTekst.\n\n## Bilag A. Kilder\n\nTekst.")
  }

  @Test(arguments: [
    "1. Møder og frister", "møder og frister", "Bilag A. Kilder", "Kilder", "Resumé",
  ])
  func acceptsTheHeadingWithAndWithoutItsNumber(section: String) {
    #expect(Self.site(section).found() == [])
  }

  @Test func reportsASectionThatIsNoHeadingAndOffersTheNearest() {
    let site = Self.site("⟦1. Møder og fristre⟧")
    #expect(site.found() == [ReportTexts.found("ukendt-rapportafsnit", "1. Møder og fristre")])
    #expect(site.findings().compactMap(\.mend?.danish) == ["Mente du »Møder og frister«?"])
  }

  @Test func aYearBelongsToItsHeading() {
    let keys = ["2024 i tal", "1. 2025 i tal", "⟦2026 i tal⟧"].map {
      "  - afsnit: \($0)\n    ansvarlig: kommunen"
    }
    let site = ReportTexts.site(
      "afsnit ansvarlige:\n\(keys.joined(separator: "\n"))",
      "## 2024 i tal\n\nTekst.\n\n## 1. 2025 i tal\n\nTekst.")
    #expect(site.found() == [ReportTexts.found("ukendt-rapportafsnit", "2026 i tal")])
  }

  @Test func aSubheadingIsNoSection() {
    let site = ReportTexts.site(
      "afsnit ansvarlige:\n  - afsnit: ⟦Varsler⟧\n    ansvarlig: kommunen",
      "## 1. Møder\n\n### Varsler\n\nTekst.")
    #expect(site.found() == [ReportTexts.found("ukendt-rapportafsnit", "Varsler")])
  }

  @Test func reportsASectionThatIsNamedTwice() {
    let site = Self.site("Kilder", "⟦Bilag A. Kilder⟧")
    #expect(
      site.findings().map(\.headline.danish) == ["»Bilag A. Kilder« har allerede en ansvarlig"])
    #expect(site.found().map(\.text) == ["⟦Bilag A. Kilder⟧"])
  }
}
