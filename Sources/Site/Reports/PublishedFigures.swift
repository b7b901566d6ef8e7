import Governance

/// The figures of a report as it was published, put together again as sentences and tables.
struct PublishedFigures {
  /// A row of a table.
  struct Row {
    /// The heading that it stood under; empty for none.
    let group: String
    /// What named it.
    let head: String
    /// Its cells that were not empty, in the order of their columns.
    var cells: [(column: String, line: FrozenFigures.Line)] = []

    /// What stood in a column; empty where nothing did.
    subscript(column: String) -> String {
      line(of: column)?.value ?? ""
    }

    /// The line of the cell in a column; nil where nothing stood.
    func line(of column: String) -> FrozenFigures.Line? {
      cells.first { $0.column == column }?.line
    }
  }

  /// A sentence or a table.
  struct Item {
    /// What it is known by.
    let name: String
    /// The line of the sentence or of the table's caption; nil where somebody deleted it.
    private(set) var line: FrozenFigures.Line?
    /// The rows of a table; none for a sentence.
    private(set) var rows: [Row] = []
    private var positions: [FigureTable.RowKey: Int] = [:]

    fileprivate init(name: String) {
      self.name = name
    }

    /// Whether it is a table.
    var isTable: Bool { !rows.isEmpty }
    /// The sentence, or the caption of the table.
    var words: String { line?.value ?? name }

    fileprivate mutating func add(_ line: FrozenFigures.Line) {
      guard let column = line.place.last, line.place.count > 2 else {
        self.line = self.line ?? line
        return
      }
      let head = line.place[line.place.count - 2]
      let group = line.place.count == 4 ? line.place[1] : ""
      let key = FigureTable.RowKey(group: group, head: head)
      let index = positions[key] ?? rows.endIndex
      if index == rows.endIndex {
        rows.append(Row(group: group, head: head))
        positions[key] = index
      }
      if rows[index].cells.allSatisfy({ $0.column != column }) {
        rows[index].cells.append((column, line))
      }
    }
  }

  /// Whether a sentence, or a row of that name in its table, is among these; with the words beside
  /// its head or without.
  func contains(_ row: Row?, of item: Item) -> Bool {
    guard let other = items.first(where: { $0.name == item.name }) else { return false }
    guard let row else { return true }
    return other.rows.contains { other in
      other.head == row.head || other.head.hasPrefix("\(row.head), ")
        || row.head.hasPrefix("\(other.head), ")
    }
  }

  /// The sentences and tables in the order of the report.
  private(set) var items: [Item] = []

  /// Puts the lines of a file together; of two with one place the first counts.
  ///
  /// - Complexity: O(lines × columns of a table).
  init(_ lines: [FrozenFigures.Line]) {
    var positions: [String: Int] = [:]
    for line in lines {
      guard let name = line.place.first else { continue }
      let index = positions[name] ?? items.endIndex
      if index == items.endIndex { items.append(Item(name: name)) }
      positions[name] = index
      items[index].add(line)
    }
  }
}
