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

  /// The steps as a list, with what cannot be placed in words below it; nil when fewer than two
  /// can be placed.
  func html(_ rows: [TableRow]) -> String? {
    let offsets = Self.offsets(of: rows)
    var steps: [Step] = []
    var rest: [(name: String, after: String?, words: String)] = []
    for row in rows {
      guard case .value(.deadline(let deadline)) = row.value else {
        rest.append((row.name, nil, printer.stated(row.value)))
        continue
      }
      let words = printer.phrase(deadline.printed(in: language))
      if let offset = offsets[row.name] {
        steps.append(Step(offset: offset, label: row.name, words: [words], isMeeting: false))
      } else {
        rest.append((row.name, deadline.step?.rawValue, words))
      }
    }
    guard steps.count > 1 else { return nil }
    var below: [String] = []
    for (name, after, words) in rest {
      let said = "\(printer.text(name)): \(words)"
      if let index = steps.firstIndex(where: { $0.label == after }) {
        steps[index].words.append(said)
      } else {
        below.append("<p class=\"desuden\">\(said)</p>")
      }
    }
    steps.append(
      Step(offset: 0, label: printer.context[.theMeeting], words: [], isMeeting: true))
    let ordered = steps.enumerated().sorted {
      ($0.element.offset, $0.element.isMeeting ? 0 : 1, $0.offset)
        < ($1.element.offset, $1.element.isMeeting ? 0 : 1, $1.offset)
    }.map(\.element)
    return "<ol class=\"trin maal\">\(items(ordered))</ol>" + below.joined()
  }

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
