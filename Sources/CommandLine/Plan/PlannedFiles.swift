import CivilTime
import Diagnostics
import Governance
import Phrases
import Planning

/// The proposed meetings as content files, numbered on from those that the year has already.
struct PlannedFiles {
  /// A file's name and text.
  struct File {
    let name: String
    let text: String
  }

  let files: [File]

  init(_ plan: Plan, in register: Register, year: Int, lengths: [String: MeetingLength]) {
    var next: [String: Int] = [:]
    files = plan.meetings.filter { !$0.isFixed }.map { meeting in
      var number = next[meeting.body] ?? 1
      while register[EntityID("\(meeting.body)-\(year)-\(number)")] != nil { number += 1 }
      next[meeting.body] = number + 1
      let isExample = register.isExample(EntityID(meeting.body))
      var lines = ["---", "forum: \(meeting.body)"]
      if isExample { lines.append("eksempel: ja") }
      lines.append("dato: \(ImpreciseDate(meeting.day).printed(in: .danish))")
      if let hours = meeting.hours {
        let end = lengths[meeting.body] == nil ? "" : "-" + Self.clock(hours.upperBound)
        lines.append("tid: kl. \(Self.clock(hours.lowerBound))\(end)")
      }
      lines += ["status: planlagt", "---", ""]
      return File(
        name: "\(meeting.body)-\(year)-\(number).md", text: lines.joined(separator: "\n"))
    }
  }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(hour: minutes / 60, minute: minutes % 60)?.text(mark: ".") ?? "24.00"
  }
}
