import Accounts
import Governance
import Phrases
import Publishing

/// All amounts and shares as a table for a spreadsheet, those that were worked out with their sum.
struct AmountSpreadsheet {
  let printer: Printer
  let amounts: AmountLines

  private var context: SiteContext { printer.context }

  /// The file at an address.
  func file(at address: Address) -> OutputFile {
    var sheet = Spreadsheet(
      context[.moneySheetHead].split(separator: ";").map { String($0) })
    for line in amounts.lines { append(line, to: &sheet) }
    for scheme in amounts.schemes {
      for contribution in Funding(of: scheme).levels.flatMap(\.contributions) {
        append(contribution, of: scheme, to: &sheet)
      }
    }
    for total in amounts.totals { append(total, to: &sheet) }
    return sheet.file(at: address)
  }

  private func append(_ line: AmountLines.Line, to sheet: inout Spreadsheet) {
    let entity = line.entity
    let time = line.life.map { PageParts(context, page: printer.page).words($0) } ?? ""
    let sort =
      entity.kind == .helhedsplan
      ? context[.moneyPlanFrame] : entity.record.first(Grant.sort) ?? ""
    func add(_ amount: StatedAmount, _ sort: String, _ time: String) {
      let measure = amount.amount.measure
      sheet.append(
        [
          .words(entity.name), Spreadsheet.Value(amount.label), Spreadsheet.Value(sort),
          Spreadsheet.Value(time),
        ] + numbers(measure) + [
          .words(amount.amount.unit.rawValue),
          .words(amount.amount.printed(in: context.language)), level(amount),
          .words(context[.moneyStated]), .empty, sources(amount.sources), page(entity),
        ])
    }
    for amount in line.ledger.own { add(amount, sort, time) }
    for amount in line.ledger.others { add(amount, "", time) }
    for part in line.ledger.parts {
      if let amount = part.amount { add(amount, context[.moneyPart], time) }
      let label = part.record.first(Key.purpose) ?? part.record.first(Key.described) ?? ""
      if let share = part.share {
        sheet.append(
          [
            .words(entity.name), Spreadsheet.Value(label), .words(context[.moneyPart]),
            Spreadsheet.Value(time),
          ] + numbers(share.measure) + [
            .words("%"), .words(share.printed(in: context.language)), .empty,
            .words(context[.moneyStated]), .empty, sources(part.sources), page(entity),
          ])
      }
      if let derived = part.derived {
        addDerived(derived, label, context[.moneyPart], time, entity, &sheet)
      }
    }
    for entry in line.ledger.spending.entries {
      if let amount = entry.amount {
        add(amount, context[.moneySpentAt], printer.plain(entry.time))
      }
    }
    if let total = line.ledger.spending.total {
      addDerived(total, "", context[.moneySpent], time, entity, &sheet)
    }
    if let rest = line.ledger.spending.rest {
      let isAll = line.ledger.spending.missing.isEmpty
      addDerived(rest, "", context[isAll ? .moneyRest : .moneyRestAtMost], time, entity, &sheet)
    }
  }

  private func append(
    _ contribution: Funding.Contribution, of scheme: Entity, to sheet: inout Spreadsheet
  ) {
    let payers = contribution.payers.map {
      context.page(of: $0)?.entity.name ?? context[.notPublic]
    }
    .joined(separator: " \(context[.and]) ")
    let label = [payers, contribution.purpose].compactMap { $0 }.joined(separator: ": ")
    if let derived = contribution.derived {
      addDerived(derived, label, context[.moneyShareOf], "", scheme, &sheet)
    } else if let share = contribution.share {
      sheet.append(
        [.words(scheme.name), Spreadsheet.Value(label), .words(context[.moneyShareOf]), .empty]
          + numbers(share.measure) + [
            .words("%"), .words(share.printed(in: context.language)), .empty,
            .words(context[.moneyStated]), .empty, sources(contribution.sources), page(scheme),
          ])
    }
  }

  private func append(_ total: AmountTotal, to sheet: inout Spreadsheet) {
    let names = total.amounts.compactMap { context.register[$0.entity]?.name }
    guard let first = total.amounts.first.flatMap({ context.register[$0.entity] }) else { return }
    addDerived(
      total.sum, names.joined(separator: " + "), context[.moneyTotals], "", first, &sheet,
      page: .words("/oekonomi/"))
  }

  private func addDerived(
    _ derived: Derivation, _ label: String, _ sort: String, _ time: String, _ entity: Entity,
    _ sheet: inout Spreadsheet, page address: Spreadsheet.Value? = nil
  ) {
    let unit: String =
      switch derived.result.unit {
      case .percent: "%"
      case .amount(let unit): unit.rawValue
      case .none: ""
      }
    sheet.append([
      address == nil ? .words(entity.name) : .words(context[.moneyTotals]),
      Spreadsheet.Value(label), Spreadsheet.Value(sort), Spreadsheet.Value(time),
      .number(derived.result.number), .empty, .words(unit),
      .words(derived.result.printed(in: context.language)), .empty, .words(context[.computed]),
      .words(derived.sum.printed(in: context.language)), sources(derived.sources),
      address ?? page(entity),
    ])
  }

  private func numbers(_ measure: Phrases.Measure) -> [Spreadsheet.Value] {
    let (least, most) = (measure.least ?? measure.most, measure.most)
    return [
      least.map { .number($0) } ?? .empty,
      most.flatMap { most in least == most ? nil : .number(most) } ?? .empty,
    ]
  }

  private func level(_ amount: StatedAmount) -> Spreadsheet.Value {
    switch amount.standard.counted {
    case .money(.year(let year)): .words(context.sentence(.moneyPricesOf, "\(year)"))
    case .money(.words(let words)): Spreadsheet.Value(words)
    case .money(.notStated): .words(context[.notStated])
    case .workYears(let period), .hours(let period): Spreadsheet.Value(period)
    }
  }

  private func sources(_ sources: [SourceReference]) -> Spreadsheet.Value {
    Spreadsheet.Value(printer.plainSources(sources))
  }

  private func page(_ entity: Entity) -> Spreadsheet.Value { .words(Address(of: entity).path) }
}
