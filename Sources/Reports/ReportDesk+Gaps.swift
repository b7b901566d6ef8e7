package import Diagnostics
package import Governance

extension ReportDesk.Assignment {
  /// The status of a section that is written.
  package static let doneWord = MeetingTask.doneWord

  /// Whether the section is written.
  package var isDone: Bool { status == Self.doneWord }
}

extension ReportDesk {
  /// That nobody is named for the whole.
  package static let noAuthor = Message(
    da: "Det er ikke oplyst, hvem der har udarbejdet rapporten",
    en: "It is not stated who prepared the report")

  /// The sections that are not written yet, and what is not said of who writes.
  package func gaps(of report: Entity) -> [ReportGap] {
    var gaps: [ReportGap] = []
    func add(_ danish: String, _ english: String, _ key: String, of section: String? = nil) {
      gaps.append(
        ReportGap(Message(da: danish, en: english), in: report.id, key: key, section: section))
    }
    if authors.isEmpty {
      gaps.append(ReportGap(Self.noAuthor, in: report.id, key: Report.author.key))
    }
    let key = Report.responsibilities.key
    for assignment in assignments {
      let section = assignment.section
      if assignment.responsible.isEmpty {
        add(
          "Hvem der skriver afsnittet »\(section)«, er ikke oplyst",
          "Who writes the section “\(section)” is not stated", key, of: section)
      }
      guard !assignment.isDone else { continue }
      if let status = assignment.status {
        add(
          "Afsnittet »\(section)« er ikke færdigt (\(status))",
          "The section “\(section)” is not finished (\(status))", key, of: section)
      } else {
        add(
          "Hvor langt afsnittet »\(section)« er, er ikke oplyst",
          "How far the section “\(section)” has come is not stated", key, of: section)
      }
    }
    return gaps
  }
}
