import CivilTime
import Diagnostics
import Governance
import Phrases

/// A planned meeting as the content file that it begins as.
struct MeetingFile {
  /// Whose meeting it is.
  let body: EntityID
  /// The number that its id ends in.
  let number: Int
  /// When it is held.
  let date: ImpreciseDate
  /// The series of the body's meetings that it belongs to; nil when there is no more than one.
  var series: String?
  /// The minutes after midnight at which it begins; nil when not known.
  var start: Int?
  /// The minutes after midnight at which it ends; nil when not known.
  var end: Int?
  /// Whether the body is made up.
  let isExample: Bool
  /// Whether the body is in the internal edition only.
  let isInternal: Bool
  /// Where its agenda starts; nil when no standing agenda is known.
  var agenda: AgendaStart?

  /// The id of the meeting: its body, its year and its number.
  var id: EntityID { EntityID("\(body)-\(date.first.year)-\(number)") }

  /// The name of the file.
  var name: String { "\(id).md" }

  /// What stands in the file.
  var text: String {
    var lines = ["---", "forum: \(body)"]
    if let series { lines.append("mødeserie: \(series)") }
    if isInternal { lines.append("synlighed: intern") }
    if isExample { lines.append("eksempel: ja") }
    lines.append("dato: \(date.printed(in: .danish))")
    if let start {
      lines.append("tid: kl. \(Self.clock(start))" + (end.map { "-" + Self.clock($0) } ?? ""))
    }
    lines += ["status: planlagt", "---", ""]
    return lines.joined(separator: "\n") + (agenda.map { "\n" + $0.markdown } ?? "")
  }

  private static func clock(_ minutes: Int) -> String {
    TimeOfDay(hour: minutes / 60, minute: minutes % 60)?.text(mark: ".") ?? "24.00"
  }
}
