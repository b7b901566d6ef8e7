import Governance
import Reports
import Testing

/// Who writes which section of a report.
@Suite struct ReportDeskTests {
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
