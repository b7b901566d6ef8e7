import Calendar
import CivilTime
import Governance
import Phrases

/// A body with one rule document whose deadlines a test states, and the reckoning of its meetings.
struct RulesOfATest {
  private let reckoner: DeadlineReckoner

  /// Makes a body whose rules hold from 1900, with the deadlines as content writes them.
  init(
    _ deadlines: KeyValuePairs<String, String>, notice: String? = nil,
    weekdays: String? = "mandag til fredag"
  ) {
    var facts: [(key: String, fact: Fact)] = [
      ("titel", Fact(.value(.text("Regler")))), ("gælder", Self.since1900),
      (
        "frister",
        Fact(.value(.table(deadlines.map { TableRow($0.key, Self.deadline($0.value)) })))
      ),
    ]
    if let notice { facts.append(("varsel", Fact(Self.deadline(notice)))) }
    let body = Entity("b", .forum, record: Record([("gælder", Self.since1900)]))
    let rules = Entity("b/regler", .kommissorium, owner: "b", record: Record(facts))
    reckoner = DeadlineReckoner(
      Register([body, rules]),
      calendar: WorkCalendar(weekdays: weekdays.flatMap { try? Weekdays.parse($0) }))
  }

  /// What is due around a meeting.
  func due(
    _ date: String, done: KeyValuePairs<String, String> = [:], next: String? = nil,
    isFirst: Bool = false
  ) -> [DueDate] {
    let steps = done.compactMap { step, day in
      MeetingStep(rawValue: step).map { MeetingTimes.Done($0, RealContent.date(day)) }
    }
    return reckoner.deadlines(
      of: MeetingTimes(
        of: "b", on: RealContent.date(date), done: steps, isFirst: isFirst,
        next: next.map(RealContent.date))
    ).due
  }

  private static let since1900 = Fact(
    .value(.validity((try? Validity.parse("fra 1900")) ?? .notStated)))

  private static func deadline(_ text: String) -> Stated {
    (try? Deadline.parse(text)).map { .value(.deadline($0)) } ?? .notStated
  }
}

extension DueDate {
  /// The due time in few signs: `<2021-03-04` at latest, `>` at earliest, `=` on that day, `~` at
  /// some time in a span; `*` after what counts from a deadline; a reason in words otherwise.
  var short: String {
    guard let time else {
      if case .unknown(let reason) = due { return "\(reason)" }
      return ""
    }
    let sign =
      switch time.limit {
      case .latest: "<"
      case .earliest: ">"
      case .on: "="
      case .during: "~"
      }
    let days =
      time.first == time.last ? time.first.isoText : "\(time.first.isoText)/\(time.last.isoText)"
    return sign + days + (time.isApproximate ? "?" : "") + (time.isExpected ? "*" : "")
  }
}
