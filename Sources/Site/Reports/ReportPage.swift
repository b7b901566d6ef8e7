import CivilTime
import Governance
import Phrases
import Reports
import Templates

/// The page of a report: its cover, its contents, its chapters.
struct ReportPage {
  private let report: Entity
  private let form: ReportForm
  private let context: SiteContext
  private let parts: PageParts
  private var printer: Printer { parts.printer }

  /// Makes the page of a report in a form.
  static func make(
    _ report: Entity, _ context: SiteContext, as form: ReportForm = .whole
  ) -> PageDraft {
    guard let year = ReportYear(report, in: context.register) else {
      return EntityPage.make(report, context)
    }
    return make(year, context, as: form)
  }

  private static func make(
    _ year: ReportYear, _ context: SiteContext, as form: ReportForm
  ) -> PageDraft {
    ReportPage(year.report, form, context).page(ComposedReport(year, context, as: form))
  }

  /// The pages that follow from a report: its short form, and one for each body and plan.
  static func furtherJobs(of report: Entity, _ context: SiteContext) -> [PageJob] {
    guard let year = ReportYear(report, in: context.register) else { return [] }
    let forms = [ReportForm.short] + ReportForm.parts(of: year, context)
    return forms.map { form in
      PageJob(address: form.address(of: report)) { make(year, $0, as: form) }
    }
  }

  private init(_ report: Entity, _ form: ReportForm, _ context: SiteContext) {
    self.report = report
    self.form = form
    self.context = context
    parts = PageParts(context, page: form.address(of: report))
  }

  private func page(_ composed: ComposedReport) -> PageDraft {
    var page = PageDraft(form.address(of: report), template: "rapport", title: title)
    page.headLine = parts.headLine(
      of: report, status: RuleDocumentPage.status(of: report, context))
    if form == .whole { page.headLine?.fate = neighbours().map { Markup($0) } }
    page.description = parts.description(
      of: report, fallback: report.record.first(Report.subtitle) ?? report.name)
    page.breadcrumbs = EntityPage.breadcrumbs(of: report, context)
    if form != .whole { page.breadcrumbs.append((report.name, Address(of: report))) }
    page.day = composed.maker.year.day
    var setter = ReportSetter(composed)
    var view = ReportView()
    view.subtitle = subtitle
    for chapter in composed.chapters {
      let set = setter.set(chapter)
      if chapter.address == ComposedReport.summary, view.summary == nil {
        view.summary = summary(set)
      } else {
        view.chapters.append(set)
      }
    }
    if form == .whole, view.summary == nil, let request = request(composed.maker) {
      view.chapters.insert(request, at: 0)
    }
    if form == .whole, let corrections = setter.corrections() {
      view.chapters.append(corrections)
    }
    if form == .whole, let notes = notes(composed.maker) { view.chapters.append(notes) }
    view.notice = notice(composed, setter.figures.corrections.count)
    view.figures = setter.numbering.figures.map(entry)
    view.tables = setter.numbering.tables.map(entry)
    view.cover = cover(composed)
    if !context.isOnPaper {
      // On paper there is nothing to fetch.
      let tables = ReportTables(setter.tables, of: composed)
      page.files.append(tables.file)
      view.cover.append(fetched(tables))
    }
    page.report = view
    page.sections = form == .whole ? foot(composed.maker) : []
    return page
  }

  /// The footnotes of the text; nil without any, and on paper, where each stands on its own sheet.
  private func notes(_ maker: ReportMaker) -> ReportChapterView? {
    guard !context.isOnPaper, let prose = report.prose else { return nil }
    let html = printer.footnotes(prose, of: report)
    guard !html.isEmpty else { return nil }
    return ReportChapterView(
      address: maker.address("noter"), number: nil, prefix: nil, title: context[.reportNotes],
      pieces: [ReportPieceView(width: .text, html: Markup("<div class=\"tekst\">\(html)</div>"))])
  }

  private var title: String {
    switch form {
    case .whole: report.name
    case .short: context.sentence(.reportShortTitle, report.name)
    case .part(let scope):
      "\(report.name): \(scope.entity.flatMap { context.register[$0]?.name } ?? "")"
    }
  }

  private var subtitle: String? {
    if case .part = form { return context[.reportPartSubtitle] }
    return report.record.first(Report.subtitle)
  }

  /// What stands below the chapters: what follows from the report, its sources, what leads to it.
  private func foot(_ maker: ReportMaker) -> [SectionView] {
    // A list of the sources in the text is the fuller one.
    let hasSources = (report.prose?.blocks ?? [:]).values.contains { $0.type == .sources }
    return [
      furtherParts(maker.year), parts.disagreements(about: report),
      hasSources ? nil : parts.sources(of: report),
      parts.mentions(of: report),
    ].compactMap { $0 }.map { section in
      var section = section
      section.isFoot = FrameBuilder.isFoot(section)
      return section.at(maker.address(section.id))
    }
  }

  /// The pages of the bodies and plans of the report; nil on paper, which they are not in.
  private func furtherParts(_ year: ReportYear) -> SectionView? {
    guard !context.isOnPaper else { return nil }
    var more = SectionView("enkeltvis", context[.reportParts])
    more.items = ReportForm.parts(of: year, context).map { form in
      guard case .part(let scope) = form else { return Markup("") }
      let name = scope.entity.flatMap { context.register[$0]?.name } ?? ""
      return Markup(printer.link(form.address(of: report), name))
    }
    more.isFoot = true
    return more
  }

