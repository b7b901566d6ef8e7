import CivilTime
import Conformity
import Diagnostics
import Governance
import Publishing

/// A year of all bodies as tables for a spreadsheet.
struct ConformityFiles {
  let years: [(body: Entity, year: BodyYear)]
  let context: SiteContext

  /// The figures: a row for each body, three columns for each matter that was judged.
  func figures(at address: Address) -> OutputFile {
    let judged = Set(years.flatMap { $0.year.figures.tallies.map(\.matter) })
    let matters = Matter.all.filter(judged.contains)
    let heads: [SiteString] = [
      .csvBody, .csvYear, .csvAsOf, .csvHeldLeast, .csvHeldMost, .csvPromisedLeast,
      .csvPromisedMost, .csvCancelled, .csvPresent, .csvMembers,
    ]
    let table = SemicolonTable(
      columns: heads.map { context[$0] }
        + matters.flatMap { matter in
          [SiteString.csvKept, .csvBroken, .csvUnsaid].map {
            context.sentence($0, matter.name.text(in: context.language))
          }
        },
      rows: years.map { body, year in
        let figures = year.figures
        let promised = figures.promised
        let numbers: [Int?] = [
          figures.held.lowerBound, figures.held.upperBound, promised?.least, promised?.most,
          figures.cancelled, figures.attendance?.present, figures.attendance?.members,
        ]
        let tallies = matters.map(figures.tally).flatMap { [$0.kept, $0.broken, $0.unknown] }
        return [body.name, "\(year.year)", year.day.isoText]
          + numbers.map { $0.map { "\($0)" } ?? "" } + tallies.map { "\($0)" }
      })
    return table.file(at: address)
  }

  /// Every judgement in a row.
  func judgements(at address: Address) -> OutputFile {
    let heads: [SiteString] = [
      .csvBody, .csvYear, .meeting, .csvDay, .matter, .csvRule, .csvDocument, .promised,
      .happened, .verdict, .reason,
    ]
    let words = ConformityWords(printer: Printer(context: context, page: address))
    func text(_ message: Message) -> String { message.text(in: context.language) }
    return SemicolonTable(
      columns: heads.map { context[$0] },
      rows: years.flatMap { body, year in
        year.judgements.map { judgement in
          let date = judgement.meeting.flatMap { context.register[$0]?.record.first(Meeting.date) }
          return [
            body.name, "\(year.year)", judgement.meeting?.rawValue ?? "", date?.edtf ?? "",
            text(judgement.matter.name), text(judgement.rule.words),
            judgement.rule.document.rawValue, text(judgement.promised), text(judgement.held),
            words.word(judgement.answer), judgement.reason.map(text) ?? "",
          ]
        }
      }
    ).file(at: address)
  }
}
