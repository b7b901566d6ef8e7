import CivilTime
import Governance
import Reports

/// The forms of a report: what its writer wrote, and what follows from it.
enum ReportForm: Hashable, Sendable {
  /// The report.
  case whole
  /// The report on two pages.
  case short
  /// The year of one body or one plan.
  case part(ReportScope)

  /// Where a report in this form lies.
  func address(of report: Entity) -> Address {
    let whole = Address(of: report)
    switch self {
    case .whole: return whole
    case .short: return Address("\(whole.path)\(Self.shortName)/")
    case .part(let scope):
      let id = scope.entity?.rawValue ?? ""
      // No id ends so.
      return Address("\(whole.path)\(id == Self.shortName ? id + "_" : id)/")
    }
  }

  /// The folder of the short form.
  private static let shortName = "kort"

  /// The parts of a report that have a page, of what it looks at: the bodies that have met in its
  /// year, and the plans in force on its day.
  static func parts(of year: ReportYear, _ context: SiteContext) -> [ReportForm] {
    guard year.scope == .everything else { return [] }
    let bodies = year.reach.all(.forum).sortedInDanish { $0.name }.filter { body in
      context.meetings.meetings(of: body.id).contains { meeting in
        meeting.status == .held
          && meeting.date.map { $0.first.year == year.year && $0.last <= year.day } ?? false
      }
    }
    let plans = year.reach.all(.helhedsplan).sortedInDanish { $0.name }
      .filter { year.now.state(of: $0.id) == .inForce }
    return bodies.map { .part(.body($0.id)) } + plans.map { .part(.plan($0.id)) }
  }
}
