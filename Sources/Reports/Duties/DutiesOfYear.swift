import Calendar
import CivilTime
package import Conformity
import Diagnostics
import Governance
import Phrases

/// The duties of a report's year, and which of them nobody has answered for.
package struct DutiesOfYear: Sendable {
  /// The duties with those of their times that fall in the year, in the order of what gives them.
  package let dated: [DutyReading]
  /// The duties without a time in the calendar, such as those to be met all the time.
  package let undated: [DutyReading]
  /// How many duties stand in rules of which it is uncertain whether they held in the year.
  package let uncertain: Int
  /// The duties due in the year of which it is not stated whether they were met.
  package let gaps: [ReportGap]

  /// Judges the duties of what held in the year, as seen from the report's day.
  package init(_ year: ReportYear, _ judge: DutyJudge) {
    let reach = year.reach
    let givers = (reach.entities + Self.othersNaming(year.scope, year.register, reach))
      .filter { $0.record.has(RuleDocument.duties.key) && year.isHeardOf($0) }
    let holding = givers.filter { year.isOfYear($0.id) }
    let readings = holding.flatMap { giver in
      judge.readings(of: giver, asOf: year.day).filter { reading in
        reach.contains(giver.id) || reading.isDuty(of: year.scope)
      }
    }
    dated = readings.compactMap { reading in
      let own = reading.occasions.filter { $0.falls(in: year) }.map { $0.atEnd(of: year.day) }
      return own.isEmpty ? nil : reading.keeping(own)
    }
    undated = readings.filter { reading in
      reading.occasions.allSatisfy { $0.subject == .once && !$0.isDated }
        && !reading.occasions.contains { $0.falls(in: year) }
    }
    uncertain = givers.filter { giver in
      reach.contains(giver.id) && !year.isOfYear(giver.id)
        && year.now.state(of: giver.id) == .uncertain
    }.reduce(0) { $0 + $1.record.all(RuleDocument.duties).flatMap { $0 }.count }
    gaps =
      dated.isEmpty && undated.isEmpty
      ? [
        ReportGap(
          Message(
            da: "Ingen pligter er oplyst for \(year.year)",
            en: "No duties are stated for \(year.year)"), in: nil)
      ] : dated.flatMap { reading in reading.occasions.compactMap { Self.gap($0, reading, year) } }
  }

  /// What a report on a body does not look at, but which lays a duty on the body.
  private static func othersNaming(
    _ scope: ReportScope, _ register: Register, _ reach: ReportReach
  ) -> [Entity] {
    guard case .body(let body) = scope else { return [] }
    return register.mentions(of: body).filter { $0.key == RuleDocument.duties.key }.map(\.by)
      .filter { reach.admits($0) && !reach.contains($0) }.compactMap { register[$0] }
  }

  private static func gap(
    _ occasion: DutyOccasion, _ reading: DutyReading, _ year: ReportYear
  ) -> ReportGap? {
    guard occasion.state == .notStated else { return nil }
    func words(_ danish: String, _ english: String) -> Message {
      Message(
        da: "Det er ikke oplyst, om pligten »\(reading.words)« er opfyldt \(danish)",
        en: "It is not stated whether the duty “\(reading.words)” was met \(english)")
    }
    guard case .meeting(let id) = occasion.subject, let meeting = year.register[id] else {
      return ReportGap(
        words("i \(year.year)", "in \(year.year)"), in: reading.document,
        key: RuleDocument.duties.key)
    }
    let body = meeting.record.first(Meeting.body)?.target.flatMap { year.register[$0]?.name } ?? ""
    let date = meeting.record.first(Meeting.date)
    return ReportGap(
      words(
        "for mødet \(date?.printed(in: .danish) ?? "") i \(body)",
        "for the meeting on \(date?.printed(in: .english) ?? "") of \(body)"),
      in: id, key: Meeting.published.key)
  }
}

extension DutyOccasion {
  /// Whether a time to meet a duty falls in the year of a report, or it was met then.
  fileprivate func falls(in year: ReportYear) -> Bool {
    switch subject {
    case .meeting(let id):
      return year.register[id]?.record.first(Meeting.date)?.year == year.year
    case .year(let due): return due == year.year
    case .once:
      if let time = due?.time { return time.days.overlaps(year.days) }
      return done?.year == year.year
    }
  }
}

extension DutyReading {
  /// Whether a duty is laid on the one body that a report is about.
  fileprivate func isDuty(of scope: ReportScope) -> Bool {
    guard case .body(let body) = scope else { return false }
    return record.all(Key.who).flatMap { $0 }.contains { $0.target == body }
  }
}
