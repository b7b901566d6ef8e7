import Governance
import Templates

/// A table of a report by the names under which its figures are frozen.
struct FigureTable {
  /// What a row is known by.
  struct RowKey: Hashable {
    /// The heading that it stands under; empty for none.
    let group: String
    /// What names it.
    let head: String
  }

  /// What it is known by.
  let name: String
  /// The table.
  let table: TableView
  /// What its rows are known by, in their order.
  let keys: [RowKey]
  private let sourceColumn: String

  /// Names the rows of a table: by their heads, with the words beside them where several have the
  /// same, and with a number where those are the same too.
  ///
  /// - Parameter sourceColumn: the column that says where a figure stands, and so is none.
  init(_ table: TableView, name: String, sourceColumn: String) {
    self.name = name
    self.table = table
    self.sourceColumn = sourceColumn
    let plain = table.rows.map { RowKey(group: Self.part($0.group), head: Self.head(of: $0)) }
    let counts = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    var used: [RowKey: Int] = [:]
    keys = zip(table.rows, plain).map { row, key in
      var head = key.head
      if counts[key] != 1 {
        let words = row.cells.filter { !$0.isHead }.map(\.html.plainText)
          .prefix { !$0.contains(where: \.isNumber) }.filter { !$0.isEmpty }
        head = Self.part(([head] + words).joined(separator: ", "))
      }
      let named = RowKey(group: key.group, head: head)
      used[named, default: 0] += 1
      let number = used[named] ?? 1
      return number == 1 ? named : RowKey(group: key.group, head: "\(head) (\(number))")
    }
  }

  /// Its columns of figures and words, by name; neither the head of a row nor its source.
  var columns: [(index: Int, name: String)] {
    table.columns.enumerated().compactMap { index, column in
      let isHead = table.rows.contains { $0.cells[index].isHead }
      return isHead || column.label == sourceColumn ? nil : (index, Self.part(column.label))
    }
  }

  /// Its caption, and every cell that is not empty; a row without one leaves a line all the same.
  var lines: [FrozenFigures.Line] {
    guard !keys.isEmpty else { return [] }
    let columns = columns
    let cells = zip(keys, table.rows).flatMap { key, row in
      let place = [name] + [key.group].filter { !$0.isEmpty } + [key.head]
      let lines = columns.compactMap { index, column -> FrozenFigures.Line? in
        let text = row.cells[index].html.plainText
        return text.isEmpty ? nil : FrozenFigures.Line(place + [column], text)
      }
      return lines.isEmpty ? [FrozenFigures.Line(place + [""], "")] : lines
    }
    return [FrozenFigures.Line([name], table.caption)] + cells
  }

  private static func part(_ text: String) -> String {
    text.isEmpty ? "" : FrozenFigures.Line.part(text)
  }

  private static func head(of row: RowView) -> String {
    FrozenFigures.Line.part(
      (row.cells.first(where: \.isHead) ?? row.cells.first)?.html.plainText ?? "")
  }
}
