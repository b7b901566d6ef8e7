import Templates

/// A table with its caption, its head and its rows.
struct TableView: ViewModel {
  /// What the table shows, with its date.
  private(set) var caption: String
  /// The heads of the columns.
  let columns: [ColumnView]
  /// The rows.
  let rows: [RowView]
  /// What stands below it.
  private(set) var note: Markup?
  /// Whether the caption only repeats the heading above it, and need not be seen.
  var hidesCaption = false
  /// What tells it from the other tables of its block in a report, whatever its caption says; empty
  /// for the first or only one.
  private(set) var key = ""
  /// A class for the table as a whole.
  var style: String?

  init(caption: String, columns: [String], rows: [[Cell]], note: String? = nil) {
    self.init(
      caption: caption, columns: columns.map { ColumnView(label: $0) }, groups: [("", rows)],
      note: note)
  }

  /// A table whose rows stand in groups, each under a heading; a group without rows falls away.
  init(
    caption: String, columns: [ColumnView], groups: [(heading: String, rows: [[Cell]])],
    note: String? = nil
  ) {
    let all = groups.flatMap(\.rows)
    // A column without a single word says nothing and is left out.
    let kept = columns.indices.filter { column in
      all.contains { $0.indices.contains(column) && !$0[column].html.isEmpty }
    }
    self.caption = caption
    self.columns = kept.map { column in
      let cells = all.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return columns[column].ofNumbers(cells.contains(where: \.isNumber))
    }
    rows = groups.flatMap { heading, rows in
      rows.map { cells in
        RowView(cells: kept.map { cells[$0].labelled(columns[$0].label) }, group: heading)
      }
    }
    self.note = note.flatMap { $0.isEmpty ? nil : Markup($0) }
  }

  /// The rows under the headings of their groups.
  private var groups: [GroupView] {
    var groups: [[RowView]] = []
    for row in rows {
      if groups.last?.last?.group == row.group {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups.map {
      GroupView(heading: $0.first?.group ?? "", span: columns.count, rows: $0)
    }
  }

  /// The classes of the table: its own, and that of one whose rows are stacked on a narrow page.
  var classes: String {
    [style, columns.count > 2 ? "stak" : nil].compactMap { $0 }.joined(separator: " ")
  }

  /// The table with some of its rows.
  func keeping(_ range: some RangeExpression<Int>) -> TableView {
    TableView(self, rows: Array(rows[range]))
  }

  /// The table under a heading, which its caption need not repeat where it is seen.
  func below(_ heading: String) -> TableView {
    var table = self
    table.hidesCaption =
      hidesCaption || caption == heading || caption.hasPrefix(heading + ":")
    return table
  }

  /// The table with other columns and rows.
  func replacing(columns: [ColumnView], groups: [(heading: String, rows: [[Cell]])]) -> TableView {
    var table = TableView(caption: caption, columns: columns, groups: groups, note: note?.html)
    (table.hidesCaption, table.style, table.key) = (hidesCaption, style, key)
    return table
  }

  /// The table with other words below it.
  func noted(_ html: String) -> TableView {
    var table = self
    table.note = Markup(html)
    return table
  }

  /// The table with another caption, which is seen.
  func captioned(_ caption: String) -> TableView {
    var table = self
    table.caption = caption
    table.hidesCaption = false
    return table
  }

  /// The table with a key, by which it is known in a report that is frozen.
  func known(as key: String) -> TableView {
    var table = self
    table.key = key
    return table
  }

  /// The table with a caption that need not be seen, since the heading above it says as much.
  func hidingCaption() -> TableView {
    var table = self
    table.hidesCaption = true
    return table
  }

  private init(_ table: TableView, rows: [RowView]) {
    caption = table.caption
    columns = table.columns
    note = table.note
    key = table.key
    hidesCaption = table.hidesCaption
    style = table.style
    self.rows = rows
  }

  static let names = Names<TableView>([
    .text("billedtekst") { $0.caption }, .list("kolonner") { $0.columns },
    .list("raekker") { $0.rows }, .list("grupper") { $0.groups },
    .optionalMarkup("note") { $0.note },
    .flag("skjult-billedtekst") { $0.hidesCaption }, .text("klasse") { $0.classes },
  ])
}

/// The head of a column.
struct ColumnView: ViewModel {
  let label: String
  /// Whether it holds numbers, which are set to the right.
  private(set) var isNumber = false
  /// A class of its own, such as one that says how wide it is.
  let style: String?

  init(label: String, style: String? = nil) {
    self.label = label
    self.style = style
  }

  /// The column, of numbers or of words.
  func ofNumbers(_ isNumber: Bool) -> ColumnView {
    var column = self
    column.isNumber = isNumber
    return column
  }

  static let names = Names<ColumnView>([
    .text("navn") { $0.label }, .flag("tal") { $0.isNumber },
    .optionalText("klasse") { $0.isNumber ? "n" : $0.style },
  ])
}

/// Rows that belong together.
struct GroupView: ViewModel {
  /// What they have in common; empty for rows without a group.
  let heading: String
  /// How many columns the heading spans.
  let span: Int
  let rows: [RowView]

  static let names = Names<GroupView>([
    .optionalText("navn") { $0.heading.isEmpty ? nil : $0.heading },
    .text("bredde") { "\($0.span)" }, .list("raekker") { $0.rows },
  ])
}

/// A row of a table.
struct RowView: ViewModel {
  let cells: [Cell]
  /// The heading that it stands under; empty for none.
  let group: String

  /// What it is about, in plain text: its head, or its first cell; nil without cells.
  var head: String? { (cells.first(where: \.isHead) ?? cells.first)?.html.plainText }

  static let names = Names<RowView>([.list("celler") { $0.cells }])
}

/// A cell of a table.
struct Cell: ViewModel {
  let html: Markup
  let isHead: Bool
  /// Whether it holds a number, which is set to the right.
  let isNumber: Bool
  /// The head of its column, said again beside it where a narrow page stacks the cells of a row.
  private(set) var label = ""

  init(_ html: String, isHead: Bool = false, isNumber: Bool = false) {
    self.html = Markup(html)
    self.isHead = isHead
    self.isNumber = isNumber
  }

  /// A cell of a number.
  static func number(_ html: String) -> Cell { Cell(html, isNumber: true) }

  /// The cell with the head of its column.
  func labelled(_ label: String) -> Cell {
    var cell = self
    cell.label = label
    return cell
  }

  /// The cell that names its row.
  static func head(_ html: String) -> Cell { Cell(html, isHead: true) }

  static let names = Names<Cell>([
    .markup("html") { $0.html }, .flag("hoved") { $0.isHead }, .flag("tal") { $0.isNumber },
    .text("kolonne") { $0.label }, .flag("tom") { $0.html.isEmpty },
  ])
}