  private func entry(_ entry: ReportNumbering.Entry) -> ReportEntryView {
    ReportEntryView(name: entry.name, caption: entry.caption, href: "#\(entry.address)")
  }

  /// The chapter that sums the report up, with what those who receive it are asked to do.
  private func summary(_ chapter: ReportChapterView) -> ReportChapterView {
    let requests = report.record.all(Report.request).flatMap { $0 }
    let none = report.record[Report.request].map { printer.fact($0) } ?? printer.muted(.notStated)
    let words = requests.isEmpty ? "<p>\(none)</p>" : list(requests)
    let request =
      "<div class=\"tekst\"><h3>\(printer.text(context[.reportRequest]))</h3>\n\(words)</div>\n"
    return ReportChapterView(
      address: chapter.address, number: chapter.number, prefix: chapter.prefix,
      title: chapter.title,
      pieces: chapter.pieces + [ReportPieceView(width: .text, html: Markup(request))])
  }

  /// What those who receive the report are asked to do, as a chapter of its own where no chapter sums
  /// it up; nil where nothing is asked.
  private func request(_ maker: ReportMaker) -> ReportChapterView? {
    let requests = report.record.all(Report.request).flatMap { $0 }
    guard !requests.isEmpty else { return nil }
    return ReportChapterView(
      address: maker.address("indstilling"), number: nil, prefix: nil,
      title: context[.reportRequest],
      pieces: [
        ReportPieceView(
          width: .text, html: Markup("<div class=\"tekst\">\(list(requests))</div>\n"))
      ])
  }

  private func list(_ words: [String]) -> String {
    "<ul>" + words.map { "<li>\(printer.text($0))</li>" }.joined() + "</ul>"
  }

  /// That the figures are frozen, and how many were corrected since.
  private func notice(_ composed: ComposedReport, _ corrections: Int) -> Markup? {
    guard let frozen = composed.frozen else {
      guard form != .whole, context.options.edition == .public, FrozenFigures(of: report) != nil
      else { return nil }
      let whole = printer.link(Address(of: report), report.name)
      return Markup("<p>\(printer.sentence(.reportPartNotFrozen, whole))</p>")
    }
    let day = printer.phrase(frozen.date.printed(in: context.language))
    guard form == .whole else {
      let whole = printer.link(Address(of: report), context[.reportWhole])
      return Markup(
        "<p>\(printer.sentence(.reportFrozen, day)) \(printer.sentence(.reportCorrectionsIn, whole))</p>"
      )
    }
    let count =
      corrections == 0
      ? printer.text(context[.reportNoCorrections])
      : "<a href=\"#\(composed.maker.address("rettelser"))\">\(printer.text(context.counted(corrections, .reportOneCorrection, .reportCorrectionCount)))</a>"
    return Markup("<p>\(printer.sentence(.reportFrozen, day)) \(count)</p>")
  }

  /// The facts of the cover: the keys of the report, and the day.
  private func cover(_ composed: ComposedReport) -> [FactView] {
    var keys = [
      Report.to.key, Report.meeting.key, Report.author.key, Report.about.key, Key.caseNumber.key,
    ]
    if case .part = form { keys = [] }
    var facts = keys.compactMap { key -> FactView? in
      guard let fact = report.record[key] else { return nil }
      return FactView(label: printer.label(key), lines: [FactLine(printer.fact(fact))])
    }
    let year = composed.maker.year
    facts.append(
      FactView(
        label: context[.reportMadeUp],
        lines: [FactLine(printer.phrase(context.words(year.day)))]))
    facts.append(
      FactView(
        label: context[.reportCompared],
        lines: [FactLine(printer.phrase(context.words(year.since)))]))
    return facts
  }

  /// What can be fetched: the other forms of the report, and its files.
  private func fetched(_ tables: ReportTables) -> FactView {
    FactView(
      label: context[.reportFetch],
      lines: forms() + papers().map { FactLine($0) }
        + [FactLine(printer.link(tables.address, context[.reportTablesFile]))])
  }

  /// The other forms of the report.
  private func forms() -> [FactLine] {
    let (address, words): (Address, String) =
      form == .whole
      ? (ReportForm.short.address(of: report), context[.reportShort])
      : (Address(of: report), context[.reportWholeLink])
    return [FactLine(printer.link(address, words))]
  }

  /// The report for paper: printed, where it is, and as one file.
  private func papers() -> [String] {
    guard let name = ReportPaper.name(of: report, as: form) else { return [] }
    let links = PaperLinks(parts)
    let printed = links.printed(name).map { link in
      "<a href=\"\(printer.text(link.href ?? ""))\">\(printer.text(link.label))</a>"
    }
    return [printed, links.file(name)].compactMap { $0 }
  }

  /// The report before this one and the one after it.
  private func neighbours() -> String? {
    let previous = report.record.first(Report.previous)?.target
      .flatMap { context.register[$0] }
      .map { "\(printer.text(context[.reportPrevious])) \(printer.link($0.id))" }
    let next = context.real(.report)
      .first { $0.record.first(Report.previous)?.target == report.id }
      .map { "\(printer.text(context[.reportNext])) \(printer.link($0.id))" }
    let both = [previous, next].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: " · ")
  }
}
