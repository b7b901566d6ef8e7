import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedReportSectionTests {
  @Test(arguments: [("## Resumé", "## Resumé"), ("## 1. Møder", "## 2. møder")])
  func reportsTheSecondOfTwo(first: String, second: String) {
    let site = ReportTexts.site("", "\(first)\n\nEt.\n\n⟦\(second)⟧\n\nTo.\n")
    #expect(site.found().map(\.rule) == ["rapportafsnit-to-gange"])
    #expect(site.found().map(\.text) == ["⟦\(second)⟧"])
  }

  @Test func aSubheadingMayComeAgain() {
    let site = ReportTexts.site("", "## 1. Møder\n\n### Frister\n\nEt.\n\n## 2. Frister\n\nTo.\n")
    #expect(site.found() == [])
  }
}
