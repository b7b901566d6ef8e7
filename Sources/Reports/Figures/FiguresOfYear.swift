package import Conformity
import Diagnostics
package import Governance

/// The figures of a report beside those of the report before.
package struct FiguresOfYear: Sendable {
  /// The figures, in the order asked for.
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
    _ figures: [ReportFigure], of year: ReportYear, _ judge: ConformityJudge, _ duties: DutyJudge,
    _ book: MeetingBook
  ) {
    let now = FigureCounter(year, judge, duties, book)
    let before = FigureCounter(year.last, judge, duties, book)
    self.figures = figures.map {
      FigureOfYear(figure: $0, now: now.reading(of: $0), before: before.reading(of: $0))
    }
    yearBefore = year.last.year
    gaps = self.figures.filter { !$0.now.isStated }.map { Self.gap(of: $0, year.year) }
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
