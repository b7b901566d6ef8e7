import Governance
import Templates

/// The figures of a report while it is set: gathered, and held against what was published.
///
/// A figure is a text with a digit in it, or the judgement of a goal, at a place of its own: a table
/// by its caption, a row by its head, a column by its name; or a sentence by its chapter. Where the
/// report is frozen, the published figures are what is shown: a row that came later is left out, one
/// that has gone is kept, and each difference is a correction.
struct ReportFigures {
  private let frozen: [String: String]?
  private let frozenPlaces: [String]
  /// The tables and the rows that were published, by the beginning of the places of their figures.
  private let published: Set<String>
  private let hiddenNames: [String]
  private let notPublic: String
  private let sourceColumn: String
  private let hidesSome: Bool
  /// What stands where nothing was published in a row that was.
  private let unpublished: Cell
  /// The figures as the register gives them, in the order of the report.
  private(set) var lines: [FrozenFigures.Line] = []
  /// Where the two differ, in the order of the report.
  private(set) var corrections: [ReportCorrection] = []
  private var captions: [String: Int] = [:]
  private var used: Set<String> = []

  /// Begins with nothing.
  ///
  /// - Parameters:
  ///   - hiddenNames: names that this edition must not show, in whatever was published before.
  ///   - hidesSome: whether the edition hides anything. What was published and is nowhere any more may
  ///     then be a part of that, and none of it is shown.
  ///   - unpublished: what stands where nothing was published in a row that was.
  ///   - notPublic: what stands in their place.
  ///   - sourceColumn: the column that says where a figure stands, and so is none.
  init(
    _ frozen: FrozenFigures?, hiddenNames: [String], hidesSome: Bool, notPublic: String,
    unpublished: Cell, sourceColumn: String
  ) {
    self.hidesSome = hidesSome
    self.unpublished = unpublished
    self.sourceColumn = sourceColumn
    self.frozen = frozen.map { figures in
      Dictionary(
        figures.lines.map { ($0.place, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    frozenPlaces = frozen?.lines.map(\.place) ?? []
    published = Set(
      frozenPlaces.flatMap { place in
        let parts = place.split(separator: Self.separator)
        return (1..<max(parts.count, 1)).map {
          parts.prefix($0).joined(separator: Self.separator)
        }
      })
    self.hiddenNames = hiddenNames
    self.notPublic = notPublic
  }

  /// Whether a text is a figure.
  static func isFigure(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || Goal.judgementWords.contains { text.hasSuffix($0) }
  }

  /// The sentences of a part as they are shown.
  mutating func sentences(of part: ReportPart) -> [String] {
    part.sentences.enumerated().compactMap { index, html in
      let text = Markup(html).plainText
      guard Self.isFigure(text) else { return html }
      let place = unique(Self.place([part.block, "\(index + 1)"]))
      return settle(place, text).map { $0 == text ? html : Markup(escaping: $0).html }
    }
  }

  /// A table as it is shown; without rows where all of it came later.
  mutating func table(_ table: TableView) -> TableView {
    let caption = unique(Self.place([table.caption]))
    // A table in which no figure stands leaves no line to be known by.
    let isKnown =
      frozen == nil || published.contains(caption) || !table.rows.contains(where: \.hasFigure)
    var heads: [String: Int] = [:]
    var shown: [RowView] = []
    let names = Self.heads(of: table.rows)
    for (index, row) in table.rows.enumerated() {
      let head = Self.numbered(names[index], &heads)
      let isOld =
        frozen == nil || !row.hasFigure
        || published.contains(caption + Self.separator + head)
      let cells = zip(table.columns, row.cells).map { column, cell in
        guard column.label != sourceColumn else { return cell }
        let place = [caption, head, Self.place([column.label])]
        return self.cell(cell, at: place.joined(separator: Self.separator))
      }
      if isKnown && isOld { shown.append(RowView(cells: cells, group: row.group)) }
    }
    shown += gone(from: table, caption, heads: heads)
    return table.replacing(rows: shown)
  }

  /// Tells of what was published and is nowhere any more; called once, when all is set.
  mutating func finish() {
    for place in frozenPlaces where used.insert(place).inserted { tellGone(place) }
  }

  /// Tells that what was published at a place is gone; of what may be hidden, only the table.
  private mutating func tellGone(_ place: String) {
    guard !hidesSome else {
      let table = place.split(separator: Self.separator).first.map(String.init) ?? ""
      let correction = ReportCorrection(place: shown(table), published: notPublic, now: nil)
      if !corrections.contains(correction) { corrections.append(correction) }
      return
    }
    corrections.append(ReportCorrection(place: place, published: frozen?[place], now: nil))
  }

  // MARK: One figure

  private mutating func cell(_ cell: Cell, at place: String) -> Cell {
    let text = cell.html.plainText
    guard !cell.isHead, Self.isFigure(text) || frozen?[place] != nil else { return cell }
    guard let settled = settle(place, text) else { return unpublished.labelled(cell.label) }
    guard settled != text else { return cell }
    return Cell(Markup(escaping: settled).html, isNumber: cell.isNumber).labelled(cell.label)
  }

  /// What is shown at a place; nil where nothing was published there.
  private mutating func settle(_ place: String, _ text: String) -> String? {
    lines.append(FrozenFigures.Line(place: place, value: text))
    guard let frozen else { return text }
    used.insert(place)
    let before = frozen[place].map(shown)
    if frozen[place] != text {
      corrections.append(ReportCorrection(place: place, published: before, now: text))
    }
    return before
  }

  /// The rows that were published and have gone, under the names that they had.
  private mutating func gone(from table: TableView, _ caption: String, heads: [String: Int])
    -> [RowView]
  {
    guard let frozen else { return [] }
    var rows: [(head: String, values: [String: String])] = []
    for place in frozenPlaces where place.hasPrefix(caption + Self.separator) {
      let parts = place.split(separator: Self.separator).map(String.init)
      guard parts.count == 3, !used.contains(place), heads[Self.unnumbered(parts[1])] == nil else {
        continue
      }
      if rows.last?.head != parts[1] { rows.append((parts[1], [:])) }
      rows[rows.count - 1].values[parts[2]] = frozen[place]
      used.insert(place)
      tellGone(place)
    }
    return (hidesSome ? [] : rows).map { row in
      RowView(
        cells: table.columns.enumerated().map { index, column in
          let text = index == 0 ? shown(row.head) : row.values[column.label].map(shown) ?? ""
          return Cell(Markup(escaping: text).html, isHead: index == 0, isNumber: column.isNumber)
            .labelled(column.label)
        }, group: "")
    }
  }

  /// What was published, without a name that this edition must not show.
  private func shown(_ text: String) -> String {
    hiddenNames.contains { text.contains($0) } ? notPublic : text
  }

  // MARK: Places

  private static let separator = " › "

  private static func place(_ parts: [String]) -> String {
    parts.map { $0.replacing(separator, with: " ").replacing(" = ", with: ": ") }
      .joined(separator: separator)
  }

  /// The place as one that no other has: the second of a name is `name (2)`.
  private mutating func unique(_ place: String) -> String { Self.numbered(place, &captions) }

  private static func numbered(_ name: String, _ counts: inout [String: Int]) -> String {
    counts[name, default: 0] += 1
    let count = counts[name] ?? 1
    return count == 1 ? name : "\(name) (\(count))"
  }

  private static func unnumbered(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return name }
    let number = name[name.index(after: open)...].dropLast()
    return Int(number) == nil ? name : String(name[..<open].dropLast())
  }

  /// The names of the rows: their heads, with the words beside them where several have the same.
  private static func heads(of rows: [RowView]) -> [String] {
    var counts: [String: Int] = [:]
    let heads = rows.map(head)
    for head in heads { counts[head, default: 0] += 1 }
    return zip(rows, heads).map { row, head in
      guard counts[head] != 1 else { return head }
      let words = row.cells.filter { !$0.isHead }.map(\.html.plainText)
        .prefix { !isFigure($0) }.filter { !$0.isEmpty }
      return place(["\(head), \(words.joined(separator: ", "))"])
    }
  }

  private static func head(of row: RowView) -> String {
    let words = (row.cells.first(where: \.isHead) ?? row.cells.first)?.html.plainText ?? ""
    return place([row.group.isEmpty ? words : "\(row.group): \(words)"])
  }
}

extension RowView {
  /// Whether a cell beside its head is a figure.
  fileprivate var hasFigure: Bool {
    cells.contains { !$0.isHead && ReportFigures.isFigure($0.html.plainText) }
  }
}
