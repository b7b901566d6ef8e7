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

  private var tables: MoneyTables { MoneyTables(parts: parts, amounts: amounts) }

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
      groups[groups.count - 1].rows += tables.rows(of: line)
    }
    section.tables = [tables.amounts(groups, caption: context[.moneyByTime])]
    section.items = [Markup(printer.link(Self.file, context[.moneyFile]))]
    section.width = .wide
    return section
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
        line.ledger.own.map { tables.row(printer.link(line.entity.id), $0, of: line.entity) }
      }
      if amounts.schemes.contains(where: { $0.id == scheme.id }) {
        rows += shares(of: scheme)
      }
      if !rows.isEmpty { groups.append((scheme.name, rows)) }
    }
    guard !groups.isEmpty else { return nil }
    var section = SectionView("ordninger", context[.moneyByScheme])
    section.tables = [tables.amounts(groups, caption: context[.moneyByScheme])]
    section.width = .wide
    return section
  }

  private func shares(of scheme: Entity) -> [[Cell]] {
    Funding(of: scheme).levels.flatMap(\.contributions).map { contribution in
      let share =
        contribution.share.map { printer.phrase($0.printed(in: context.language)) }
        ?? contribution.derived.map { printer.derived($0, contribution.proviso) }
        ?? printer.muted(.notStated)
      let purpose = contribution.purpose.map { ": \(printer.text($0))" } ?? ""
      return [
        .head(printer.links(contribution.payers) + purpose), .number(share), Cell(""),
        Cell(printer.text(context[.moneyShareOf])), Cell(""),
        Cell(printer.places(contribution.derived?.sources ?? contribution.sources)),
      ]
    }
  }

  // MARK: What it comes to

  private var together: SectionView? {
    guard !amounts.totals.isEmpty else { return nil }
    var section = SectionView("lagt-sammen", context[.moneyTotals])
    section.tables = [tables.totals(caption: context[.moneyTotals])]
    section.width = .wide
    return section
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
            .number(printer.spent(spending)), .number(printer.left(of: spending)),
            Cell(spending.missing.map { printer.value($0.time) }.joined(separator: ", ")),
          ]
        })
    ]
    section.width = .wide
    return section
  }
}
