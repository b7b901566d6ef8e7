import Accounts
import Charts
import Governance
import Phrases
import Templates

/// Who pays what of a scheme: a bar, and below it what is cut up further, with the same as a table.
struct FundingFigure {
  let parts: PageParts

  private var printer: Printer { parts.printer }
  private var context: SiteContext { parts.context }

  /// The part of a page; nil for a scheme of which nothing is said.
  func section(of scheme: Entity) -> SectionView? {
    let funding = Funding(of: scheme)
    guard !funding.isEmpty else { return nil }
    var section = SectionView("finansiering", printer.label(Scheme.funding.key))
    section.text = drawing(funding, scheme).map { Markup($0) }
    section.tables = [table(funding, scheme)]
    return section
  }

  /// The drawing; nil where too little is known to draw.
  func figure(_ funding: Funding, _ scheme: Entity) -> PlotFigure? {
    var bars: [SharePlot.Bar] = []
    var drawn: [String: (bar: Int, piece: Int)] = [:]
    for level in funding.levels {
      guard let whole = level.percent, level.contributions.allSatisfy({ $0.percent != nil }),
        level.parent == nil || level.parent?.id.flatMap({ drawn[$0] }) != nil
      else { continue }
      let pieces = level.contributions.map(piece)
      for (index, contribution) in level.contributions.enumerated() {
        if let id = contribution.id { drawn[id] = (bars.count, index) }
      }
      bars.append(
        SharePlot.Bar(
          name(of: level), pieces, whole: whole.scaled ?? 0,
          origin: level.parent?.id.flatMap { drawn[$0] }))
    }
    guard !bars.isEmpty else { return nil }
    let plot = SharePlot(
      bars, title: context.sentence(.moneyFundingOf, scheme.name),
      summary: context[.moneyFundingSummary])
    return PlotFigure(
      wide: plot.plot(width: PlotFigure.wide), narrow: plot.plot(width: PlotFigure.narrow),
      caption: printer.text(context[.moneyFundingLegend]))
  }

  /// The drawing as HTML, for a page that draws a scheme once.
  func drawing(_ funding: Funding, _ scheme: Entity) -> String? {
    figure(funding, scheme)?.html(id: "finansiering-\(PageParts.slug(scheme.id.rawValue))")
  }

  private func name(of level: Funding.Level) -> String {
    guard let parent = level.parent else { return context[.moneyWholeFrame] }
    return context.sentence(
      .moneyOf,
      "\(parent.id.map { $0.replacing("-", with: " ") } ?? payers(of: parent)) (\(share(of: parent)))"
    )
  }

  private func piece(_ contribution: Funding.Contribution) -> SharePlot.Piece {
    let publisher = context.settings.first(SiteSettings.publisher)?.target
    let isOwn = publisher.map { contribution.payers == [$0] } ?? false
    let style: Plot.Style =
      contribution.derived != nil ? .derived : isOwn ? .own : .stated
    let purpose = contribution.purpose.map { ": \($0)" } ?? ""
    let address =
      contribution.payers.count == 1
      ? contribution.payers.first.flatMap { printer.href($0) } : nil
    return SharePlot.Piece(
      payers(of: contribution) + purpose, value: share(of: contribution),
      size: contribution.percent?.scaled ?? 0, style: style, address: address)
  }

  private func payers(of contribution: Funding.Contribution) -> String {
    contribution.payers.map { context.page(of: $0)?.entity.name ?? context[.notPublic] }
      .joined(separator: " \(context[.and]) ")
  }

  /// The share in plain words, marked where it was worked out.
  private func share(of contribution: Funding.Contribution) -> String {
    if let derived = contribution.derived {
      return context.sentence(.computedShare, derived.result.printed(in: context.language))
    }
    return contribution.share?.printed(in: context.language) ?? context[.notStated]
  }

  /// The same as a table, with how what follows was worked out.
  func table(_ funding: Funding, _ scheme: Entity) -> TableView {
    let rows = funding.levels.flatMap { level in
      level.contributions.map { contribution in row(contribution, level.parent) }
    }
    return TableView(
      caption: scheme.name,
      columns: [
        Scheme.Contribution.payers.key, Scheme.share.key, Scheme.Contribution.within.key,
        Key.purpose.key,
      ].map(printer.label) + [context[.columnRemark], context[.columnSource]], rows: rows)
  }

  private func row(_ contribution: Funding.Contribution, _ parent: Funding.Contribution?) -> [Cell]
  {
    let record = contribution.record
    let payers =
      record?[Scheme.Contribution.payers].map { printer.fact($0) }
      ?? printer.links(contribution.payers)
    let share = [
      record?[Scheme.share].map { printer.fact($0) },
      contribution.derived.map { printer.explained($0, contribution.proviso) },
    ].compactMap { $0 }
    let sources =
      contribution.record == nil
      ? contribution.derived?.sources ?? [] : contribution.sources
    return [
      .head(payers), Cell(share.joined(separator: "<br>")),
      Cell(parent?.id.map { printer.text($0.replacing("-", with: " ")) } ?? ""),
      Cell(contribution.purpose.map(printer.text) ?? ""),
      Cell(
        [record?.first(Key.reservation), record?.first(Key.note)].compactMap {
          $0.map(printer.text)
        }.joined(separator: "<br>")), Cell(printer.places(sources)),
    ]
  }
}
