import Calendar
package import CivilTime
package import Governance
import Phrases

extension ConformityJudge {
  /// The year of a body as seen from a day; nil where ``years(of:asOf:)`` does not have it.
  package func year(_ year: Int, of body: EntityID, asOf day: Day) -> BodyYear? {
    guard years(of: body, asOf: day).contains(year), let days = Self.days(of: year) else {
      return nil
    }
    let cases = meetings(of: body).compactMap { meeting -> BodyYear.MeetingCase? in
      let isMovedOut = Self.isMovedOut(meeting, of: days)
      guard isMovedOut || meeting.record.first(Meeting.date)?.first.year == year else { return nil }
      return BodyYear.MeetingCase(
        meeting: meeting.id, standing: MeetingStanding(of: meeting, asOf: day),
        isMovedOut: isMovedOut, judgements: isMovedOut ? [] : judgements(of: meeting, asOf: day))
    }
    let number = number(of: body, in: year, asOf: day)
    return BodyYear(
      body: body, year: year, day: day, isOver: days.upperBound <= day, meetings: cases,
      number: number, figures: figures(cases, number, of: body, in: days, asOf: day))
  }

  /// What is said of the number of meetings in the years that the register has left behind: the body
  /// meets again in a later year, or is gone.
  ///
  /// It depends on the register alone and not on a day. Meetings that are planned in such a year count
  /// as meetings that may be held.
  package func closedYears(of body: EntityID) -> [Judgement] {
    let going = meetings(of: body).filter { MeetingStanding(of: $0, asOf: .last) != .cancelled }
      .compactMap { $0.record.first(Meeting.date)?.first.year }.max()
    return years(of: body, asOf: .last).flatMap { year -> [Judgement] in
      guard let days = Self.days(of: year) else { return [] }
      let end = register.life(of: body)?.exclusiveEnd
      let isGone = end.map { $0 <= days.upperBound.adding(days: 1) } ?? false
      guard isGone || year < going ?? year else { return [] }
      return number(of: body, in: year, asOf: days.upperBound)
    }
  }

  private func figures(
    _ cases: [BodyYear.MeetingCase], _ number: [Judgement], of body: EntityID,
    in days: ClosedRange<Day>, asOf day: Day
  ) -> ConformityFigures {
    var tallies: [Matter: Tally] = [:]
    for judgement in number + cases.flatMap(\.judgements) {
      tallies[judgement.matter, default: Tally()].add(judgement.answer)
    }
    let held = MeetingCount(meetings(of: body), asOf: day).meetings(in: days)
    let members = cases.filter { $0.standing == .held && !$0.isMovedOut }
      .compactMap { register[$0.meeting] }
      .flatMap { Attendee.all(at: $0) }
      .filter { $0.seat != nil && !$0.isSubstitute && $0.presence != nil }
    return ConformityFigures(
      held: held, cancelled: cases.filter { $0.standing == .cancelled && !$0.isMovedOut }.count,
      promised: promise(of: body, in: days, held), tallies: tallies,
      attendance: members.isEmpty
        ? nil
        : .init(
          present: members.filter { $0.presence == .present }.count, members: members.count))
  }

  /// The number that one rule, in force through the whole year, promises for it.
  private func promise(
    of body: EntityID, in days: ClosedRange<Day>, _ held: ClosedRange<Int>
  ) -> ConformityFigures.Promise? {
    let spans = register.spans(
      of: RuleDocument.frequency.key, for: body, in: days.lowerBound.year)
    guard spans.count == 1, let frequencies = spans.first?.frequencies, frequencies.count == 1,
      let frequency = frequencies.first?.frequency, let times = frequency.timesAYear,
      let least = times.least ?? times.most.map({ _ in 0 })
    else { return nil }
    return ConformityFigures.Promise(
      least: least, most: times.most, isApproximate: frequency.isApproximate, held: held,
      bodies: 1)
  }
}
