import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A report is made up as of a day in its year, and the one before it is from an earlier day.
struct ReportOutsideItsYear: ReviewRule {
  static let description = RuleDescription(
    "rapport-uden-for-aaret", .warning,
    summary: Message(
      da: "En rapport er gjort op en dag i sit år, efter den forrige",
      en: "A report is made up as of a day in its year, after the previous one"),
    explanation: Message(
      da:
        """
        `pr` afgør, hvad der er i kraft i rapporten, og `år` hvilke møder, beslutninger og penge der er \
        årets. Fra dagen i `forrige` til `pr` regnes det, der er kommet til og gået. Hvornår rapporten \
        bliver skrevet og lagt frem, står under `forløb`. Mødet, den forelægges på, ligger efter `pr`, og en \
        tegning i rapporten viser ingen senere dag.
        """,
      en:
        """
        `pr` decides what is in force in the report, and `år` which meetings, decisions and money are \
        the year's. What came and went is counted from the day of `forrige` to `pr`. When the report \
        is written and put forward stands under `forløb`. The meeting that it is put to is after `pr`, \
        and no drawing in the report shows a later day.
        """
    ),
    wrong: """
      år: 2025
      pr: 15. februar 2026
      """,
    right: """
      år: 2025
      pr: 31. december 2025
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      guard let day = report.record.first(Report.asOf) else { continue }
      if let year = report.record.first(Report.year), day.last.year < year || day.first.year > year
      {
        context.report(
          Self.self, in: report.id, at: [.key(Report.asOf.key)], named: Report.asOf.key,
          Message(
            da: "\(day.printed(in: .danish)) ligger ikke i \(year)",
            en: "\(day.printed(in: .english)) is not in \(year)"),
          mend: Message(
            da: "Skriv årets sidste dag; dagen, rapporten er skrevet, hører til under `forløb`.",
            en: "Write the last day of the year; the day it is written belongs under `forløb`."))
      }
      reportMeeting(of: report, before: day, &context)
      reportDrawings(of: report, after: day, &context)
      // A report before itself goes in a circle, which is said where circles are.
      guard let previous = report.record.first(Report.previous)?.target, previous != report.id,
        let other = context.register[previous]?.record.first(Report.asOf), other.first >= day.last
      else { continue }
      context.report(
        Self.self, in: report.id, at: [.key(Report.previous.key)], named: Report.previous.key,
        Message(
          da: "»\(previous)« er gjort op \(other.printed(in: .danish)) og ikke før denne",
          en: "“\(previous)” is made up \(other.printed(in: .english)), not before this one"),
        mend: Message(
          da: "Skriv rapporten før denne, eller udelad nøglen.",
          en: "Write the report before this one, or leave the key out."))
    }
  }

  private func reportMeeting(
    of report: Entity, before day: ImpreciseDate, _ context: inout ReviewContext
  ) {
    guard let id = report.record.first(Report.meeting)?.target,
      let date = context.register[id]?.record.first(Key.date), date.last < day.first
    else { return }
    context.report(
      Self.self, in: report.id, at: [.key(Report.meeting.key)], named: Report.meeting.key,
      Message(
        da: "Mødet \(date.printed(in: .danish)) er før \(day.printed(in: .danish))",
        en: "The meeting \(date.printed(in: .english)) is before \(day.printed(in: .english))"),
      mend: Message(
        da: "Skriv det møde, rapporten forelægges på.",
        en: "Write the meeting that the report is put to."))
  }

  private func reportDrawings(
    of report: Entity, after day: ImpreciseDate, _ context: inout ReviewContext
  ) {
    for (start, block) in (report.prose?.blocks ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let shown = block.record.first(BlockType.asOf), shown.first > day.last else { continue }
      context.report(
        Self.self, in: report.id, at: context.way(toBlock: start) + [.key(BlockType.asOf.key)],
        named: block.type.rawValue,
        Message(
          da: "\(shown.printed(in: .danish)) er efter \(day.printed(in: .danish))",
          en: "\(shown.printed(in: .english)) is after \(day.printed(in: .english))"),
        mend: Message(
          da: "Skriv en dag til og med rapportens, eller udelad nøglen.",
          en: "Write a day up to the report's, or leave the key out."))
    }
  }
}
