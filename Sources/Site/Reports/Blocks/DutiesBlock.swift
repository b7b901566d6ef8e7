import Conformity
import Governance
import Reports

/// The duties of a report's year: by which rule, due when, and whether they were met.
enum DutiesBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let duties = DutiesOfYear(maker.year, maker.context.duties.judge)
    guard !duties.dated.isEmpty || !duties.undated.isEmpty else {
      var part = maker.nothing(.noDuties, duties.gaps)
      sayUncertain(duties, maker, in: &part)
      return part
    }
    var part = ReportPart()
    part.gaps = duties.gaps
    sayUncertain(duties, maker, in: &part)
    part.tables = [
      table(duties.dated, caption: maker.inYear(.dutiesInYear), maker),
      table(duties.undated, caption: maker.inYear(.dutiesUndated), maker)
        .known(as: "uden frist"),
    ]
    return part
  }

  private static func table(
    _ readings: [DutyReading], caption: String, _ maker: ReportMaker
  ) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    let tables = DutyTables(parts: maker.parts)
    let times = Dictionary(readings.map { ($0.words, 1) }, uniquingKeysWith: +)
    return TableView(
      caption: caption,
      columns: [
        context[.columnDuty], context[.columnSubject], context[.columnDeadline],
        context[.dutyMet], context[.columnFollowsFrom],
      ],
      rows: readings.map { reading in
        let duty = reading.record
        // Duties of the same words are told apart by what gives them.
        let giver = times[reading.words] == 1 ? nil : context.register[reading.document]?.name
        let below = [duty.first(Duty.channel), giver].compactMap { $0.map(printer.text) }
        return [
          maker.head(
            printer.text(reading.words), below: below.isEmpty ? nil : below.joined(separator: ", ")),
          Cell(maker.said(duty[Key.who] ?? duty[Key.described])),
          Cell(tables.deadline(of: reading)),
          Cell(DutyWords(printer: printer).summary(of: reading)),
          Cell(maker.text(printer.link(reading.document), below: [maker.sources(duty)])),
        ]
      })
  }

  /// Says that some duties may hold or not; nothing where it is certain of all.
  private static func sayUncertain(
    _ duties: DutiesOfYear, _ maker: ReportMaker, in part: inout ReportPart
  ) {
    guard duties.uncertain > 0 else { return }
    let words = maker.context.sentence(
      .dutiesUncertain, "\(duties.uncertain)", "\(maker.year.year)")
    part.say("uvisse", maker.printer.phrase(words))
  }
}
