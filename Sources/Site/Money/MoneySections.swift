import Accounts
import Governance
import Phrases
import Templates

/// The parts of a page that reckon with money: what a grant is shared out to, who pays a scheme,
/// what was spent, and the sums that are claimed.
struct MoneySections {
  let parts: PageParts

  private var printer: Printer { parts.printer }
  private var context: SiteContext { parts.context }

  /// The keys that these parts show, so that a page need not show them again.
  static func keys(of kind: Kind) -> Set<String> {
    switch kind {
    case .grant:
      [Grant.distribution.key, Scheme.checks.key, Helhedsplan.spending.key]
    case .scheme: [Scheme.funding.key, Scheme.checks.key]
    case .helhedsplan: [Helhedsplan.spending.key]
    default: []
    }
  }

  /// The parts for an entity; none for one without money.
  ///
  /// - Parameter isFundingInText: whether the text shows who pays already.
  func sections(of entity: Entity, isFundingInText: Bool) -> [SectionView] {
    guard [.grant, .scheme, .helhedsplan].contains(entity.kind) else { return [] }
    let ledger = Ledger(of: entity)
    var sections = [
      distribution(ledger), SpendingSection(parts: parts).section(of: ledger),
    ]
    if entity.kind == .scheme, !isFundingInText {
      sections.insert(FundingFigure(parts: parts).section(of: entity), at: 0)
    }
    if entity.kind != .helhedsplan { sections.append(sums(ledger)) }
    return sections.compactMap { $0 }
  }

  // MARK: What it is shared out to

  private func distribution(_ ledger: Ledger) -> SectionView? {
    guard !ledger.parts.isEmpty else { return nil }
    var section = SectionView("fordeling", printer.label(Grant.distribution.key))
    if let figure = DistributionFigure(printer: printer).html(ledger) {
      section.text = Markup(figure)
    }
    var rows = ledger.parts.map { part in
      [
        Cell(part.record[Scheme.share].map { printer.fact($0) } ?? "", isHead: part.share != nil),
        Cell(part.record[Grant.whole].map { printer.fact($0) } ?? ""),
        Cell(
          part.record[Grant.amount].map { printer.fact($0) }
            ?? part.derived.map { printer.derived($0) } ?? "", isHead: part.share == nil),
        Cell(part.record[Grant.period].map { printer.fact($0) } ?? ""),
        Cell(
          [Key.purpose.key, Key.who.key, Key.described.key].compactMap { part.record[$0] }
            .map { printer.fact($0) }.joined(separator: "<br>")),
        Cell(printer.sources(part.sources)),
      ]
    }
    let (shares, amounts) = (ledger.sharesTogether, ledger.partsTogether)
    if shares != nil || amounts != nil {
      rows.append([
        Cell(shares.map { printer.derived($0) } ?? "", isHead: shares != nil),
        Cell(ledger.commonWhole.map { printer.amount($0) } ?? ""),
        Cell(amounts.map { printer.derived($0) } ?? "", isHead: shares == nil), Cell(""),
        Cell(printer.text(context[.moneyTogether])), Cell(""),
      ])
    }
    let name = context.register[ledger.entity]?.name ?? ""
    section.tables = [
      TableView(
        caption: "\(section.title): \(name)",
        columns: [
          Scheme.share.key, Grant.whole.key, Grant.amount.key, Grant.period.key, Key.purpose.key,
        ].map(printer.label) + [context[.columnSource]], rows: rows)
    ]
    return section
  }

  // MARK: Sums

  /// The sums that a grant or a scheme claims, each with what it comes to.
  func sums(_ ledger: Ledger) -> SectionView? {
    guard !ledger.checks.isEmpty else { return nil }
    var section = SectionView("regnestykker", context[.moneySums])
    let name = context.register[ledger.entity]?.name ?? ""
    section.tables = [
      TableView(
        caption: "\(section.title): \(name)",
        columns: [context[.moneySum], context[.moneyVerdict], context[.columnSource]],
        rows: ledger.checks.map { check in
          [
            .head(printer.sum(check.stated)),
            Cell(verdict(check)), Cell(printer.places(check.sources)),
          ]
        })
    ]
    section.width = .wide
    return section
  }

  /// Whether a sum holds, and if not, what it comes to and what would have held.
  func verdict(_ check: CheckedSum) -> String {
    guard !check.holds else { return printer.text(context[.moneyHolds]) }
    var parts = [
      printer.sentence(.moneyFails, printer.figure(check.stated.computed))
    ]
    if let difference = check.difference {
      parts.append(printer.sentence(.moneyDifference, printer.figure(difference.result)))
    }
    if let whole = check.fittingWhole, let percent = check.stated.terms.first?.percent {
      parts.append(
        printer.sentence(
          .moneyFits, printer.figure(check.stated.claimed),
          printer.figure(CheckSum.Figure(percent, .percent)), printer.figure(whole.result)))
    }
    return parts.joined(separator: " ")
  }
}
