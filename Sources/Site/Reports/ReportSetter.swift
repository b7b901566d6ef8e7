import Governance
import Markdown
import Reports
import Templates

/// Sets the chapters of a report: text and numbered figures and tables, as HTML.
struct ReportSetter {
  private let report: ComposedReport
  private var printer: Printer { report.maker.printer }
  private var context: SiteContext { report.maker.context }
  private var blocks: BlockRenderer {
    BlockRenderer(printer: printer, entity: report.maker.year.report)
  }
  /// The numbers given so far.
  private(set) var numbering: ReportNumbering
  /// Every table as it was set, with its number, in order.
  private(set) var tables: [(name: String, table: TableView)] = []

  init(_ report: ComposedReport) {
    self.report = report
    numbering = ReportNumbering(report.maker.context)
  }

  /// A chapter as its template sees it.
  mutating func set(_ chapter: ReportChapter) -> ReportChapterView {
    var pieces: [ReportPieceView] = []
    for piece in chapter.pieces {
      switch piece {
      case .text(let blocks): pieces.append(text(blocks))
      case .part(let part): pieces += set(part, in: chapter)
      case .gaps: pieces += set(gaps, in: chapter)
      }
    }
    let isAppendix = chapter.label.map { $0.allSatisfy(\.isLetter) } ?? false
    return ReportChapterView(
      address: chapter.address, number: chapter.label,
      prefix: isAppendix ? context[.reportAppendix] : nil, title: chapter.title,
      pieces: pieces.filter { !$0.html.isEmpty })
  }

  private func text(_ blocks: [Block]) -> ReportPieceView {
    guard let prose = report.maker.year.report.prose else {
      return ReportPieceView(width: .text, html: Markup(""))
    }
    let html = printer.blocks(blocks, prose, of: report.maker.year.report).html
    return ReportPieceView(width: .text, html: Markup("<div class=\"tekst\">\(html)</div>"))
  }

  /// What the register says, its figures and tables numbered.
  private mutating func set(_ part: ReportPart, in chapter: ReportChapter) -> [ReportPieceView] {
    var pieces: [ReportPieceView] = []
    let html = part.sentences.map { "<p>\($0)</p>\n" }.joined() + part.html
    if !html.isEmpty {
      pieces.append(
        ReportPieceView(width: .text, html: Markup("<div class=\"tekst\">\(html)</div>")))
    }
    for illustration in part.illustrations {
      let entry = numbering.figure(illustration.caption, in: chapter)
      let caption =
        "<b>\(printer.text(entry.name)).</b> \(printer.text(illustration.caption))"
      pieces.append(
        ReportPieceView(
          width: illustration.width,
          html: Markup(
            "<div class=\"figur\" id=\"\(entry.address)\"><p class=\"billedtekst\">\(caption)</p>\n\(illustration.html)</div>\n"
          )))
    }
    for table in part.tables where !table.rows.isEmpty { pieces.append(set(table, in: chapter)) }
    return pieces
  }

  private mutating func set(_ table: TableView, in chapter: ReportChapter) -> ReportPieceView {
    let entry = numbering.table(table.caption, in: chapter)
    tables.append((entry.name, table))
    let html = blocks.table(table.captioned("\(entry.name). \(table.caption)"))
    return ReportPieceView(
      width: table.columns.count > 3 ? .wide : .text,
      html: Markup("<div class=\"figur\" id=\"\(entry.address)\">\(html)</div>\n"))
  }

  private var gaps: ReportPart {
    var part = ReportPart()
    let table = GapTable(report: report).table
    part.sentences = [
      table.rows.isEmpty
        ? printer.text(context[.reportNoGaps])
        : printer.text(context.counted(table.rows.count, .reportOneGap, .reportGaps))
    ]
    part.tables = [table]
    return part
  }
}
