package import CivilTime

/// How often a body meets: `ca. 6-10 gange om året, efter behov`.
package struct MeetingFrequency: Hashable, Sendable {
  /// What the rule counts.
  package enum Rhythm: Hashable, Sendable {
    /// Some times in a stretch of time; the numbers are whole.
    case times(Measure, per: Rate)
    /// Every so many weeks, months, quarters or years; 1 is every one.
    case every(Int, Interval)
    /// The first, second … weekday of the month; ``last`` is the last one. In order, not empty.
    case weekdayOfMonth([Int], Weekday)
    /// A weekday in every week, or in the even or odd ones.
    case weekday(Weekday, Weeks)
    /// No number at all: `efter behov`.
    case asNeeded
  }

  /// A stretch of time that repeats.
  package enum Interval: String, Hashable, Sendable, CaseIterable {
    /// Uge.
    case week
    /// Måned.
    case month
    /// Kvartal.
    case quarter
    /// År.
    case year
  }

  /// Which weeks, by their ISO number.
  package enum Weeks: String, Hashable, Sendable, CaseIterable {
    /// Every week.
    case all
    /// Lige uger.
    case even
    /// Ulige uger.
    case odd
  }

  /// The number that stands for the last weekday of a month.
  package static let last = -1

  /// What the rule counts.
  package let rhythm: Rhythm
  /// Whether `efter behov` stands with it.
  package let asNeeded: Bool
  /// What takes something of the rule's force.
  package let proviso: Proviso?

  /// Makes a frequency.
  package init(_ rhythm: Rhythm, asNeeded: Bool = false, proviso: Proviso? = nil) {
    self.rhythm = rhythm
    self.asNeeded = asNeeded || rhythm == .asNeeded
    self.proviso = proviso
  }

  /// Whether the rule is a starting point only (`som udgangspunkt`, `som regel` …).
  package var isDefault: Bool { proviso != nil }

  /// Whether the number stands with `ca.` before it.
  package var isApproximate: Bool {
    if case .times(let measure, _) = rhythm { measure.isApproximate } else { false }
  }

  /// The least and the greatest number of meetings in a year, where the rule says them.
  ///
  /// Nil for what follows from the calendar (weekdays and weeks) and for `efter behov`.
  package var timesAYear: (least: Int?, most: Int?)? {
    switch rhythm {
    case .times(let measure, let rate):
      guard let factor = rate.perYear else { return nil }
      var least = measure.least?.whole
      var most = measure.most?.whole
      if case .moreThan = measure.extent { least = least.map { $0 + 1 } }
      if case .lessThan = measure.extent { most = most.map { $0 - 1 } }
      return (least.map { $0 * factor }, most.map { $0 * factor })
    case .every(let count, let interval):
      guard let inYear = interval.inYear, count > 0, inYear.isMultiple(of: count) else {
        return nil
      }
      return (inYear / count, inYear / count)
    case .weekdayOfMonth(let places, _):
      return places.contains(5) ? nil : (12 * places.count, 12 * places.count)
    case .weekday, .asNeeded: return nil
    }
  }
}

extension Rate {
  /// How many of them make a year, or nil for weeks.
  fileprivate var perYear: Int? {
    switch self {
    case .year: 1
    case .halfYear: 2
    case .quarter: 4
    case .month: 12
    case .week: nil
    }
  }
}

extension MeetingFrequency.Interval {
  /// How many of them make a year, or nil for weeks.
  fileprivate var inYear: Int? {
    switch self {
    case .week: nil
    case .month: 12
    case .quarter: 4
    case .year: 1
    }
  }
}
