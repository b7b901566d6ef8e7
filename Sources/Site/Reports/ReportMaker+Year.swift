import CivilTime
import Governance
import Phrases
import Reports

/// What the blocks of what happened in the year have in common.
extension ReportMaker {
  /// A caption or sentence in plain text, its gaps filled with the first and the last day since the
  /// report before.
  func inPeriod(_ string: SiteString, _ parts: String...) -> String {
    let days = [year.period.lowerBound, year.period.upperBound].map(context.words)
    return Sentence.filled(context[string], with: days + parts)
  }

  /// The day that changes are counted from, in words.
  var sinceWords: String { context.words(year.since) }

  /// A block without data: its sentence, and what lacks, or else that nothing is stated at all.
  func nothing(_ string: SiteString, _ gaps: [ReportGap], else gap: ReportGap) -> ReportPart {
    nothing(string, gaps.isEmpty ? [gap] : gaps)
  }

  /// A date as a cell has it; the word for what is not stated where there is none.
  func date(_ date: ImpreciseDate?) -> String {
    date.map { printer.phrase($0.printed(in: context.language)) } ?? printer.muted(.notStated)
  }

  /// What happened, day by day, as lines of a cell: `1. maj 2021: oprettet; afløste Kontaktgruppen`.
  func dated(_ events: [(date: ImpreciseDate?, words: String)]) -> String {
    var days: [(date: ImpreciseDate?, words: [String])] = []
    for event in events {
      if let index = days.firstIndex(where: { $0.date == event.date }) {
        days[index].words.append(event.words)
      } else {
        days.append((event.date, [event.words]))
      }
    }
    let lines = days.map { date, words in
      let day = date.map { printer.phrase($0.printed(in: context.language)) }
      return "\(day ?? printer.text(context[.withoutDay])): \(words.joined(separator: "; "))"
    }
    return self.lines(lines)
  }

  /// Words of HTML as lines of a cell, each with a capital letter; those without words fall away.
  func lines(_ lines: [String]) -> String {
    lines.filter { !$0.isEmpty }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: "<br>")
  }

  /// A whole number with its sign, a true minus: `+2`, `−1`, `0`.
  func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "\u{2212}\(-number)" : "0"
  }

  /// A seat of a body by who fills it, as its rules say; its own name where they do not.
  func seat(_ name: String?, in body: EntityID) -> String {
    guard let name else { return "" }
    let seats = context.situation.compositionDocument(of: body)?.record
      .all(RuleDocument.composition).flatMap { $0 }
    let seat = seats?.first { $0.first(Seat.name) == name }
    let isSaid =
      seat.map { seat in
        Seat.ways.contains { seat[$0]?.versions.contains { $0.value.value != nil } ?? false }
      } ?? false
    return seat.flatMap { isSaid ? SeatTables(parts: parts).who($0) : nil } ?? printer.text(name)
  }
}
