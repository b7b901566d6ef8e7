import Accounts
import Governance
import Phrases
import Templates

/// The tables of amounts that the page of money and reports share.
struct MoneyTables {
  let parts: PageParts
  let amounts: AmountLines

  private var printer: Printer { parts.printer }
  private var context: SiteContext { parts.context }

  // MARK: Amounts

  /// Amounts in groups, each with its time where it is given, its kind, its price level and its
  /// source.
  func amounts(_ groups: [(heading: String, rows: [[Cell]])], caption: String) -> TableView {
    TableView(
      caption: caption,
      columns: [
        context[.columnWhat], context[.columnAmount], context[.columnValidity],
        context[.columnKind], context[.moneyBasis], context[.columnSource],
      ].map { ColumnView(label: $0) }, groups: groups)
  }

  /// The rows of a grant or plan: its own amount, then its parts and what else it states.
  ///
  /// - Parameter areDated: whether its time stands with its own amount.
  func rows(of line: AmountLines.Line, areDated: Bool = false) -> [[Cell]] {
    let link = printer.link(line.entity.id)
    let time = areDated ? line.life.map { printer.phrase(self.parts.words($0)) } : nil
    let parts = line.ledger.parts.compactMap(\.amount) + line.ledger.others
    return line.ledger.own.map { row(link, $0, of: line.entity, time: time) }
      + parts.map { row("\(printer.text($0.label)) <small>(\(link))</small>", $0, of: nil) }
  }

  /// A row of one amount, with its kind where it is an entity's own.
  func row(
    _ head: String, _ amount: StatedAmount, of entity: Entity?, time: String? = nil
  ) -> [Cell] {
    [
      .head(head), .number(printer.amount(amount)), Cell(time ?? ""),
      Cell(entity.map(kind) ?? ""), Cell(printer.basis(of: amount)),
      Cell(printer.sources(amount.sources)),
    ]
  }

  private func kind(of entity: Entity) -> String {
    entity.kind == .helhedsplan
      ? printer.text(context[.moneyPlanFrame])
      : entity.record[Grant.sort].map { printer.fact($0) } ?? ""
  }

  // MARK: Sums

  /// What amounts that go together come to, marked as computed.
  func totals(caption: String) -> TableView {
    TableView(
      caption: caption,
      columns: [
        context[.columnWhat], context[.moneySumOf], context[.moneyBasis], context[.columnSource],
      ],
      rows: amounts.totals.map { total in
        [
          .head(words(for: total.reason)), Cell(printer.explained(total.sum)),
          Cell(total.amounts.first.map { printer.basis(of: $0) } ?? ""),
          Cell(printer.places(total.sum.sources)),
        ]
      })
  }

  private func words(for reason: AmountTotal.Reason) -> String {
    switch reason {
    case .purpose(let purpose): printer.sentence(.moneyTotalPurpose, printer.text(purpose))
    case .grants(let scheme): printer.sentence(.moneyTotalGrants, printer.link(scheme))
    case .plans(let scheme): printer.sentence(.moneyTotalPlans, printer.link(scheme))
    }
  }

  /// Every sum that is claimed anywhere, with whether it holds.
  func sums(caption: String) -> TableView {
    let maker = MoneySections(parts: parts)
    let ledgers = amounts.lines.map(\.ledger) + amounts.schemes.map { Ledger(of: $0) }
    let times = Dictionary(ledgers.flatMap(\.checks).map { ($0.stated, 1) }, uniquingKeysWith: +)
    return TableView(
      caption: caption,
      columns: [
        context[.moneySum], context[.moneyVerdict], context[.columnFollowsFrom],
        context[.columnSource],
      ],
      rows: ledgers.flatMap { ledger in
        ledger.checks.map { check in
          // A sum that several claim is told apart by who does.
          let isRepeated = times[check.stated] != 1
          let name = context.register[ledger.entity]?.name ?? ""
          let claimant = isRepeated ? " <small>(\(printer.text(name)))</small>" : ""
          return [
            .head(printer.sum(check.stated) + claimant), Cell(maker.verdict(check)),
            Cell(printer.link(ledger.entity)), Cell(printer.places(check.sources)),
          ]
        }
      })
  }
}
