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
    case .short: return Address("\(whole.path)kort/")
    case .part(let scope): return Address("\(whole.path)\(scope.entity?.rawValue ?? "")/")
    }
  }

  /// The parts of a report that have a page: the bodies that have met in its year, and the plans in
  /// force on its day.
  static func parts(of year: ReportYear, _ context: SiteContext) -> [ReportForm] {
    guard year.scope == .everything else { return [] }
    let bodies = context.real(.forum).filter { body in
      context.meetings.meetings(of: body.id).contains { meeting in
        meeting.date.map { $0.first.year == year.year && $0.last <= year.day } ?? false
      }
    }
    let plans = context.real(.helhedsplan).filter { year.now.state(of: $0.id) == .inForce }
    return bodies.map { .part(.body($0.id)) } + plans.map { .part(.plan($0.id)) }
  }
}
