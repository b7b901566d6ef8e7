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

  /// What was corrected in published reports since: a note for each figure.
  package func corrections() -> FindingSet {
    var findings = FindingSet()
    for report in context.register.all(.report) {
      guard let composed = ComposedReport(report, context), let frozen = composed.frozen else {
        continue
      }
      let file = Origins.frozenFigures(of: report.id)
      for correction in ReportSetter.figures(of: composed).corrections {
        let line = frozen.lines.firstIndex { $0.place == correction.place }
        let path: ValuePath = line.map { [.key(FrozenFigures.figures.key), .index($0)] } ?? []
        findings.insert(
          Finding(
            ReportRule.correctedFigure.rawValue, .note,
            at: content.origins.place(of: file, at: path), Self.headline(correction)))
      }
    }
    return findings
  }

  /// Whether any report is frozen; without one there is nothing to look for.
  package static func isNeeded(for content: LoadedContent) -> Bool {
    content.register.all(.report).contains { FrozenFigures(of: $0) != nil }
  }

  private static func headline(_ correction: ReportCorrection) -> Message {
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
