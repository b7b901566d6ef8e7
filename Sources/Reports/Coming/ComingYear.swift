import CivilTime
package import Conformity
import Diagnostics
package import Governance
import Phrases

/// What the year after a report's brings, as it stands in the register.
package struct ComingYear: Sendable {
  /// A body with the meetings that are planned.
  package struct Plan: Sendable {
    /// The body.
    package let body: Entity
    /// How often it is to meet; nil where no rule says it.
    package let rule: Fact?
    /// The meetings of the year, in the order of their days.
    package let meetings: [MeetingRecord]
  }

  /// The bodies that are to meet, in the order of their ids.
  package let plans: [Plan]
  /// What ends, is renewed or is due, in the order of the days.
  package let matters: [ComingMatter]
  /// The bodies of which no meeting is planned.
  package let gaps: [ReportGap]

  /// Reads the year after a report's.
  ///
  /// Of meetings the day alone counts, not what came of them since. When a day was fixed is written
  /// nowhere: minutes of a later year say nothing of it.
  package init(after year: ReportYear, _ book: MeetingBook, _ judge: DutyJudge) {
    let bodies = year.reach.all(.forum).filter { body in
      year.now.state(of: body.id) == .inForce && !body.isCollective
        && year.register.parts(of: body.id).allSatisfy { $0.kind != .forum }
    }
    plans = bodies.compactMap { body in
      let rule = Self.rule(of: body.id, year)
      let meetings = book.meetings(of: body.id).filter { meeting in
        meeting.takesItsDay && meeting.date.map { year.nextDays.contains($0.first) } ?? false
      }
      return rule == nil && meetings.isEmpty
        ? nil : Plan(body: body, rule: rule, meetings: meetings)
    }
    matters = ComingMatter.all(after: year, judge)
    // Where meetings are left out, it is not said that there are none.
    let (danish, english) =
      year.register.leavesOutMeetings
      ? ("Offentlige møder", "Public meetings") : ("Møderne", "The meetings")
    gaps = plans.filter(\.meetings.isEmpty).map { plan in
      ReportGap(
        Message(
          da: "\(danish) i \(year.year + 1) i »\(plan.body.name)« er ikke planlagt",
          en: "\(english) of “\(plan.body.name)” in \(year.year + 1) are not planned"),
        in: plan.body.id)
    }
  }

  /// The rule of how often a body meets; nil where it says nothing, or only as needed.
  private static func rule(of body: EntityID, _ year: ReportYear) -> Fact? {
    guard let fact = year.now.rule(RuleDocument.frequency.key, of: body)?.current?.fact else {
      return nil
    }
    let isBinding = fact.versions.contains { version in
      guard case .value(let value) = version.value else { return false }
      if case .frequency(let frequency) = value { return frequency.rhythm != .asNeeded }
      return true
    }
    return isBinding ? fact : nil
  }
}

extension ReportGap {
  /// That nothing at all is planned for the year after a report's.
  package static func nothingPlanned(after year: ReportYear) -> ReportGap {
    ReportGap(
      Message(
        da: "Intet er planlagt for \(year.year + 1)",
        en: "Nothing is planned for \(year.year + 1)"), in: nil)
  }
}
