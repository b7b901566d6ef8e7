import CivilTime
import Governance

/// The meetings of a body or of one of its series, counted by where they were held.
struct MeetingCount {
  /// The meetings that certainly belong.
  let meetings: [Entity]
  /// The days of the meetings that were held.
  private let held: [ImpreciseDate]
  /// The days of those that may have been.
  private let unsaid: [ImpreciseDate]
  /// Whether there may be others that are left out.
  private let mayLackSome: Bool

  /// Counts meetings as seen from a day.
  ///
  /// - Parameters:
  ///   - others: those of which it is not stated whether they belong.
  ///   - mayLackSome: whether there may be meetings that the edition leaves out.
  init(
    _ meetings: [Entity], others: [Entity] = [], mayLackSome: Bool = false, asOf day: Day
  ) {
    func dates(_ standing: MeetingStanding, _ meetings: [Entity]) -> [ImpreciseDate] {
      meetings.filter { MeetingStanding(of: $0, asOf: day) == standing }
        .compactMap { $0.record.first(Meeting.date) }
    }
    self.meetings = meetings
    self.mayLackSome = mayLackSome
    held = dates(.held, meetings)
    unsaid = dates(.unsaid, meetings + others) + dates(.held, others)
  }

  /// How many meetings lay in some days: those that certainly did, to all that may have.
  func meetings(in days: ClosedRange<Day>) -> ClosedRange<Int> {
    let certain = held.filter { days.contains($0.first) && days.contains($0.last) }.count
    let possible = (held + unsaid).filter { $0.days.overlaps(days) }.count
    return certain...max(certain, possible)
  }

  /// How many there may really have been, those that are left out among them: without an upper end
  /// where there may be any.
  func judged(in days: ClosedRange<Day>) -> ClosedRange<Int> {
    let seen = meetings(in: days)
    return mayLackSome ? seen.lowerBound...CountVerdict.unbounded : seen
  }
}
