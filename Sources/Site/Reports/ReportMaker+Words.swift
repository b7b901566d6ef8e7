import Phrases
import Reports

/// The words that blocks are told in: with the year and the days of the report.
extension ReportMaker {
  /// The report's day in words.
  var dayWords: String { context.words(year.day) }

  /// The day that changes are counted from, in words.
  var sinceWords: String { context.words(year.since) }

  /// A caption or sentence in plain text, its first gap filled with the report's day.
  func asOfDay(_ string: SiteString) -> String { context.sentence(string, dayWords) }

  /// A caption or sentence in plain text, its first gap filled with the year.
  func inYear(_ string: SiteString) -> String { context.sentence(string, "\(year.year)") }

  /// A caption or sentence in plain text, its gaps filled with the first and the last day since the
  /// report before.
  func inPeriod(_ string: SiteString, _ parts: String...) -> String {
    let days = [year.period.lowerBound, year.period.upperBound].map(context.words)
    return Sentence.filled(context[string], with: days + parts)
  }

  /// A block without data: one sentence, filled with the year and the day, and what lacks; nothing
  /// at all in a report on one body or plan, which need not have any of it.
  func nothing(_ string: SiteString, _ gaps: [ReportGap]) -> ReportPart {
    guard year.scope == .everything else { return ReportPart() }
    let words = context.sentence(string, "\(year.year)", dayWords)
    return .nothing(printer.phrase(words), gaps)
  }

  /// A block without data: its sentence, and what lacks, or else that nothing is stated at all.
  func nothing(_ string: SiteString, _ gaps: [ReportGap], else gap: ReportGap) -> ReportPart {
    nothing(string, gaps.isEmpty ? [gap] : gaps)
  }
}
