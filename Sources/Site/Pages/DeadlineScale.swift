import CivilTime
import Diagnostics
import Governance
import Phrases

/// Deadlines as steps drawn to scale: the meeting solid, what is due before and after it hollow.
///
/// A step takes as much room as there are days to the next; a step that is counted from no day
/// (`stiltiende`) is said at the one it follows. Words alone follow where nothing can be counted.
struct DeadlineScale {
  /// A step with its place in time.
  private struct Step {
    /// Days from the meeting, negative before it.
    let offset: Int
    let label: String
    var words: [String]
    let isMeeting: Bool
  }

  let printer: Printer

  private var language: Language { printer.context.language }

  /// The steps as a list, or nil when fewer than two can be placed.
  func html(_ rows: [TableRow]) -> String? {
    var steps: [Step] = []
    var offsets: [String: Int] = [:]
    var rest: [(name: String, after: String?, words: String)] = []
    for row in rows {
      guard case .value(.deadline(let deadline)) = row.value else {
        rest.append((row.name, nil, printer.stated(row.value)))
        continue
      }
      let words = printer.phrase(deadline.printed(in: language))
      guard let offset = Self.offset(of: deadline, among: offsets) else {
        rest.append((row.name, deadline.step?.rawValue, words))
        continue
      }
      offsets[row.name] = offset
      steps.append(Step(offset: offset, label: row.name, words: [words], isMeeting: false))
    }
    guard steps.count > 1 else { return nil }
    for (name, after, words) in rest {
      let said = "\(printer.text(name)): \(words)"
      let index = steps.lastIndex { $0.label == after } ?? steps.indices.last
      if let index { steps[index].words.append(said) }
    }
    steps.append(
      Step(offset: 0, label: printer.context[.theMeeting], words: [], isMeeting: true))
    let ordered = steps.enumerated().sorted {
      ($0.element.offset, $0.element.isMeeting ? 0 : 1, $0.offset)
        < ($1.element.offset, $1.element.isMeeting ? 0 : 1, $1.offset)
    }.map(\.element)
    return "<ol class=\"trin maal\">\(items(ordered))</ol>"
  }

  private func items(_ steps: [Step]) -> String {
    zip(steps, steps.dropFirst().map(\.offset) + [nil]).map { step, next in
      let room = next.map { Self.room(forDays: $0 - step.offset) } ?? Self.lastRoom
      let label = step.label.prefix(1).uppercased() + step.label.dropFirst()
      let name = step.isMeeting ? "moedet" : "frist"
      let words = step.words.map { "<span>\($0)</span>" }.joined()
      let separator = step.words.isEmpty ? "" : "<span class=\"usynlig\">: </span>"
      return
        "<li class=\"\(name) plads-\(room)\(step.isMeeting ? " fyldt" : "")\"><b>\(printer.text(String(label)))</b>\(separator)\(words)</li>"
    }.joined()
  }

  /// The room of a step in units of half a week, 2 to 12: the classes that the stylesheet has.
  private static func room(forDays days: Int) -> Int { min(max((days * 2 + 3) / 7, 2), 12) }

  /// The room of the last step.
  private static let lastRoom = 5

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
    let unit: Int
    switch self.unit {
    case .day, .weekday, .workingDay: unit = 2
    case .week: unit = 14
    case .month: unit = 60
    case .year: return nil
    }
    guard let double = count.multiplied(by: DecimalNumber(2))?.whole else { return nil }
    return double * unit / 4
  }
}
