import Diagnostics
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
  /// The figures so far.
  private(set) var figures: ReportFigures
  /// Whether the figures are wanted: to hold them against what was published, or for themselves.
  private let wantsFigures: Bool
  /// The most rows of a table; nil for all of them.
  private let mostRows: Int?
  /// Every table as it was set, with its number, in order.
  private(set) var tables: [(name: String, table: TableView)] = []

  /// Begins a report.
  ///
  /// - Parameter showsHidden: whether what was published may be named though this edition hides it, as
  ///   to those who write it.
  init(_ report: ComposedReport, showsHidden: Bool = false) {
    self.report = report
    mostRows = report.form == .short ? Self.shortTable : nil
    numbering = ReportNumbering(report.maker)
    wantsFigures = report.frozen != nil || showsHidden
    let context = report.maker.context
    let edition = showsHidden ? nil : context.internalEdition
    figures = ReportFigures(
      report.frozen, printer: report.maker.printer,
      hiddenNames: showsHidden ? HiddenNames() : context.hiddenNames,
      internalLines: edition.map { edition in
        {
          let edition = edition()
          // Its blocks may list what this edition hides.
          let whole = edition.register[report.maker.year.report.id]
          return whole.flatMap { ComposedReport($0, edition) }.map(Self.figures)?.lines ?? []
        }
      })
  }

  /// A chapter as its template sees it.
  mutating func set(_ chapter: ReportChapter) -> ReportChapterView {
    var pieces: [ReportPieceView] = []
    for piece in chapter.pieces {
      switch piece {
      case .text(let blocks): pieces.append(text(blocks))
      case .part(let part): pieces += set(part, in: chapter)
      case .gaps: pieces += set(gaps, in: chapter, isFrozen: false)
      }
    }
    if let missing = missing(in: chapter) { pieces.append(missing) }
    let isAppendix = chapter.label.map { $0.allSatisfy(\.isLetter) } ?? false
    return ReportChapterView(
      address: chapter.address, number: chapter.label,
      prefix: isAppendix ? context[.reportAppendix] : nil, title: chapter.title,
      pieces: pieces.filter { !$0.html.isEmpty })
  }

  /// What lacks in a chapter, at its end, in the edition that goes round before a report is published.
  private func missing(in chapter: ReportChapter) -> ReportPieceView? {
    guard context.options.edition == .internal, !context.isOnPaper else { return nil }
    let items = report.gaps.filter { $0.heading == chapter.heading }.map { located in
      "<li>\(printer.text(located.gap.words.text(in: context.language)))</li>"
    }
    guard !items.isEmpty else { return nil }
    let title = printer.text(context[.reportMissingHere])
    return ReportPieceView(
      width: .text,
      html: Markup(
        "<div class=\"besked\"><p><b>\(title)</b></p>\n<ul class=\"punkter\">\(items.joined())</ul></div>\n"
      ))
  }

  private func text(_ blocks: [Block]) -> ReportPieceView {
    guard let prose = report.maker.year.report.prose else {
      return ReportPieceView(width: .text, html: Markup(""))
    }
    let html = printer.blocks(blocks, prose, of: report.maker.year.report).html
    return ReportPieceView(width: .text, html: Markup("<div class=\"tekst\">\(html)</div>"))
  }

  /// What the register says, its figures and tables numbered.
  ///
  /// - Parameter isFrozen: whether what was published is held to where the report is frozen.
  private mutating func set(
    _ part: ReportPart, in chapter: ReportChapter, isFrozen: Bool = true
  ) -> [ReportPieceView] {
    var part = part
    if isFrozen, wantsFigures { part = figures.settle(part, in: chapter, more: more) }
    var isCut = false
    if mostRows != nil {
      let filled = part.tables.filter { !$0.rows.isEmpty }
      isCut = filled.count > 1
      part.tables = filled.prefix(1).map(shortened)
      part.illustrations = []
    }
    var pieces: [ReportPieceView] = []
    let html = part.sentences.map { "<p>\($0.html)</p>\n" }.joined() + part.html
    if !html.isEmpty {
      pieces.append(
        ReportPieceView(width: .text, html: Markup("<div class=\"tekst\">\(html)</div>")))
    }
    pieces += set(part.illustrations, in: chapter, isCorrected: part.isCorrected)
    for table in part.tables where !table.rows.isEmpty { pieces.append(set(table, in: chapter)) }
    if isCut {
      let more = printer.sentence(.reportMoreTables, whole)
      pieces.append(
        ReportPieceView(width: .text, html: Markup("<p class=\"under\">\(more)</p>\n")))
    }
    return pieces
  }

  /// Drawings with their numbers; small ones stand together.
  private mutating func set(
    _ illustrations: [ReportPart.Illustration], in chapter: ReportChapter, isCorrected: Bool
  ) -> [ReportPieceView] {
    var pieces: [ReportPieceView] = []
    var small = ""
    for illustration in illustrations {
      let entry = numbering.figure(illustration.caption, in: chapter)
      let caption = "<b>\(printer.text(entry.name)).</b> \(printer.text(illustration.caption))"
      // No heading has an address with this sign in it.
      let drawing = isCorrected ? leftOut : illustration.drawing("\(entry.address)_tegning")
      let html =
        "<div class=\"figur\" id=\"\(entry.address)\"><p class=\"billedtekst\">\(caption)</p>\n\(drawing)</div>\n"
      if illustration.isSmall {
        small += html
      } else {
        pieces.append(ReportPieceView(width: illustration.width, html: Markup(html)))
      }
    }
    if !small.isEmpty {
      pieces.append(
        ReportPieceView(width: .wide, html: Markup("<div class=\"smaa\">\(small)</div>\n")))
    }
    return pieces
  }

  /// Where that stands which has come since the report was published.
  private var more: String {
    let corrections =
      report.form == .whole
      ? "<a href=\"#\(corrected)\">\(printer.text(context[.reportCorrections]))</a>" : whole
    return "<p class=\"under\">\(printer.sentence(.reportMoreSince, corrections))</p>\n"
  }

  /// The rows that a table has in the short form, which is two sheets on paper; a block has one table
  /// there.
  private static let shortTable = 4

  /// The link from the short form to the report.
  private var whole: String {
    printer.link(Address(of: report.maker.year.report), context[.reportWhole])
  }

  /// A table as long as the form allows, with what is said of the rest.
  private func shortened(_ table: TableView) -> TableView {
    // What takes a line to say that it is left out can stand on it.
    guard let mostRows, table.rows.count > mostRows + 1 else { return table }
    let rest = "\(table.rows.count - mostRows)"
    return table.keeping(0..<mostRows).noted(printer.sentence(.reportMoreRows, rest, whole))
  }

  private mutating func set(_ table: TableView, in chapter: ReportChapter) -> ReportPieceView {
    let entry = numbering.table(table.caption, in: chapter)
    tables.append((entry.name, table))
    let html = blocks.table(table.captioned("\(entry.name). \(table.caption)"))
    return ReportPieceView(
      width: table.columns.count > 6 ? .full : table.columns.count > 3 ? .wide : .text,
      html: Markup("<div class=\"figur\" id=\"\(entry.address)\">\(html)</div>\n"))
  }

  /// The figures of a whole report, without its page.
  static func figures(of report: ComposedReport) -> ReportFigures {
    var setter = ReportSetter(report, showsHidden: true)
    for chapter in report.chapters { _ = setter.set(chapter) }
    setter.figures.finish()
    return setter.figures
  }

  /// What stands in place of a drawing whose figures were corrected: it would show what the register
  /// says now beside a table of what was published.
  private var leftOut: String {
    "<p class=\"under\">\(printer.text(context[.reportDrawingLeftOut]))</p>\n"
  }

  /// The address of the chapter of what was corrected.
  private var corrected: String { report.maker.address("rettelser") }

  /// The chapter of what was corrected after the report was published; nil when it is not frozen.
  mutating func corrections() -> ReportChapterView? {
    guard report.frozen != nil else { return nil }
    figures.finish()
    let table = CorrectionTable(report: report, corrections: figures.corrections).table
    var part = ReportPart()
    if table.rows.isEmpty { part.say("ingen", printer.text(context[.reportNoCorrections])) }
    part.tables = [table]
    let chapter = ReportChapter(
      heading: SectionHeading(title: context[.reportCorrections]), address: corrected)
    return ReportChapterView(
      address: chapter.address, number: nil, prefix: nil, title: chapter.title,
      pieces: set(part, in: chapter, isFrozen: false))
  }

  private var gaps: ReportPart {
    var part = ReportPart()
    let table = GapTable(report: report).table
    part.say(
      "antal",
      table.rows.isEmpty
        ? printer.text(context[.reportNoGaps])
        : printer.text(context.counted(table.rows.count, .reportOneGap, .reportGaps)))
    part.tables = [table]
    // Who is to do what is nothing to publish.
    if context.options.edition == .internal {
      part.tables.append(WorkListTable(report: report).table)
    }
    return part
  }
}
