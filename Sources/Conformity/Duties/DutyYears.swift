import CivilTime
import Governance
import Phrases

/// The years in which a duty that comes back is to be met, as seen from a day.
struct DutyYears {
  /// The years, in order; none where it is not known when they begin.
  let years: [Int]
  private let rule: Deadline?

  /// Finds the years of a duty that comes back; nil for one that does not.
  ///
  /// They begin with the life of what gives the duty, or with the first time that is recorded or
  /// named, and go on as long as that is known to hold.
  init?(of duty: Record, _ deadline: Deadline?, in life: Validity?, asOf day: Day) {
    guard let interval = Self.interval(duty.first(Duty.repeats), deadline) else { return nil }
    rule = deadline
    let named = deadline.flatMap(\.namedYear)
    let recorded = duty.all(Duty.met).flatMap { $0 }.compactMap { record -> Int? in
      if case .date(let time) = record.first(Key.time) { return time.year }
      return record.first(Key.date)?.year
    }
    // What comes back every fourth year is not due in the first.
    let start = named ?? (life?.start ?? life?.knownFrom).map { $0.year + interval - 1 }
    let first = ([start] + recorded.map { $0 }).compactMap { $0 }.min()
    let heardOf = life?.lastKnown ?? life?.knownTo
    let bounds = [
      day.year, life?.exclusiveEnd.map { $0.adding(days: -1).year }, heardOf?.last.year,
    ]
    let last = max(bounds.compactMap { $0 }.min() ?? day.year, recorded.max() ?? 0)
    guard let first, first <= last, last - first < 200 else {
      years = recorded.sorted()
      return
    }
    let regular = stride(from: start ?? first, through: last, by: interval)
    years = Set(recorded.filter { $0 <= day.year } + regular).sorted()
  }

  /// The rule as it holds in a year; nil where it names no time of the year.
  func deadline(in year: Int) -> Deadline? {
    switch rule?.rule {
    case .yearly: rule
    case .by(let date): date.adding(years: year - date.year).map { moved(.by($0)) }
    case .within(let date): date.adding(years: year - date.year).map { moved(.within($0)) }
    default: nil
    }
  }

  private func moved(_ other: Deadline.Rule) -> Deadline {
    Deadline(other, proviso: rule?.proviso, move: rule?.move)
  }

  /// The number of years from one time to the next; nil for a duty that does not come back.
  private static func interval(_ repeats: Value?, _ deadline: Deadline?) -> Int? {
    if case .frequency(let frequency) = repeats {
      if case .every(let count, .year) = frequency.rhythm { return max(count, 1) }
      return 1
    }
    switch deadline?.rule {
    case .every(let count, .year): return max(count, 1)
    case .yearly: return 1
    default: return nil
    }
  }
}

extension Deadline {
  /// The year that the rule itself names.
  fileprivate var namedYear: Int? {
    switch rule {
    case .by(let date), .within(let date): date.year
    default: nil
    }
  }
}
