import Diagnostics
import Governance
import Phrases

/// A table of deadlines as steps before and after the meeting, in the order of time.
struct DeadlineCourse {
  /// A step with its place in time.
  struct Step {
    /// Days from the meeting, negative before it; for a drawing, never for a reckoning.
    let offset: Int
    /// What is due, or what the meeting is called.
    let label: String
    /// The rule in words, then what follows the step without a day of its own, as HTML.
    var words: [String]
    /// Whether it is the meeting itself.
    let isMeeting: Bool
  }

  /// The meeting and the steps that can be placed.
  let steps: [Step]
  /// What can neither be placed nor follows a step that is, as HTML.
  let rest: [String]

  /// How many deadlines have a place.
  var countPlaced: Int { steps.count - 1 }

  /// Places what can be placed, whatever the order of the rows.
  init(_ rows: [TableRow], printer: Printer) {
    let offsets = Self.offsets(of: rows)
    var steps: [Step] = []
    var loose: [(name: String, after: String?, words: String)] = []
    for row in rows {
      guard case .value(.deadline(let deadline)) = row.value else {
        loose.append((row.name, nil, printer.stated(row.value)))
        continue
      }
      let words = printer.phrase(deadline.printed(in: printer.context.language))
      if let offset = offsets[row.name] {
        steps.append(Step(offset: offset, label: row.name, words: [words], isMeeting: false))
      } else {
        loose.append((row.name, deadline.step?.rawValue, words))
      }
    }
    var rest: [String] = []
    for (name, after, words) in loose {
      let said = "\(printer.text(name)): \(words)"
      if let index = steps.firstIndex(where: { $0.label == after }) {
        steps[index].words.append(said)
      } else {
        rest.append(said)
      }
    }
    steps.append(
      Step(offset: 0, label: printer.context[.theMeeting], words: [], isMeeting: true))
    self.steps = steps.enumerated().sorted {
      ($0.element.offset, $0.element.isMeeting ? 0 : 1, $0.offset)
        < ($1.element.offset, $1.element.isMeeting ? 0 : 1, $1.offset)
    }.map(\.element)
    self.rest = rest
  }

  /// The room from one step to the next in units of half a week, 2 to 12: the classes that the
  /// stylesheet has.
  static func room(forDays days: Int) -> Int { min(max((days * 2 + 3) / 7, 2), 12) }

  /// The room of the last step.
  static let lastRoom = 5

  /// Days from the meeting of each step that can be placed, whatever the order they are written in.
  private static func offsets(of rows: [TableRow]) -> [String: Int] {
    var offsets: [String: Int] = [:]
    // Each round places what counts from a step placed before.
    for _ in rows {
      let before = offsets.count
      for row in rows where offsets[row.name] == nil {
        guard case .value(.deadline(let deadline)) = row.value else { continue }
        offsets[row.name] = offset(of: deadline, among: offsets)
      }
      if offsets.count == before { break }
    }
    return offsets
  }

  /// Days from the meeting, or nil when the rule counts from no day that is placed.
  private static func offset(of deadline: Deadline, among offsets: [String: Int]) -> Int? {
    switch deadline.rule {
    case .span(_, let span, .beforeMeeting): span.days.map { -$0 }
    case .span(_, let span, .afterMeeting): span.days
    case .span(_, let span, .afterDeed(let step, _)):
      span.days.flatMap { days in offsets[step.rawValue].map { $0 + days } }
    case .sameDay(let step, _), .together(let step): offsets[step.rawValue]
    default: nil
    }
  }
}

extension Span {
  /// About how many days it is, for a drawing; never for a reckoning.
  fileprivate var days: Int? {
    // In fortieths of a day: five working days are a week.
    let unit: Int
    switch self.unit {
    case .day: unit = 40
    case .weekday, .workingDay: unit = 56
    case .week: unit = 280
    case .month: unit = 1_200
    case .year: return nil
    }
    guard let double = count.multiplied(by: DecimalNumber(2))?.whole else { return nil }
    let (days, isTooMuch) = double.multipliedReportingOverflow(by: unit)
    return isTooMuch ? nil : (days + 40) / 80
  }
}
