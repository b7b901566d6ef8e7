import Governance
import Templates

/// The page of a plan: who and when, the way to approval, the themes and the goals.
enum HelhedsplanPage {
  private static let shown: Set<String> = [
    Helhedsplan.approvals.key, Helhedsplan.themes.key, Agreement.goals.key,
  ]

  /// Makes the page.
  static func make(_ plan: Entity, _ context: SiteContext) -> PageDraft {
    let address = Address(of: plan)
    let parts = PageParts(context, page: address)
    var page = PageDraft(address, template: "post", title: plan.name)
    let path = path(of: plan, context)
    let line = parts.headLine(of: plan)
    page.headLine =
      path.flatMap { path in
        line?.with(fate: Markup(parts.printer.text(summary(of: path, context))))
      } ?? line
    page.description = parts.description(
      of: plan, fallback: "\(context.noun(.helhedsplan)): \(plan.name)")
    page.breadcrumbs = EntityPage.breadcrumbs(of: plan, context)
    let first = [
      parts.prose(of: plan), path.map { approvals($0, of: plan, parts) }, themes(of: plan, parts),
      AgreementNotes.section(on: plan, parts), GoalTable(parts: parts).section(of: plan),
    ]
    page.sections = first.compactMap { $0 }
    page.sections += parts.sections(
      of: plan,
      without: EntityPage.framed.union(shown).union(MoneySections.keys(of: .helhedsplan)))
    page.sections += MoneySections(parts: parts).sections(of: plan, isFundingInText: false)
    page.sections += [
      parts.disagreements(about: plan), parts.sources(of: plan), parts.mentions(of: plan),
    ].compactMap { $0 }
    return page
  }

  /// How far a plan is on the way that its scheme lays down; nil where no scheme or no way is known.
  static func path(of plan: Entity, _ context: SiteContext) -> ApprovalPath? {
    guard let scheme = plan.record.first(Scheme.scheme)?.target.flatMap({ context.register[$0] })
    else { return nil }
    let path = ApprovalPath(of: scheme, plan: plan)
    return path.steps.isEmpty ? nil : path
  }

  /// `godkendt i alle 6 trin` or how many of them.
  static func summary(of path: ApprovalPath, _ context: SiteContext) -> String {
    let done = path.steps.reduce(0) { $1.state == .approved ? $0 + 1 : $0 }
    return done == path.steps.count
      ? context.sentence(.approvedInAll, "\(done)")
      : context.sentence(.approvedInSome, "\(done)", "\(path.steps.count)")
  }

  private static func approvals(
    _ path: ApprovalPath, of plan: Entity, _ parts: PageParts
  ) -> SectionView {
    var section = SectionView("godkendelser", parts.printer.label(Helhedsplan.approvals.key))
    section.width = .wide
    let drawing = ApprovalDrawing(parts: parts, path: path, hasPlan: true)
    section.text = Markup(drawing.html)
    section.tables = [
      drawing.table(caption: "\(section.title): \(plan.name)")
    ]
    return section
  }

  /// The partial agreements, one for each theme; nil where none is stated.
  private static func themes(of plan: Entity, _ parts: PageParts) -> SectionView? {
    let themes = plan.record.all(Helhedsplan.themes).flatMap { $0 }
    guard !themes.isEmpty else { return nil }
    let (context, printer) = (parts.context, parts.printer)
    let names = themeNames(of: plan, context)
    var section = SectionView("delaftaler", parts.printer.label(Helhedsplan.themes.key))
    section.tables = [
      TableView(
        caption: "\(section.title): \(plan.name)",
        columns: [
          printer.label(Goal.theme.key), printer.label(Helhedsplan.activities.key),
          printer.label(Helhedsplan.evidence.key), printer.label(Goal.indicators.key),
          context[.columnSource],
        ],
        rows: themes.map { theme in
          let name = theme.first(Goal.theme)
          return [
            .head(
              name.flatMap { names[$0] }.map(printer.text)
                ?? theme[Goal.theme].map { printer.localName($0) } ?? ""),
            Cell(theme[Helhedsplan.activities].map { printer.fact($0) } ?? ""),
            Cell(theme[Helhedsplan.evidence].map { printer.fact($0) } ?? ""),
            Cell(theme[Goal.indicators].map { printer.fact($0) } ?? ""),
            Cell(printer.sources(theme.all(Key.source).flatMap { $0 })),
          ]
        })
    ]
    return section
  }

  /// The names that the scheme gives its parts, by their ids.
  static func themeNames(of plan: Entity, _ context: SiteContext) -> [String: String] {
    let scheme = plan.record.first(Scheme.scheme)?.target.flatMap { context.register[$0] }
    var names: [String: String] = [:]
    for part in scheme?.record.all(Scheme.parts).flatMap({ $0 }) ?? [] {
      if let id = part.first(Duty.id), let name = part.first(Key.name) { names[id] = name }
    }
    return names
  }
}
