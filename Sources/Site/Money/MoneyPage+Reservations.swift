import Accounts
import Governance
import Phrases
import Templates

extension MoneyPage {
  // MARK: Sums that sources claim

  /// Every sum that is claimed anywhere, with whether it holds.
  var sums: SectionView? {
    let table = MoneyTables(parts: parts, amounts: amounts).sums(caption: context[.moneySums])
    guard !table.rows.isEmpty else { return nil }
    var section = SectionView("regnestykker", context[.moneySums])
    section.tables = [table]
    section.width = .wide
    return section
  }

  // MARK: What to bear in mind

  /// What is counted and what is not, as far as it bears on this register.
  var reservations: SectionView? {
    var items: [String] = []
    let grants = amounts.lines.filter { $0.entity.kind == .grant }
    let loose = grants.filter { $0.entity.record.first(Grant.sort) != "bevilling" }
    if !amounts.totals.isEmpty, !loose.isEmpty {
      items.append(printer.sentence(.moneyOnlyGranted, printer.links(loose.map(\.entity.id))))
    }
    let taken = grants.filter { $0.entity.record.has(Grant.takenOf.key) }
    for line in taken {
      items.append(
        printer.sentence(
          .moneyTakenOf, printer.link(line.entity.id),
          printer.link(line.entity.record.first(Grant.takenOf)?.target)))
    }
    let own = amounts.lines.flatMap(\.ledger.own)
    let kroner = own.filter { if case .money = $0.standard.counted { true } else { false } }
    let silent = kroner.filter { $0.standard.counted == .money(.notStated) }
    if !silent.isEmpty {
      items.append(
        printer.sentence(
          silent.count == kroner.count ? .moneyNoPrices : .moneySomeNoPrices, "\(silent.count)",
          "\(kroner.count)"))
    }
    if own.contains(where: { $0.standard.rate != nil }) {
      items.append(printer.text(context[.moneyYearly]))
    }
    if own.contains(where: { if case .workYears = $0.standard.counted { true } else { false } }) {
      items.append(printer.text(context[.moneyWork]))
    }
    guard !items.isEmpty else { return nil }
    var section = SectionView("forbehold", context[.moneyReservations])
    section.items = items.map { Markup($0) }
    section.listStyle = "punkter"
    return section
  }

  // MARK: What sources do not agree on

  /// The disagreements that are about an amount.
  var disagreements: SectionView? {
    let about = amounts.disagreements(among: context.real(.disagreement))
    guard !about.isEmpty else { return nil }
    var section = SectionView("uenigheder", context[.titleDisagreements])
    section.items = about.map { Markup(printer.link($0.id)) }
    return section
  }
}
