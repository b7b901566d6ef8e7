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

    /// The row by its head with the words of its first cells, up to a figure.
    fileprivate func worded(_ cells: [String]) -> RowKey {
      let words = cells.prefix { !$0.contains(where: \.isNumber) }.filter { !$0.isEmpty }
      return RowKey(
        group: group, head: FrozenFigures.Line.part(([head] + words).joined(separator: ", ")))
    }
  }

  /// What it is known by.
  let name: String
  /// The table.
  let table: TableView
  /// What its rows are known by, in their order.
  let keys: [RowKey]
  /// Its columns of figures and words, by name; neither the head of a row nor its source.
  let columns: [(index: Int, name: String)]
  private let positions: [RowKey: Int]

  /// Names the rows of a table: by their heads, with the words beside them where several have the
  /// same, and with a number where those are the same too.
  ///
  /// - Parameter sourceColumn: the column that says where a figure stands, and so is none.
  init(_ table: TableView, name: String, sourceColumn: String) {
    self.name = name
    self.table = table
    let columns = Self.columns(of: table, besides: sourceColumn)
    let plain = table.rows.map { row in
      RowKey(group: Self.part(row.group), head: FrozenFigures.Line.part(row.head ?? ""))
    }
    let worded = zip(table.rows, plain).map { row, key in
      key.worded(columns.map { row.cells[$0.index].html.plainText })
    }
    let counts = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    var used: [RowKey: Int] = [:]
    keys = zip(plain, worded).map { plain, worded in
      let key = counts[plain] == 1 ? plain : worded
      used[key, default: 0] += 1
      let number = used[key] ?? 1
      return number == 1 ? key : RowKey(group: key.group, head: "\(key.head) (\(number))")
    }
    self.columns = columns
    // A row may have been the only one of its name when it was published, or have become so since.
    positions = Dictionary(
      zip(keys + worded, Array(keys.indices) + Array(keys.indices)).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where a published row is in the table as it is now; nil for one that has gone.
  func index(of row: PublishedFigures.Row) -> Int? {
    let key = RowKey(group: row.group, head: row.head)
    return positions[key] ?? positions[key.worded(columns.map { row[$0.name] })]
  }

  private static func columns(
    of table: TableView, besides sourceColumn: String
  ) -> [(index: Int, name: String)] {
    table.columns.enumerated().compactMap { index, column in
      let isHead = table.rows.contains { $0.cells[index].isHead }
      return isHead || column.label == sourceColumn ? nil : (index, part(column.label))
    }
  }

  /// Its caption, and every cell that is not empty; a row without one leaves a line all the same.
  var lines: [FrozenFigures.Line] {
    guard !keys.isEmpty else { return [] }
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
}
