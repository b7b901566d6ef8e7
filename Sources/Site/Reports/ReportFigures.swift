import Governance
import Templates

/// The figures of a report while it is set: gathered, and held against what was published.
///
/// Gathered are the sentences and the cells of the blocks, each at a place of its own: the block, a
/// table by its key, a row by its head, a column by its name. Where the report is frozen, the
/// figures that were published are what is shown: what has come later is left out, what has gone is
/// kept, and each difference is a correction. Words without a figure are shown as the register has
/// them, so that a name that must go goes from old reports too.
struct ReportFigures {
  private let printer: Printer
  private let published: PublishedFigures?
  private let hiddenNames: HiddenNames
  private let internalLines: (() -> [FrozenFigures.Line])?
  /// What the internal edition has, once it was asked for.
  private var whole: PublishedFigures?
  private let judgements: [String]
  /// What the register gives, in the order of the report.
  private(set) var lines: [FrozenFigures.Line] = []
  /// Where the two differ, in the order of the report.
  private(set) var corrections: [ReportCorrection] = []
  private var known: Set<String> = []
  private var settled: Set<String> = []

  private var context: SiteContext { printer.context }

  /// Begins with nothing.
  ///
  /// - Parameters:
  ///   - hiddenNames: names that must not be shown from what was published.
  ///   - internalLines: what the edition that hides nothing gives: of what was published and has gone,
  ///     that which stands there is hidden, and not shown; nil where all may be shown.
  init(
    _ frozen: FrozenFigures?, printer: Printer, hiddenNames: HiddenNames,
    internalLines: (() -> [FrozenFigures.Line])?
  ) {
    self.printer = printer
    self.hiddenNames = hiddenNames
    self.internalLines = internalLines
    published = frozen.map { PublishedFigures($0.lines) }
    judgements =
      Goal.judgementWords
      + [.goalReached, .goalUnderWay, .goalMissed, .goalUnmeasurable].map { printer.context[$0] }
  }

  /// Whether a text is a figure: it has a digit in it, or is the judgement of a goal.
  private func isFigure(_ text: String) -> Bool {
    text.contains(where: \.isNumber) || judgements.contains { text.hasSuffix($0) }
  }

  /// A part of the report as it is shown.
  ///
  /// - Parameter more: what is said where something has come since, as HTML.
  mutating func settle(_ part: ReportPart, in chapter: ReportChapter, more: String) -> ReportPart {
    let block = part.name
    // Two blocks of one name show the same, and are told of once.
    let isFirst = known.insert(block).inserted
    let sentences = part.sentences.map { sentence in
      (name: "\(block): \(sentence.key)", sentence: sentence)
    }
    let tables = part.tables.map { table in
      FigureTable(
        table, name: table.key.isEmpty ? block : "\(block), \(table.key)",
        sourceColumn: context[.columnSource])
    }
    if isFirst {
      lines += sentences.map { name, sentence in
        FrozenFigures.Line([name], Markup(sentence.html).plainText)
      }
      lines += tables.flatMap(\.lines)
    }
    guard let published else { return part }
    let before = corrections.endIndex
    var part = part
    (part.sentences, part.tables) = ([], [])
    let title = chapter.title.isEmpty ? part.block : chapter.title
    let items = published.items.filter { item in
      item.name == block || item.name.hasPrefix("\(block): ") || item.name.hasPrefix("\(block), ")
    }
    for item in items {
      settled.insert(item.name)
      if item.isTable {
        part.tables += [table(item, tables.first { $0.name == item.name })].compactMap { $0 }
      } else {
        let live = sentences.first { $0.name == item.name }?.sentence
        part.sentences += [sentence(item, live, in: title)].compactMap { $0 }
      }
    }
    for (name, sentence) in sentences where !settled.contains(name) {
      corrections.append(
        ReportCorrection(
          place: title, published: nil, now: Markup(sentence.html).plainText))
    }
    for table in tables where !settled.contains(table.name) {
      for index in table.keys.indices { tellNew(index, in: table) }
    }
    part.isCorrected = corrections.endIndex > before
    if corrections[before...].contains(where: \.isNew) { part.html += more }
    if !isFirst { corrections.removeSubrange(before...) }
    return part
  }

  /// Tells of what was published in blocks that are nowhere any more; called once, when all is set.
  mutating func finish() {
    for item in published?.items ?? [] where settled.insert(item.name).inserted {
      if item.isTable {
        for row in item.rows {
          tellGone(row, caption: item.words, isHidden: isHidden(row, of: item))
        }
      } else {
        tellGone([item.name], item.words, item.line, isHidden: isHidden(nil, of: item))
      }
    }
  }

  // MARK: Sentences

  private mutating func sentence(
    _ item: PublishedFigures.Item, _ live: ReportPart.Sentence?, in title: String
  ) -> ReportPart.Sentence? {
    guard let live else {
      let isHidden = isHidden(nil, of: item)
      tellGone([title], item.words, item.line, isHidden: isHidden)
      return isHidden ? nil : ReportPart.Sentence(key: item.name, html: html(of: item.words))
    }
    let now = Markup(live.html).plainText
    guard isCorrected(item.words, now, at: [title], item.line) else { return live }
    return ReportPart.Sentence(key: live.key, html: html(of: item.words))
  }

