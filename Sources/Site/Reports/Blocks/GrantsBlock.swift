import Governance
import Reports
import Templates

/// The amounts of a report up to its day, those of its year first, and what they come to.
enum GrantsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let grants = GrantsOfYear(maker.year)
    guard !grants.isEmpty else { return maker.nothing(.noGrants, grants.gaps) }
    let reach = maker.year.reach
    let amounts = AmountLines(
      of: reach.all(.grant, .helhedsplan).filter { grants[$0.id] != nil }
        + reach.all(.scheme).filter(maker.year.isHeardOf), maker.context.register)
    let tables = MoneyTables(parts: maker.parts, amounts: amounts)
    var part = ReportPart()
    part.gaps = grants.gaps
    disagreements(amounts, maker).map { part.say("uenigheder", $0) }
    part.tables = [
      tables.amounts(
        GrantsOfYear.Time.allCases.map { time in
          (
            heading(of: time, maker),
            amounts.lines.filter { grants[$0.entity.id] == time }
              .flatMap { tables.rows(of: $0, areDated: true) }
          )
        }, caption: maker.asOfDay(.grantsUntil)),
      tables.totals(caption: maker.asOfDay(.grantTotals)).known(as: "i alt"),
      tables.sums(caption: maker.asOfDay(.grantSums)).known(as: "summer"),
    ]
    return part
  }

  private static func heading(of time: GrantsOfYear.Time, _ maker: ReportMaker) -> String {
    switch time {
    case .now: maker.inYear(.grantsNow)
    case .earlier: maker.inYear(.grantsEarlier)
    case .later: maker.inYear(.grantsLater)
    case .uncertain: maker.inYear(.grantsUncertain)
    }
  }

  /// What the sources do not agree on of the amounts; nil where they agree.
  private static func disagreements(_ amounts: AmountLines, _ maker: ReportMaker) -> String? {
    let about = amounts.disagreements(among: DisagreementsOfYear.all(in: maker.year)).map(\.id)
    guard !about.isEmpty else { return nil }
    return maker.printer.sentence(.disputesAre, maker.printer.links(about))
  }
}
