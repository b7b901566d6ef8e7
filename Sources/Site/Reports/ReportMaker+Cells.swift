import CivilTime
import Governance
import Phrases
import Reports

/// What stands in the cells of the tables of blocks, as HTML.
extension ReportMaker {
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
    places((record?.all(Key.source) ?? []).flatMap { $0 })
  }

  /// Places in documents, those from after the report's day only where there are no others.
  func places(_ references: [SourceReference]) -> String {
    let earlier = references.filter { !year.isWrittenLater(EntityID($0.id)) }
    return printer.places(earlier.isEmpty ? references : earlier)
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
