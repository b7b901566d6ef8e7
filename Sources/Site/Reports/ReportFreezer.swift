package import CivilTime
package import Content
package import Diagnostics
package import Governance
import Parallel
import Phrases
import Reports
import Templates

/// The figures of reports outside their pages: to freeze them, and to find what was corrected since.
///
/// Frozen is the public edition: what is published is what is held to.
package struct ReportFreezer {
  private let context: SiteContext
  private let content: LoadedContent

  /// Looks at the public edition of the content.
  package init(_ content: LoadedContent, options: SiteOptions, theme: Theme) {
    self.content = content
    var options = options
    options.edition = .public
    context = SiteBuilder.context(of: content, options: options, theme: theme)
  }

  private init(_ content: LoadedContent, _ context: SiteContext) {
    self.content = content
    self.context = context
  }

  /// The figures of a report as the register gives them; nil when it is no report.
  package func figures(of id: EntityID, on date: ImpreciseDate) -> FrozenFigures? {
    guard var report = context.register[id], report.kind == .report else { return nil }
    // What was frozen before has no say.
    report.record[FrozenFigures.key] = nil
    guard let composed = ComposedReport(report, context) else { return nil }
    return FrozenFigures(date: date, lines: ReportSetter.figures(of: composed).lines)
  }

  /// What was corrected in published reports since: a note for each report, with every correction.
  package func corrections() -> FindingSet {
    let frozen = context.register.all(.report).filter { FrozenFigures.record(of: $0) != nil }
    return FindingSet(
      frozen.concurrentMap { report -> Finding? in
        guard let composed = ComposedReport(report, context), composed.frozen != nil else {
          return nil
        }
        return finding(ReportSetter.figures(of: composed).corrections, in: report)
      }.compactMap { $0 })
  }

  private func finding(_ corrections: [ReportCorrection], in report: Entity) -> Finding? {
    let related = corrections.map { correction in
      let path: ValuePath =
        correction.line?.index.map { [.key(FrozenFigures.figures.key), .index($0)] } ?? []
      return Finding.Related(
        content.origins.place(of: Origins.frozenFigures(of: report.id), at: path),
        Self.words(correction))
    }
    guard let first = related.first else { return nil }
    let count = corrections.count
    return Finding(
      ReportRule.correctedFigure.rawValue, .note, at: first.place,
      Message(
        da:
          "\(count) \(count == 1 ? "rettelse" : "rettelser") efter udgivelsen af »\(report.name)«",
        en:
          "\(count) \(count == 1 ? "correction" : "corrections") after “\(report.name)” was published"
      ), related: related)
  }

  /// What was corrected in the published reports of a site since, as ``corrections()``; without a
  /// frozen report nothing is looked at.
  package static func corrections(
    in content: LoadedContent, on day: Day, theme: Theme
  ) -> FindingSet {
    guard isAnyFrozen(in: content) else { return FindingSet() }
    return ReportFreezer(content, options: SiteOptions(day: day), theme: theme).corrections()
  }

  /// The same of a site that is to be built.
  package static func corrections(in site: PreparedSite) -> FindingSet {
    guard isAnyFrozen(in: site.content) else { return FindingSet() }
    let (content, options) = (site.content, site.context.options)
    let freezer =
      options.edition == .public
      ? ReportFreezer(content, site.context)
      : ReportFreezer(content, options: options, theme: site.theme)
    return freezer.corrections()
  }

  /// Whether a site has a frozen report.
  static func isAnyFrozen(in content: LoadedContent) -> Bool {
    content.register.all(.report).contains { FrozenFigures.record(of: $0) != nil }
  }

  private static func words(_ correction: ReportCorrection) -> Message {
    switch (correction.published, correction.now) {
    case (let before?, let now?):
      Message(
        da: "»\(correction.place)« var \(before) og er nu \(now)",
        en: "“\(correction.place)” was \(before) and is now \(now)")
    case (nil, let now?):
      Message(
        da: "»\(correction.place)« var ikke med og er nu \(now)",
        en: "“\(correction.place)” was not included and is now \(now)")
    case (let before, nil):
      Message(
        da: "»\(correction.place)« var \(before ?? "") og er udgået",
        en: "“\(correction.place)” was \(before ?? "") and is gone")
    }
  }
}
