import Accounts
import Charts
import Governance
import Phrases
import Publishing
import Templates

/// `/oekonomi/`: all amounts by time and by scheme, what they come to and with which reservations.
struct MoneyPage {
  let parts: PageParts
  let amounts: AmountLines

  var printer: Printer { parts.printer }
  var context: SiteContext { parts.context }

  /// Where the amounts lie as a table for a spreadsheet.
  static let file: Address = "/oekonomi/beloeb.csv"

  /// Makes the page; one without any amount is as empty as its table.
  static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/oekonomi/", title: context[.titleMoney])
    let parts = PageParts(context, page: page.address)
    page.breadcrumbs = [(context[.navAgreements], "/aftaler/")]
    let amounts = AmountLines(context)
    guard !amounts.isEmpty else {
      var section = SectionView("beloeb", "")
      section.tables = [ListTables(parts: parts).grants()]
      page.sections = [section]
      return page
    }
    let maker = MoneyPage(parts: parts, amounts: amounts)
    page.description = context[.moneyLead]
    page.lead = Markup("<p>\(parts.printer.text(page.description))</p>")
    page.sections = [
      maker.byTime, maker.byScheme, maker.together, maker.spending, maker.sums,
      maker.reservations, maker.disagreements,
    ].compactMap { $0 }
    page.files = [AmountSpreadsheet(printer: parts.printer, amounts: amounts).file(at: file)]
    return page
  }

  private init(parts: PageParts, amounts: AmountLines) {
    self.parts = parts
    self.amounts = amounts
  }

  // MARK: By time

  private var byTime: SectionView? {
    guard !amounts.lines.isEmpty else { return nil }
    var section = SectionView("beloeb", context[.moneyByTime])
    section.text = Markup(figure ?? "")
    var groups: [(heading: String, rows: [[Cell]])] = []
    for line in amounts.lines {
      let heading = line.life.map(parts.words) ?? context[.notStated]
      if groups.last?.heading != heading { groups.append((heading, [])) }
      groups[groups.count - 1].rows += rows(of: line)
    }
    section.tables = [
      TableView(
        caption: context[.moneyByTime],
        columns: [
          context[.columnWhat], context[.columnAmount], context[.columnKind],
          context[.moneyBasis], context[.columnSource],
        ].map { ColumnView(label: $0) }, groups: groups)
    ]
    section.items = [Markup(printer.link(Self.file, context[.moneyFile]))]
    section.width = .wide
    return section
  }

  private func rows(of line: AmountLines.Line) -> [[Cell]] {
    let link = printer.link(line.entity.id)
    let sort =
      line.entity.kind == .helhedsplan
      ? printer.text(context[.moneyPlanFrame])
      : line.entity.record[Grant.sort].map { printer.fact($0) } ?? ""
    let own = line.ledger.own.map { row(link, $0, sort) }
    let parts = line.ledger.parts.compactMap(\.amount) + line.ledger.others
    return own
      + parts.map { amount in
        row("\(printer.text(amount.label)) <small>(\(link))</small>", amount, "")
      }
  }

  private func row(_ head: String, _ amount: StatedAmount, _ sort: String) -> [Cell] {
    [
      .head(head), .number(printer.amount(amount)), Cell(sort), Cell(printer.basis(of: amount)),
      Cell(printer.sources(amount.sources)),
    ]
  }

  /// The kroner as bars.
  private var figure: String? {
    let bars = amounts.lines.flatMap { line in
      line.ledger.own.compactMap { bar(line, $0) }
    }
    guard bars.count > 1 else { return nil }
    let plot = BarPlot(
      bars, title: context[.moneyByTime], summary: context[.moneyBarsSummary])
    return PlotFigure(
      wide: plot.plot(width: PlotFigure.wide), narrow: plot.plot(width: PlotFigure.narrow),
      caption: printer.text(context[.moneyBarsLegend])
    ).html(id: "beloeb-graf")
  }

  private func bar(_ line: AmountLines.Line, _ amount: StatedAmount) -> BarPlot.Bar? {
    func kroner(_ number: DecimalNumber?) -> Int? {
      number.flatMap { CheckSum.Figure($0, .amount(amount.amount.unit)).kroner?.whole }
    }
    guard let most = kroner(amount.amount.measure.most) else { return nil }
    let least = kroner(amount.amount.measure.least)
    let isGranted = line.entity.record.first(Grant.sort) == "bevilling"
    let time = line.life.map { " · \(parts.words($0))" } ?? ""
    return BarPlot.Bar(
      line.entity.name + time, value: amount.amount.printed(in: context.language), length: most,
      certain: least == most ? nil : least, style: isGranted ? .granted : .loose,
      address: printer.href(line.entity.id))
  }

  // MARK: By scheme

  private var byScheme: SectionView? {
    var groups: [(heading: String, rows: [[Cell]])] = []
    for scheme in context.real(.scheme) {
      let under = amounts.lines.filter {
        $0.entity.record.first(Scheme.scheme)?.target == scheme.id
      }
      var rows = under.flatMap { line in
        line.ledger.own.map { row(printer.link(line.entity.id), $0, kind(of: line.entity)) }
      }
      if amounts.schemes.contains(where: { $0.id == scheme.id }) {
        rows += shares(of: scheme)
      }
      if !rows.isEmpty { groups.append((scheme.name, rows)) }
    }
    guard !groups.isEmpty else { return nil }
    var section = SectionView("ordninger", context[.moneyByScheme])
    section.tables = [
      TableView(
        caption: context[.moneyByScheme],
        columns: [
          context[.columnWhat], context[.columnAmount], context[.columnKind],
          context[.moneyBasis], context[.columnSource],
        ].map { ColumnView(label: $0) }, groups: groups)
    ]
    section.width = .wide
    return section
  }

  private func kind(of entity: Entity) -> String {
    entity.kind == .helhedsplan
      ? printer.text(context[.moneyPlanFrame])
      : entity.record[Grant.sort].map { printer.fact($0) } ?? ""
  }

  private func shares(of scheme: Entity) -> [[Cell]] {
    Funding(of: scheme).levels.flatMap(\.contributions).map { contribution in
      let share =
        contribution.share.map { printer.phrase($0.printed(in: context.language)) }
        ?? contribution.derived.map { printer.derived($0, contribution.proviso) }
        ?? printer.muted(.notStated)
      let purpose = contribution.purpose.map { ": \(printer.text($0))" } ?? ""
      return [
        .head(printer.links(contribution.payers) + purpose), .number(share),
        Cell(printer.text(context[.moneyShareOf])), Cell(""),
        Cell(printer.places(contribution.derived?.sources ?? contribution.sources)),
      ]
    }
  }

  // MARK: What it comes to

  private var together: SectionView? {
    guard !amounts.totals.isEmpty else { return nil }
    var section = SectionView("lagt-sammen", context[.moneyTotals])
    section.tables = [
      TableView(
        caption: context[.moneyTotals],
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
    ]
    section.width = .wide
    return section
  }

  private func words(for reason: AmountTotal.Reason) -> String {
    switch reason {
    case .purpose(let purpose): printer.sentence(.moneyTotalPurpose, printer.text(purpose))
    case .grants(let scheme): printer.sentence(.moneyTotalGrants, printer.link(scheme))
    case .plans(let scheme): printer.sentence(.moneyTotalPlans, printer.link(scheme))
    }
  }

  // MARK: What was spent

  private var spending: SectionView? {
    let spent = amounts.lines.filter { !$0.ledger.spending.isEmpty }
    guard !spent.isEmpty else { return nil }
    var section = SectionView("forbrug", context[.moneySpending])
    section.tables = [
      TableView(
        caption: context[.moneySpending],
        columns: [
          context[.columnWhat], context[.moneyFrame], context[.moneySpent], context[.moneyLeft],
          context[.moneyUnknownYears],
        ],
        rows: spent.map { line in
          let spending = line.ledger.spending
          return [
            .head(printer.link(line.entity.id)),
            .number(spending.frame.map { printer.amount($0) } ?? ""),
            .number(
              spending.total.map { printer.derived($0) }
                ?? spending.entries.first?.amount.map { printer.amount($0) } ?? ""),
            .number(left(spending)),
            Cell(spending.missing.map { printer.value($0.time) }.joined(separator: ", ")),
          ]
        })
    ]
    section.width = .wide
    return section
  }

  private func left(_ spending: Spending) -> String {
    if let excess = spending.excess {
      return printer.sentence(.moneyOverspent, printer.derived(excess))
    }
    guard let rest = spending.rest else { return printer.muted(.notStated) }
    return spending.missing.isEmpty
      ? printer.derived(rest) : printer.sentence(.moneyAtMost, printer.derived(rest))
  }
}
