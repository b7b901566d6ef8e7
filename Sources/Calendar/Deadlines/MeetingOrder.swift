import CivilTime
import Governance

/// The meetings of one body or of one of its series in the order of their days, those that were cancelled left out.
struct MeetingOrder: Sendable {
  /// The first meeting; one without a day comes after all that have one.
  let first: EntityID?
  /// The days of the meetings that have one, by their first possible day.
  private let dates: [ImpreciseDate]

  /// Puts meetings in order: by day, then by id, which ends in their number.
  init(_ meetings: [Entity]) {
    let dated = meetings.map { (id: $0.id, date: $0.record.first(Meeting.date)) }
      .sorted { left, right in
        if let a = left.date, let b = right.date, (a.first, a.last) != (b.first, b.last) {
          return (a.first, a.last) < (b.first, b.last)
        }
        if (left.date == nil) != (right.date == nil) { return left.date != nil }
        let (a, b) = (left.id.rawValue, right.id.rawValue)
        return (a.utf8.count, a) < (b.utf8.count, b)
      }
    first = dated.first?.id
    dates = dated.compactMap(\.date)
  }

  /// The date of the first meeting that certainly comes after another.
  ///
  /// - Complexity: O(log n) for n meetings.
  func date(after date: ImpreciseDate) -> ImpreciseDate? {
    var (low, high) = (0, dates.count)
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].first > date.last { high = middle } else { low = middle + 1 }
    }
    return low < dates.count ? dates[low] : nil
  }
}
