import CivilTime
import Diagnostics
import Phrases

extension WorkCalendar {
  /// A due time whose days are moved off days that are no `hverdage`, with a clause that says so.
  func moved(
    _ reckoned: StepReckoning.Reckoned, _ move: Deadline.Move
  ) throws(WhyNoDay) -> StepReckoning.Reckoned {
    let time = reckoned.time
    let first = try moved(time.first, move)
    let last = try moved(time.last, move)
    guard first != time.first || last != time.last else { return reckoned }
    var words = reckoned.words
    if time.first == time.last { words.append(.moved(time.first, to: first)) }
    return StepReckoning.Reckoned(
      time: DueTime(
        time.limit, first...last, isApproximate: time.isApproximate, isExpected: time.isExpected),
      words: words)
  }

  /// The day itself when it is a `hverdag`, else the next one or the one before.
  private func moved(_ day: Day, _ move: Deadline.Move) throws(WhyNoDay) -> Day {
    guard weekdays != nil else { throw .unsaidWeekdays }
    guard let isWeekday = isWeekday(day) else { throw .outsideCalendar }
    if isWeekday { return day }
    let step = move == .later ? 1 : -1
    guard let moved = self.day(step, from: day, counting: self.isWeekday) else {
      throw .outsideCalendar
    }
    return moved
  }
}

extension Message {
  /// `2. april 2021 er langfredag, så fristen flyttes til 6. april 2021`.
  fileprivate static func moved(_ day: Day, to other: Day) -> Message {
    Message { language in
      let holiday = Holiday.all(on: day).first?.name.text(in: language)
      let weekday = day.weekday.printed(in: language)
      let (from, to) = (
        ImpreciseDate(day).printed(in: language), ImpreciseDate(other).printed(in: language)
      )
      return switch language {
      case .danish: "\(from) er \(holiday ?? "en \(weekday)"), så fristen flyttes til \(to)"
      case .english: "\(from) is \(holiday ?? "a \(weekday)"), so the deadline is moved to \(to)"
      }
    }
  }
}
