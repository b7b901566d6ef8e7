import CivilTime
import Diagnostics
import Governance
import Markdown
import Reports

/// A report put together: its chapters, and all that lacks in them.
struct ComposedReport: Sendable {
  /// Something that lacks, in the chapter that is to have it.
  struct LocatedGap: Sendable {
    /// What lacks.
    let gap: ReportGap
    /// The heading of the chapter; empty for the cover.
    let heading: SectionHeading
  }

  /// The form that it has.
  let form: ReportForm
  /// What makes its blocks.
  let maker: ReportMaker
  /// Its chapters in their order.
  let chapters: [ReportChapter]
  /// What lacks, in the order of the chapters, each once.
  let gaps: [LocatedGap]
  /// Who writes what.
  let desk: ReportDesk
  /// The figures as they were published; nil before that, and in the internal edition, whose figures
  /// are others.
  let frozen: FrozenFigures?

  /// The report as its writer wrote it; nil without a year or a day.
  init?(_ report: Entity, _ context: SiteContext) {
    guard let year = ReportYear(report, in: context.register) else { return nil }
    self.init(year, context, as: .whole)
  }

  /// The report on a year in a form.
  init(_ year: ReportYear, _ context: SiteContext, as form: ReportForm) {
    let report = year.report
    let own = if case .part(let scope) = form { year.about(scope) } else { year }
    let maker = ReportMaker(own, context, page: form.address(of: report))
    switch form {
    case .whole: self.init(whole: maker)
    case .short:
      let summary =
        report.prose.map { ReportComposer(maker: maker).chapters(of: $0, only: Self.summary) } ?? []
      let standard = StandardChapters(maker: maker).short(besides: summary)
      self.init(maker, form, summary + standard, frozen: Self.frozen(maker))
    case .part:
      let standard = StandardChapters(maker: maker)
      let chapters = standard.part()
      self.init(maker, form, chapters + [standard.gaps(in: chapters)].compactMap { $0 })
    }
  }

  /// The address of the chapter that sums the report up.
  static let summary = "resume"

  /// The report as its own text lays it out.
  private init(whole maker: ReportMaker) {
    let report = maker.year.report
    let chapters = report.prose.map { ReportComposer(maker: maker).chapters(of: $0) } ?? []
    self.init(
      maker, .whole, chapters, ownGaps: Self.coverGaps(of: report), frozen: Self.frozen(maker))
  }

  /// The figures as they were published, for the edition that was.
  private static func frozen(_ maker: ReportMaker) -> FrozenFigures? {
    maker.context.options.edition == .public ? FrozenFigures(of: maker.year.report) : nil
  }

  /// A report of given chapters, and what lacks in it.
  private init(
    _ maker: ReportMaker, _ form: ReportForm, _ chapters: [ReportChapter],
    ownGaps: [ReportGap] = [], frozen: FrozenFigures? = nil
  ) {
    self.form = form
    self.frozen = frozen
    self.maker = maker
    self.chapters = chapters
    desk = ReportDesk(maker.year.report)
    let own = ownGaps.map { LocatedGap(gap: $0, heading: SectionHeading(title: "")) }
    var seen: Set<ReportGap> = []
    gaps = (own + Self.gaps(in: chapters, of: maker.year.report)).filter {
      seen.insert($0.gap).inserted
    }
  }

  /// What lacks in the chapters, in their order; what belongs to another chapter than it was found
  /// in stands there.
  ///
  /// That a section is not finished is the same lack as that its text is not written.
  private static func gaps(in chapters: [ReportChapter], of report: Entity) -> [LocatedGap] {
    let unwritten = chapters.map { Self.textGaps(of: $0, in: report) }
    let headings = chapters.map(\.heading)
    var gaps = unwritten
    for (index, chapter) in chapters.enumerated() {
      for gap in chapter.gaps {
        let place = gap.section.flatMap { headings.place(of: SectionHeading(naming: $0)) }
        if let place, !unwritten[place].isEmpty { continue }
        gaps[place ?? index].append(gap)
      }
    }
    return zip(chapters, gaps).flatMap { chapter, gaps in
      gaps.map { LocatedGap(gap: $0, heading: chapter.heading) }
    }
  }

  /// What the report's own facts lack: the case number, the recipients, what they are asked to do,
  /// who prepares it.
  private static func coverGaps(of report: Entity) -> [ReportGap] {
    let wanted: [(key: String, words: Message)] = [
      (
        Key.caseNumber.key,
        Message(da: "Rapportens sagsnummer er ikke oplyst", en: "The report has no case number")
      ),
      (
        Report.to.key,
        Message(
          da: "Det er ikke oplyst, hvem rapporten forelægges",
          en: "It is not stated to whom the report is put")
      ),
      (
        Report.request.key,
        Message(
          da: "Det er ikke oplyst, hvad modtageren bliver bedt om",
          en: "It is not stated what the recipient is asked to do")
      ),
      (Report.author.key, ReportDesk.noAuthor),
    ]
    return wanted.compactMap { key, words in
      // That nobody is asked for anything (`ingen`) is an answer.
      let isStated = report.record[key]?.versions.contains { $0.value != .notStated } ?? false
      return isStated ? nil : ReportGap(words, in: report.id, key: key)
    }
  }

  /// What the writer has not written: a chapter without anything under its heading, and a paragraph
  /// that only says who is to write it (*Skrives af …*).
  private static func textGaps(of chapter: ReportChapter, in report: Entity) -> [ReportGap] {
    let texts = chapter.pieces.flatMap { piece in
      if case .text(let blocks) = piece { blocks } else { [Block]() }
    }
    guard chapter.pieces.isEmpty || texts.contains(where: UnwrittenText.isPlaceholder) else {
      return []
    }
    let words = Message(
      da: "Teksten til »\(chapter.title)« er ikke skrevet",
      en: "The text of “\(chapter.title)” is not written")
    return [ReportGap(words, in: report.id)]
  }
}
