import Governance
import Reports
import Testing

/// Who writes which section of a report.
@Suite struct ReportDeskTests {
  /// A heading means the same section with and without what is printed before it.
  @Test(arguments: [
    "4. Møder og frister", "Møder og frister", "4 møder og frister", "Bilag A. Møder og frister",
    "A. Møder og frister",
  ])
  func numberMayBeLeftOut(heading: String) {
    #expect(ReportDesk.name(heading) == "møder og frister")
  }
}
