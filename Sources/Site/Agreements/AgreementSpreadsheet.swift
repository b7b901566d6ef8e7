import CivilTime
import Governance
import Publishing
import Templates

/// All agreements as a table for a spreadsheet: one a row, with those above and after it.
struct AgreementSpreadsheet {
  /// The address of the file.
  static let address: Address = "/aftaler/aftaler.csv"

  /// Its context.
  let context: SiteContext

  /// The file.
  var file: OutputFile {
    let printer = Printer(context: context, page: Self.address)
    let words = AgreementWords(printer: printer)
    let fields = [
      Agreement.sort.key, Agreement.under.key, Agreement.parties.key, Key.validity.key,
    ]
    return SemicolonTable(
      columns: [context[.agreement]] + fields.map(printer.label) + [
        context[.lastDay], context[.columnState], context[.renewal], context[.renewalAhead],
        context[.successor], context[.columnSource], context[.columnPage],
      ],
      rows: context.agreements.readings.sortedInDanish { $0.agreement.name }.map { reading in
        let agreement = reading.agreement
        let said = (fields + [Agreement.renewal.key]).map { printer.plain(agreement.record[$0]) }
        return [agreement.name] + said.dropLast() + [
          reading.lastDay?.isoText ?? "", words.standing(reading.standing), said.last ?? "",
          next(of: reading),
          reading.successors.compactMap { context.register[$0]?.name }.joined(separator: "; "),
          printer.plainSources(agreement.record.all(Key.sources).flatMap { $0 }),
          Address(of: agreement).path,
        ]
      }
    ).file(at: Self.address)
  }

  /// When an agreement is renewed next, as a machine reads it; empty where that is not known.
  private func next(of reading: AgreementReading) -> String {
    guard reading.standing != .lapsed, case .at(let date) = reading.renewal else { return "" }
    return date.edtf
  }
}
