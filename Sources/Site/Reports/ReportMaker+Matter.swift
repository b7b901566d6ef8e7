import Governance
import Phrases
import Reports

extension ReportMaker {
  /// The report's day in words.
  var dayWords: String { context.words(year.day) }

  /// A caption or sentence in plain text, its first gap filled with the report's day.
  func asOfDay(_ string: SiteString) -> String { context.sentence(string, dayWords) }

  /// A caption or sentence in plain text, its first gap filled with the year.
  func inYear(_ string: SiteString) -> String { context.sentence(string, "\(year.year)") }

  /// A block without data: one sentence, filled with the year and the day, and what lacks; nothing
  /// at all in a report on one body or plan, which need not have any of it.
  func nothing(_ string: SiteString, _ gaps: [ReportGap]) -> ReportPart {
    guard year.scope == .everything else { return ReportPart() }
    let words = context.sentence(string, "\(year.year)", dayWords)
    return .nothing(printer.phrase(words), gaps)
  }

  /// A fact as a cell has it; the word for what is not stated where nothing is said.
  func said(_ fact: Fact?) -> String { fact.map { printer.fact($0) } ?? printer.muted(.notStated) }

  /// What a row is about, with what sort of thing it is below it.
  func head(_ html: String, below: String?) -> Cell {
    .head(html + (below.map { "<br><small>\($0)</small>" } ?? ""))
  }

  /// Words with what stands below them in small print, such as where they are from.
  func text(_ html: String, below: [String]) -> String {
    ([html] + below.filter { !$0.isEmpty }.map { "<small>\($0)</small>" })
      .filter { !$0.isEmpty }.joined(separator: "<br>")
  }

  /// The remarks of a part: what to bear in mind, and what else there is to say.
  func remarks(_ record: Record?) -> String {
    [record?.first(Key.reservation), record?.first(Key.note)].compactMap { $0.map(printer.text) }
      .joined(separator: "<br>")
  }

  /// The places that a part is from.
  func sources(_ record: Record?) -> String {
    printer.places((record?.all(Key.source) ?? []).flatMap { $0 })
  }
}
