package import Calendar
package import CivilTime
package import Diagnostics
import Governance
import Phrases

/// How a step that was done lies to its deadline.
package struct Lateness {
  /// Whether it was in time.
  package let answer: Answer
  /// How late or early it was, or why that cannot be said, without a full stop.
  package let words: Message

  /// Holds the day on which a step was done against its deadline.
  package init(done: ImpreciseDate, _ due: DueDate, calendar: WorkCalendar) {
    guard let time = due.time else {
      answer = .unknown
      if case .unknown(let reason) = due.due { words = reason.words } else { words = .notStated }
      return
    }
    answer = time.isKept(by: done)
    words =
      switch answer {
      case .yes: Message(da: "til tiden", en: "in time")
      case .no:
        Self.distance(
          done, time, due.rule.countsWeekdays ? calendar : nil,
          isNotice: due.key == RuleDocument.notice.key)
      case .unknown: Self.doubt(done, time)
      }
  }

  /// `2 dage for sent (1 hverdag)`; a notice is `2 dage for kort`.
  private static func distance(
    _ done: ImpreciseDate, _ time: DueTime, _ calendar: WorkCalendar?, isNotice: Bool
  ) -> Message {
    let isLate = done.first > time.last
    let days = isLate ? time.last.days(to: done.first) : done.last.days(to: time.first)
    let isExact = done.exactDay != nil && time.first == time.last
    let weekdays = calendar.flatMap { calendar -> Int? in
      guard isExact, days < 1000 else { return nil }
      let passed = (1...max(1, days)).map { time.last.adding(days: isLate ? $0 : -$0) }
      let counted = passed.compactMap { calendar.isWeekday($0) }
      return counted.count == passed.count ? counted.filter { $0 }.count : nil
    }
    return Message { language in
      let danish = language == .danish
      let bound = isExact ? "" : danish ? "mindst " : "at least "
      let late = isNotice ? (danish ? " for kort" : " too short") : danish ? " for sent" : " late"
      let side = isLate ? late : danish ? " for tidligt" : " early"
      let inWeekdays = weekdays.flatMap { $0 > 0 && $0 != days ? $0 : nil }
        .map { " (\(Counted.weekdays($0, in: language)))" }
      return bound + Counted.days(days, in: language) + side + (inWeekdays ?? "")
    }
  }

  private static func doubt(_ done: ImpreciseDate, _ time: DueTime) -> Message {
    if time.isExpected {
      return Message(
        da: "fristen regnes fra en dag, der ikke er oplyst",
        en: "the deadline is counted from a day that is not stated")
    }
    if time.isApproximate || time.first != time.last {
      return Message(
        da: "fristen falder ikke på én bestemt dag",
        en: "the deadline does not fall on one certain day")
    }
    return Message(
      da: "dagen er oplyst for upræcist", en: "the day is stated too imprecisely")
  }
}
