package import CivilTime
package import Governance

/// The time and the part of the register that a report is about.
package struct ReportYear: Sendable {
  /// The report's own entity.
  package let report: Entity
  /// The year.
  package let year: Int
  /// The situation on the day that the report is made up as of.
  package let now: Situation
  /// The situation on the day of the report before, or else at the end of the year before.
  package let before: Situation
  /// The report before this one, where it names one.
  package let previous: Entity?
  /// What it looks at.
  package let scope: ReportScope
  /// What it looks at, entity by entity.
  package let reach: ReportReach
  /// The agreements as of the day, found once for all that the report says of bodies and plans.
  package let agreements: AgreementTree

  /// Reads what a report is about; nil without its year or its day.
  package init?(_ report: Entity, in register: Register) {
    guard let year = report.record.first(Report.year),
      let day = report.record.first(Report.asOf)?.last
    else { return nil }
    let about = report.record.first(Report.about)?.target.flatMap { register[$0] }
    let scope: ReportScope =
      switch about?.kind {
      case .forum: about.map { .body($0.id) } ?? .everything
      case .helhedsplan: about.map { .plan($0.id) } ?? .everything
      default: .everything
      }
    let previous = Self.previous(of: report, in: register)
    let now = register.asOf(day)
    self.init(
      report: report, year: year, now: now,
      before: register.asOf(Self.end(of: previous, orBefore: year)), previous: previous,
      scope: scope, agreements: AgreementTree(now))
  }

  private init(
    report: Entity, year: Int, now: Situation, before: Situation, previous: Entity?,
    scope: ReportScope, agreements: AgreementTree
  ) {
    self.report = report
    self.year = year
    self.now = now
    self.before = before
    self.previous = previous
    self.scope = scope
    self.agreements = agreements
    reach = ReportReach(of: report.id, scope, now)
  }

  /// The same report on a part of the register alone.
  package func about(_ scope: ReportScope) -> ReportYear {
    ReportYear(
      report: report, year: year, now: now, before: before, previous: previous, scope: scope,
      agreements: agreements)
  }

  /// The same report as it would have been on the day that changes are counted from: that of the
  /// report before, or of the end of the year before.
  package var last: ReportYear {
    let year = previous?.record.first(Report.year) ?? year - 1
    let earlier = previous.flatMap { Self.previous(of: $0, in: register) }
    return ReportYear(
      report: report, year: year, now: before,
      before: register.asOf(Self.end(of: earlier, orBefore: year)), previous: earlier,
      scope: scope, agreements: agreements.asOf(before.day))
  }

  private static func previous(of report: Entity, in register: Register) -> Entity? {
    report.record.first(Report.previous)?.target.flatMap { register[$0] }
  }

  /// The day of a report; the last before a year where there is none.
  private static func end(of report: Entity?, orBefore year: Int) -> Day {
    report?.record.first(Report.asOf)?.last ?? Day(year: year - 1, month: 12, day: 31) ?? .first
  }

  /// The register.
  package var register: Register { now.register }

  /// The day that it is made up as of.
  package var day: Day { now.day }

  /// The day that changes are counted from.
  package var since: Day { before.day }
}
