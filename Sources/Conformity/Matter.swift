import Calendar
package import Diagnostics
import Governance
package import Phrases

/// What of a body's rules is held against what happened.
package enum Matter: Hashable, Sendable {
  /// How many meetings there are.
  case number
  /// When in the year, the week or the day a meeting is.
  case time
  /// How early a meeting is called.
  case notice
  /// When a step is done.
  case step(MeetingStep)
  /// Whether members come who must.
  case duty
  /// Whether others come in their place.
  case substitutes
  /// Whether enough members are there to decide.
  case quorum

  /// The key of the rule document that the rule stands under.
  package var key: String {
    switch self {
    case .number: RuleDocument.frequency.key
    case .time: RuleDocument.meetingTime.key
    case .notice: RuleDocument.notice.key
    case .step: RuleDocument.deadlines.key
    case .duty: RuleDocument.attendance.key
    case .substitutes: RuleDocument.substitutes.key
    case .quorum: RuleDocument.quorum.key
    }
  }

  /// What it is called, as a heading has it.
  package var name: Message {
    switch self {
    case .number: Message(da: "Antal møder", en: "Number of meetings")
    case .time: Message(da: "Mødetid", en: "Meeting time")
    case .notice: Message(da: "Varsel", en: "Notice")
    case .step(let step):
      Message { language in
        let name = language == .danish ? step.rawValue : step.english
        return name.prefix(1).uppercased() + name.dropFirst()
      }
    case .duty: Message(da: "Mødepligt", en: "Duty to attend")
    case .substitutes: Message(da: "Vikarer", en: "Substitutes")
    case .quorum: Message(da: "Beslutningsdygtighed", en: "Quorum")
    }
  }

  /// All of them, in the order in which a year is told.
  package static let all: [Matter] =
    [.number, .time, .notice] + MeetingStep.allCases.map { .step($0) }
    + [.duty, .substitutes, .quorum]
}
