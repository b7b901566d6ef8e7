import Governance

/// The columns of a table that was published: those that it has now, and those that it had.
struct SettledColumns {
  /// A column.
  struct Column {
    /// Its head.
    let view: ColumnView
    /// Where it is in the table as it is now; nil for one that has gone.
    let index: Int?
    /// By what its figures are frozen; nil for one without figures.
    let name: String?
    /// Whether it names the rows.
    let isHead: Bool
  }

  /// The columns in their order; one that has gone stands where it stood.
  private(set) var all: [Column]

  /// The columns of a published table.
  ///
  /// - Parameter head: the head over what names the rows, where the table is no more or has no rows,
  ///   and so no columns.
  init(_ item: PublishedFigures.Item, _ live: FigureTable?, head: String) {
    if let live, !live.table.rows.isEmpty {
      let names = Dictionary(uniqueKeysWithValues: live.columns.map { ($0.index, $0.name) })
      all = live.table.columns.enumerated().map { index, view in
        Column(
          view: view, index: index, name: names[index],
          isHead: live.table.rows.contains { $0.cells[index].isHead })
      }
    } else {
      all = [Column(view: ColumnView(label: head), index: nil, name: nil, isHead: true)]
    }
    for row in item.rows {
      var end = all.startIndex
      for name in row.cells.map(\.column) {
        if let index = all.firstIndex(where: { $0.name == name }) {
          end = index
        } else if !row[name].isEmpty {
          end = min(end + 1, all.endIndex)
          let view = ColumnView(label: name)
          all.insert(Column(view: view, index: nil, name: name, isHead: false), at: end)
        }
      }
    }
  }
}
