package import Conformity
import Diagnostics
package import Governance

/// The figures of a report beside those of the report before.
package struct FiguresOfYear: Sendable {
  /// The figures, in the order asked for; where none is asked for those that are known for one of the
  /// two years and fit what the report looks at.
  package let figures: [FigureOfYear]
  /// The year of the report before.
  package let yearBefore: Int
  /// The figures that cannot be counted, with the reason.
  package let gaps: [ReportGap]

  /// Counts figures on the report's day and on the day of the report before.
  ///
  /// Both are counted from the register as it stands: what was written in after the report before
  /// counts there too.
  package init(
    _ figures: [ReportFigure], of year: ReportYear, _ judged: JudgedYears, _ duties: DutyJudge,
    _ book: MeetingBook
  ) {
    let now = FigureCounter(year, judged, duties, book)
    let last = year.last
    let before = FigureCounter(last, judged, duties, book)
    let all = (figures.isEmpty ? Self.fitting(year.scope) : figures).map {
      FigureOfYear(figure: $0, now: now.reading(of: $0), before: before.reading(of: $0))
    }
    self.figures = figures.isEmpty ? all.filter { $0.now.isStated || $0.before.isStated } : all
    yearBefore = last.year
    gaps = self.figures.filter { !$0.now.isStated }.map { Self.gap(of: $0, year.year) }
  }

  /// The figures that say something of what a report looks at.
  private static func fitting(_ scope: ReportScope) -> [ReportFigure] {
    switch scope {
    case .everything: ReportFigure.allCases
    case .body: ReportFigure.allCases.filter { ![.bodies, .plans].contains($0) }
    case .plan:
      [.meetings, .deadlines, .attendance, .openTasks, .goals, .granted, .spent, .duties]
    }
  }

  private static func gap(of figure: FigureOfYear, _ year: Int) -> ReportGap {
    let (name, reason) = (figure.figure.name, figure.now.remark)
    return ReportGap(
      Message(
        da: "Tallet »\(name.danish)« for \(year) kan ikke gøres op"
          + (reason.map { ": \($0.danish)" } ?? ""),
        en: "The figure “\(name.english)” for \(year) cannot be counted"
          + (reason.map { ": \($0.english)" } ?? "")), in: nil)
  }
}
