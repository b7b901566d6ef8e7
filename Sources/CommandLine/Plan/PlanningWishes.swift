import CivilTime
import Governance
import Phrases

/// What `kalender.yaml` wishes for the meetings of all bodies.
struct PlanningWishes {
  /// The days of the week; empty without such a wish.
  let weekdays: [Weekday]
  /// The minutes after midnight between which a meeting should lie; nil without such a wish.
  let hours: ClosedRange<Int>?

  init(of register: Register) {
    let wish = register.all(.calendar).first?.record.first(CalendarSettings.wishes) ?? Record()
    weekdays = wish.first(CalendarSettings.wishedWeekdays)?.days ?? []
    if case .clock(let clock) = wish.first(Key.time), let end = clock.end {
      hours = clock.start.minutes...end.minutes
    } else {
      hours = nil
    }
  }

  /// The hours at which a meeting may begin: as its rule says, else each hour of the wished ones.
  func starts(_ clock: ClockTime?, _ length: MeetingLength?) -> [Int] {
    if let clock { return [clock.start.minutes] }
    guard let hours else { return [] }
    let last = max(hours.lowerBound, hours.upperBound - (length?.most ?? 60))
    return Array(stride(from: hours.lowerBound, through: last, by: 60))
  }
}
