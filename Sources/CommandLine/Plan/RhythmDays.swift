import CivilTime
import Phrases

/// The days of a year that a rhythm gives by itself: `hver tirsdag i ulige uger`, `1. onsdag i
/// måneden`, `hver 2. uge` with a day of the week.
enum RhythmDays {
  /// The days in order; nil for a rhythm that leaves the days open.
  ///
  /// - Parameter weekday: the day of the week that `mødetid` names.
  /// - Parameter anchors: the days of the meetings that lie fast, from which every so many weeks are
  ///   counted: the last before the year, else the first; without one, the year’s first such day.
  static func days(
    _ rhythm: MeetingFrequency.Rhythm, in year: Int, weekday: Weekday?, anchors: [Day]
  ) -> [Day]? {
    switch rhythm {
    case .weekday(let weekday, let weeks):
      return all(weekday, in: year).filter { day in
        switch weeks {
        case .all: true
        case .even: day.week.isEven
        case .odd: !day.week.isEven
        }
      }
    case .weekdayOfMonth(let places, let weekday):
      let all = all(weekday, in: year)
      return (1...12).flatMap { month -> [Day] in
        let days = all.filter { $0.month == month }
        let found = places.compactMap { place in
          place == MeetingFrequency.last ? days.last : days.dropFirst(place - 1).first
        }
        return Set(found).sorted()
      }
    case .every(let count, .week):
      guard let weekday, count > 0 else { return nil }
      let days = all(weekday, in: year)
      let anchor = anchors.filter { $0.year < year }.max() ?? anchors.min() ?? days.first
      guard let anchor else { return [] }
      let monday = anchor.adding(days: 1 - anchor.weekday.rawValue)
      return days.filter { monday.days(to: $0).floored(by: 7).isMultiple(of: count) }
    case .times, .every, .asNeeded: return nil
    }
  }

  private static func all(_ weekday: Weekday, in year: Int) -> [Day] {
    guard let first = Day(firstOfMonth: 1, year: year), let last = Day(lastOfMonth: 12, year: year)
    else { return [] }
    let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return stride(from: first.ordinal + offset, through: last.ordinal, by: 7)
      .map(Day.init(ordinal:))
  }
}

extension Int {
  /// The quotient, rounded down below zero too.
  fileprivate func floored(by divisor: Int) -> Int {
    (self - ((self % divisor) + divisor) % divisor) / divisor
  }
}
