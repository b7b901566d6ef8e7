package import CivilTime

extension ReportYear {
  /// The days after the report before, up to this one's.
  package var period: ClosedRange<Day> { min(since.adding(days: 1), day)...day }

  /// Whether something came after the report before and by this one; an imprecise date counts from
  /// the first day that it may mean.
  func isNew(_ date: ImpreciseDate?) -> Bool { date.map(isNew) ?? false }

  /// Whether a date is one of them.
  func isNew(_ date: ImpreciseDate) -> Bool { period.contains(date.first) }
}
