import CivilTime

/// The years and months that a site has calendar pages for: those in which something real falls.
struct CalendarYears: Sendable {
  /// The years, in order.
  let years: [Int]
  /// The months, in order.
  let months: [YearMonth]

  /// Finds them.
  init(_ diary: Diary) {
    var months: Set<YearMonth> = []
    for entry in diary.entries where !entry.isExample {
      var month = YearMonth(of: entry.days.lowerBound)
      let last = YearMonth(of: entry.days.upperBound)
      while month <= last {
        months.insert(month)
        month =
          month.month == 12 ? YearMonth(1, month.year + 1) : YearMonth(month.month + 1, month.year)
      }
    }
    self.months = months.sorted()
    years = Set(months.map(\.year)).sorted()
  }

  /// The year before another, and the one after it, of those that have pages.
  func neighbours(of year: Int) -> (before: Int?, after: Int?) {
    (years.last { $0 < year }, years.first { $0 > year })
  }

  /// The month before another, and the one after it, of those that have pages.
  func neighbours(of month: YearMonth) -> (before: YearMonth?, after: YearMonth?) {
    (months.last { $0 < month }, months.first { $0 > month })
  }
}
