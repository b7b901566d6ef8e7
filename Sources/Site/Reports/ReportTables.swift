import Governance
import Publishing
import Reports
import Templates

/// All tables of a report as one file for a spreadsheet: a line for each cell, by table and row.
struct ReportTables {
  /// Where the file lies.
  let address: Address
  /// The file.
  let file: OutputFile

  init(_ tables: [(name: String, table: TableView)], of report: ComposedReport) {
    let context = report.maker.context
    address = Address("\(report.maker.printer.page.path)tabeller.csv")
    var sheet = Spreadsheet([
      context[.reportTable], context[.reportSheetCaption], context[.reportSheetRow],
      context[.reportSheetColumn], context[.reportSheetValue],
    ])
    for (name, table) in tables {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row.cells) where !cell.isHead {
          sheet.append([
            .words(name), .words(table.caption), .init(row.head),
            .words(column.label), .init(cell.html.plainText),
          ])
        }
      }
    }
    file = sheet.file(at: address)
  }
}
