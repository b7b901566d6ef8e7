package import CivilTime
package import Content
package import Diagnostics
package import Governance
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

  /// The figures of a report as the register gives them; nil when it is no report.
  package func figures(of id: EntityID, on date: ImpreciseDate) -> FrozenFigures? {
    guard let report = context.register[id], report.kind == .report,
      let composed = ComposedReport(report, context)
    else { return nil }
    return FrozenFigures(date: date, lines: ReportSetter.figures(of: composed).lines)
  }

  /// What was corrected in published reports since: a note for each report, with every correction.
  package func corrections() -> FindingSet {
    FindingSet(
      context.register.all(.report).compactMap { report in
        guard let composed = ComposedReport(report, context), composed.frozen != nil else {
          return nil
        }
        return finding(ReportSetter.figures(of: composed).corrections, in: report)
      })
  }

  private func finding(_ corrections: [ReportCorrection], in report: Entity) -> Finding? {
    let texts = FrozenFigures.texts(of: report)
    let related = corrections.map { correction in
      let line = correction.line.flatMap { texts.firstIndex(of: $0.text) }
      let path: ValuePath = line.map { [.key(FrozenFigures.figures.key), .index($0)] } ?? []
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
    guard content.register.all(.report).contains(where: { FrozenFigures(of: $0) != nil }) else {
      return FindingSet()
    }
    return ReportFreezer(content, options: SiteOptions(day: day), theme: theme).corrections()
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
