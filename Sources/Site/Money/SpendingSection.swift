import Accounts
import Charts
import Governance
import Phrases
import Templates

/// What was spent of an amount, and what is left of it.
struct SpendingSection {
  let parts: PageParts

  private var printer: Printer { parts.printer }
  private var context: SiteContext { parts.context }

  /// The part of a page; nil where nothing is said of spending.
  func section(of ledger: Ledger) -> SectionView? {
    let spending = ledger.spending
    guard !spending.isEmpty else { return nil }
    let name = context.register[ledger.entity]?.name ?? ""
    var section = SectionView("forbrug", printer.label(Helhedsplan.spending.key))
    section.text = figure(spending, name).map { Markup($0) }
    var rows = spending.entries.map { entry in
      [
        Cell.head(printer.value(entry.time)),
        Cell.number(entry.amount.map { printer.amount($0) } ?? printer.muted(.notStated)),
        Cell(remarks(entry.record)),
        Cell(printer.sources(entry.amount?.sources ?? [])),
      ]
    }
    if let total = spending.total {
      rows.append(row(.moneySpent, total))
    }
    if let frame = spending.frame {
      rows.append([
        .head(printer.text(context[.moneyFrame])), .number(printer.amount(frame)), Cell(""),
        Cell(printer.sources(frame.sources)),
      ])
    }
    if let rest = spending.rest {
      rows.append(row(spending.missing.isEmpty ? .moneyRest : .moneyRestAtMost, rest))
    }
    if let excess = spending.excess { rows.append(row(.moneyExcess, excess)) }
    section.tables = [
      TableView(
        caption: "\(section.title): \(name)",
        columns: [
          context[.columnWhen], context[.columnAmount], context[.moneySum],
          context[.columnSource],
        ], rows: rows)
    ]
    return section
  }

  private func remarks(_ record: Record) -> String {
    [record.first(Key.reservation), record.first(Key.note)].compactMap { $0.map(printer.text) }
      .joined(separator: "<br>")
  }

  private func row(_ string: SiteString, _ derivation: Derivation) -> [Cell] {
    [
      .head(printer.text(context[string])), .number(printer.derived(derivation)),
      Cell(printer.sum(derivation.sum)), Cell(""),
    ]
  }

  /// What was spent, time by time, and what is left, as parts of the frame.
  private func figure(_ spending: Spending, _ name: String) -> String? {
    guard let frame = spending.frame, spending.rest != nil, let whole = Self.size(frame) else {
      return nil
    }
    var pieces = spending.entries.compactMap { entry -> SharePlot.Piece? in
      guard let amount = entry.amount, let size = Self.size(amount) else { return nil }
      return SharePlot.Piece(
        printer.plain(entry.time), value: amount.amount.printed(in: context.language), size: size,
        style: .stated, address: nil)
    }
    if let rest = spending.rest {
      let used = pieces.reduce(0) { $0 + $1.size }
      pieces.append(
        SharePlot.Piece(
          context[spending.missing.isEmpty ? .moneyRest : .moneyRestAtMost],
          value: context.sentence(
            .computedShare, rest.result.printed(in: context.language)),
          size: max(whole - used, 0), style: .derived, address: nil))
    }
    let plot = SharePlot(
      [
        SharePlot.Bar(
          context.sentence(.moneyOf, frame.amount.printed(in: context.language)), pieces,
          whole: whole)
      ], title: context.sentence(.moneySpendingOf, name),
      summary: pieces.map { "\($0.name): \($0.value)" }.joined(separator: "; "))
    return PlotFigure(
      wide: plot.plot(width: PlotFigure.wide), narrow: plot.plot(width: PlotFigure.narrow)
    ).html(id: "forbrug-graf")
  }

  /// The kroner of an amount, for a drawing.
  private static func size(_ amount: StatedAmount) -> Int? {
    amount.amount.kroner.flatMap(\.scaled)
  }
}

extension Printer {
  /// A value in plain words, for a drawing.
  func plain(_ value: Value) -> String {
    switch value {
    case .date(let date): date.printed(in: context.language)
    case .clock(let clock): clock.printed(in: context.language)
    case .occasion(let occasion): occasion.printed(in: context.language)
    case .text(let words): words
    default: ""
    }
  }
}
