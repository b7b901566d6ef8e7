import Accounts
import Conformity
import Governance
import Reports

/// The agreements of a report: what holds, what ran out, what runs out next.
enum AgreementsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let agreements = AgreementsOfYear(maker.year)
    guard !agreements.groups.isEmpty else { return maker.nothing(.noAgreements, agreements.gaps) }
    var part = ReportPart()
    part.gaps = agreements.gaps
    if !agreements.hasAnyInForce {
      part.say("i kraft", maker.printer.phrase(maker.asOfDay(.noneInForce)))
    }
    part.tables = [table(agreements, maker)]
    return part
  }

  private static func table(_ agreements: AgreementsOfYear, _ maker: ReportMaker) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    let judge = maker.context.duties.judge
    return TableView(
      caption: maker.asOfDay(.agreementsAsOf),
      columns: [
        context[.agreement], printer.label(Agreement.parties.key), context[.columnValidity],
        context[.renewalAndSuccessor], context[.publication], context[.columnSource],
      ].map { ColumnView(label: $0) },
      groups: agreements.groups.map { group, readings in
        (
          heading(of: group, maker),
          readings.map { reading in
            row(
              reading, isOver: group == .endsThisYear || group == .lapsed,
              judge.readings(of: reading.agreement, asOf: maker.year.day), maker)
          }
        )
      })
  }

  private static func heading(of group: AgreementsOfYear.Group, _ maker: ReportMaker) -> String {
    switch group {
    case .inForce: maker.asOfDay(.groupInForce)
    case .endsThisYear: maker.inYear(.groupEnded)
    case .endsNextYear: maker.context.sentence(.groupEnding, "\(maker.year.year + 1)")
    case .ahead: maker.context[.groupAhead]
    case .uncertain: maker.asOfDay(.groupUncertain)
    case .lapsed: maker.context[.groupLapsed]
    }
  }

  private static func row(
    _ reading: AgreementReading, isOver: Bool, _ duties: [DutyReading], _ maker: ReportMaker
  ) -> [Cell] {
    let (context, printer) = (maker.context, maker.printer)
    let record = reading.agreement.record
    let words = AgreementWords(printer: printer)
    let parties = record[Agreement.parties]
    let published = duties.filter(\.isPublication).map { duty in
      "\(printer.text(duty.words)): \(DutyWords(printer: printer).summary(of: duty))"
    }
    let successor = isOver || !reading.successors.isEmpty ? words.successor(of: reading) : nil
    let renewal = [
      record[Agreement.renewal].map { printer.fact($0) }, words.renewal(of: reading), successor,
    ]
    return [
      maker.head(
        printer.link(reading.agreement.id),
        below: record[Agreement.sort].map { printer.fact($0) }),
      Cell(
        parties?.isDisputed ?? false
          ? printer.text(context[.partiesDisputed]) : maker.said(parties)),
      Cell(maker.said(record[Key.validity])),
      Cell(renewal.compactMap { $0 }.joined(separator: "; ")),
      Cell(published.joined(separator: "<br>")),
      Cell(maker.places(record.documents)),
    ]
  }
}
