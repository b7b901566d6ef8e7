import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

extension ConformityJudge {
  /// Whether a meeting lies in the time that the rules name: parts of the year, a day of the week, a
  /// time on the clock, or the days of its rhythm (`1. onsdag i måneden`).
  ///
  /// The body's first meeting is exempt.
  func time(of meeting: Entity, _ rules: RulesOfADay) -> [Judgement] {
    guard deadlines.times(of: meeting)?.isFirst != true else { return [] }
    let clock = Self.clock(meeting.record.first(Key.time))
    var judgements: [Judgement] = []
    func add(
      _ clause: RuleClause, _ verdict: TimeVerdict, held: Message
    ) {
      judgements.append(
        Judgement(
          .time, body: rules.body, meeting: meeting.id, rule: clause, promised: clause.words,
          held: held, verdict.answer, reason: verdict.reason,
          evidence: verdict.isOfTheClock ? .time : .day))
    }
    let day = Message(day: rules.date)
    for rule in rules.rules(RuleDocument.meetingTime.key, as: Value.self) {
      switch rule.value {
      case .occasion(let occasion):
        add(rule.clause, TimeVerdict(rules.date, in: occasion), held: day)
      case .clock(let asked):
        let words = Message { language in
          ([day.text(in: language)] + [clock?.printed(in: language)].compactMap { $0 })
            .joined(separator: " ")
        }
        add(rule.clause, TimeVerdict(rules.date, clock, asked: asked), held: words)
      default: break
      }
    }
    let agreed = Judgement.agreed(judgements)
    judgements = []
    for rule in rules.rules(RuleDocument.frequency.key, as: Value.self) {
      guard case .frequency(let frequency) = rule.value,
        let verdict = TimeVerdict(rules.date, in: frequency)
      else { continue }
      add(rule.clause, verdict, held: day)
    }
    return [agreed, Judgement.agreed(judgements)].compactMap { $0 }
  }

  private static func clock(_ value: Value?) -> ClockTime? {
    if case .clock(let clock) = value { clock } else { nil }
  }
}
