package import Calendar
package import CivilTime
package import Governance

/// Holds what happened at the meetings of bodies against the rules in force on their days.
///
/// It says no more than is certain: where the register or the rule leaves something open, the answer
/// is ``Answer/unknown`` with the reason. Nothing that is not recorded is taken for a breach.
package struct ConformityJudge: Sendable {
  /// What is due around meetings.
  let deadlines: DeadlineReckoner
  /// What is judged.
  let register: Register
  private let meetings: [EntityID: [Entity]]

  /// Makes a judge of a register.
  ///
  /// - Complexity: O(n log n) for n meetings.
  package init(_ register: Register, deadlines: DeadlineReckoner? = nil) {
    self.register = register
    self.deadlines = deadlines ?? DeadlineReckoner(register)
    // A slip in a year must not make thousands of years that nothing was held in.
    let dated = register.all(.meeting).filter {
      $0.record.first(Meeting.date).map { Holiday.years.contains($0.last.year) } ?? false
    }
    var meetings: [EntityID: [Entity]] = [:]
    for meeting in dated {
      guard let body = meeting.record.first(Meeting.body)?.target, register[body] != nil else {
        continue
      }
      meetings[body, default: []].append(meeting)
    }
    self.meetings = meetings.mapValues { $0.sorted(by: Self.isInOrder) }
  }

  /// The bodies that meet, in the order of their ids.
  package var bodies: [EntityID] { meetings.keys.sorted() }

  /// The meetings of a body of which a day is stated, in the order of their days.
  func meetings(of body: EntityID) -> [Entity] { meetings[body] ?? [] }

  /// The years of a body that can be judged, as seen from a day: from the first to the last of which
  /// it is recorded that a meeting was held or called off.
  package func years(of body: EntityID, asOf day: Day) -> [Int] {
    let recorded = meetings(of: body).compactMap { meeting -> Int? in
      let standing = MeetingStanding(of: meeting, asOf: day)
      guard standing == .held || standing == .cancelled,
        let year = meeting.record.first(Meeting.date)?.first.year, year <= day.year
      else { return nil }
      return year
    }
    guard let first = recorded.min(), let last = recorded.max() else { return [] }
    return Array(first...last)
  }

  /// Everything that can be said of one meeting as seen from a day.
  ///
  /// A meeting that was called off is held against nothing. Of one to come only the steps are
  /// judged.
  package func judgements(of meeting: Entity, asOf day: Day) -> [Judgement] {
    guard let body = meeting.record.first(Meeting.body)?.target,
      let date = meeting.record.first(Meeting.date)
    else { return [] }
    let standing = MeetingStanding(of: meeting, asOf: day)
    guard standing != .cancelled else { return [] }
    let steps = steps(of: meeting, asOf: day, isHeld: standing == .held)
    guard standing == .held else { return steps }
    let rules = RulesOfADay(
      of: body, series: meeting.record.first(Meeting.series), on: date, in: register)
    return time(of: meeting, rules) + steps + presence(at: meeting, rules)
  }

  private static func isInOrder(_ left: Entity, _ right: Entity) -> Bool {
    let (a, b) = (left.record.first(Meeting.date), right.record.first(Meeting.date))
    if let a, let b, (a.first, a.last) != (b.first, b.last) {
      return (a.first, a.last) < (b.first, b.last)
    }
    return left.id < right.id
  }
}