  // MARK: Tables

  /// A table as it was published; nil where nothing of it may be shown.
  ///
  /// - Parameter live: the table as the register gives it; nil where it has gone.
  private mutating func table(
    _ item: PublishedFigures.Item, _ live: FigureTable?
  ) -> TableView? {
    let caption = live?.table.caption ?? shown(item.words)
    let columns = SettledColumns(item, live, head: context[.reportSheetRow])
    var known: Set<Int> = []
    var groups: [(heading: String, rows: [[Cell]])] = []
    for row in item.rows {
      let index = live?.index(of: row).flatMap { known.insert($0).inserted ? $0 : nil }
      let old = index.flatMap { live?.table.rows[$0] }
      if old == nil {
        let isHidden = isHidden(row, of: item)
        tellGone(row, caption: caption, isHidden: isHidden)
        if isHidden { continue }
      }
      let cells = columns.all.map { column -> Cell in
        let cell = column.index.flatMap { old?.cells[$0] }
        if column.isHead { return cell ?? .head(html(of: row.head)) }
        guard let name = column.name else { return cell ?? Cell("") }
        return settle(
          cell, row[name], isNumber: column.view.isNumber, isGone: old == nil,
          at: [caption, row.group, row.head, name], row.line(of: name))
      }
      if groups.last?.heading != row.group { groups.append((row.group, [])) }
      groups[groups.count - 1].rows.append(cells)
    }
    if let live {
      for index in live.keys.indices where !known.contains(index) { tellNew(index, in: live) }
    }
    guard !groups.isEmpty else { return nil }
    let views = columns.all.map(\.view)
    return live?.table.replacing(columns: views, groups: groups)
      ?? TableView(caption: caption, columns: views, groups: groups)
  }

  private mutating func settle(
    _ cell: Cell?, _ before: String, isNumber: Bool, isGone: Bool, at place: [String],
    _ line: FrozenFigures.Line?
  ) -> Cell {
    let now = cell?.html.plainText ?? ""
    let isHeld = isGone || isCorrected(before, now, at: place, line)
    return isHeld ? Cell(html(of: before), isNumber: isNumber) : cell ?? Cell("")
  }

  // MARK: Corrections

  /// Whether what was published is shown instead of what the register says; then that is told.
  private mutating func isCorrected(
    _ before: String, _ now: String, at place: [String], _ line: FrozenFigures.Line?
  ) -> Bool {
    guard now != before, isFigure(now) || isFigure(before) else { return false }
    corrections.append(
      ReportCorrection(
        place: Self.words(place), published: before.isEmpty ? nil : shown(before),
        now: now.isEmpty ? nil : now, line: line))
    return true
  }

  private mutating func tellNew(_ index: Int, in table: FigureTable) {
    let (key, row) = (table.keys[index], table.table.rows[index])
    let cells = table.columns.map { column, name in (name, row.cells[column].html.plainText) }
    corrections.append(
      ReportCorrection(
        place: Self.words([table.table.caption, key.group, key.head]), published: nil,
        now: Self.words(of: cells)))
  }

  /// Whether a sentence or a row that has gone is hidden in this edition only.
  private mutating func isHidden(
    _ row: PublishedFigures.Row?, of item: PublishedFigures.Item
  ) -> Bool {
    guard let internalLines else { return false }
    let all = whole ?? PublishedFigures(internalLines())
    whole = all
    return all.contains(row, of: item)
  }

  private mutating func tellGone(
    _ row: PublishedFigures.Row, caption: String, isHidden: Bool
  ) {
    tellGone(
      [caption, row.group, row.head], Self.words(of: row.cells.map { ($0, $1.value) }),
      row.cells.first?.line, isHidden: isHidden)
  }

  /// Tells that what was published at a place is gone; of what is hidden, only the table.
  private mutating func tellGone(
    _ place: [String], _ values: String, _ line: FrozenFigures.Line?, isHidden: Bool
  ) {
    guard isHidden else {
      corrections.append(
        ReportCorrection(
          place: shown(Self.words(place)), published: shown(values), now: nil, line: line))
      return
    }
    let correction = ReportCorrection(
      place: shown(place.first ?? ""), published: context[.notPublic], now: nil)
    if !corrections.contains(correction) { corrections.append(correction) }
  }

  // MARK: Words

  /// What was published, without a name that this edition must not show.
  private func shown(_ text: String) -> String {
    hiddenNames.occur(in: text) ? context[.notPublic] : text
  }

  private func html(of text: String) -> String {
    text == context[.notStated] ? printer.muted(.notStated) : printer.text(shown(text))
  }

  private static func words(_ place: [String]) -> String {
    place.filter { !$0.isEmpty }.joined(separator: FrozenFigures.Line.separator)
  }

  private static func words(of cells: [(String, String)]) -> String {
    cells.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }.joined(separator: "; ")
  }
}
