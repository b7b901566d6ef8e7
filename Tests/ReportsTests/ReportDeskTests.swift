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

  /// What lacks of a section belongs to the section, where its writer and its deadline stand.
  @Test func whatIsNotFinishedBelongsToItsSection() throws {
    let site = ReportSite(
      [:],
      report: """
        udarbejdet af: kommunen
        afsnit ansvarlige:
          - afsnit: 4. Medlemmer
            ansvarlig: kommunen
            status: i gang
          - afsnit: Penge
            ansvarlig: kommunen
            status: udført
          - afsnit: Kilder
            status: udført
        """)
    let report = try site.year().report
    let gaps = ReportDesk(report).gaps(of: report)
    #expect(gaps.map(\.section) == ["4. Medlemmer", "Kilder"])
  }
}
