import Governance
import Templates

/// The page of an entity that has no anatomy of its own: head line, text, facts, tables, sources.
enum EntityPage {
  /// Keys that stand in the head or the bottom of a page and not among its facts.
  static let framed: Set<String> = [
    Key.name.key, Key.title.key, Key.validity.key, Key.sources.key, Key.source.key,
    Key.isExample.key, Key.visibility.key, Key.knownDeviations.key,
    Key.formerAddresses.key, Key.changed.key,
  ]

  /// Makes the page.
  static func make(_ entity: Entity, _ context: SiteContext) -> PageDraft {
    let address = Address(of: entity)
    let parts = PageParts(context, page: address)
    var page = PageDraft(address, template: template(of: entity.kind), title: entity.name)
    page.headLine = parts.headLine(of: entity)
    page.description = parts.description(
      of: entity, fallback: "\(context.noun(entity.kind)): \(entity.name)")
    page.breadcrumbs = breadcrumbs(of: entity, context)
    if let prose = parts.prose(of: entity) { page.sections.append(prose) }
    page.sections += named(entity, parts)
    if entity.kind == .scheme { page.sections += schemeParts(of: entity, parts) }
    if let duties = DutyTables(parts: parts).section(of: entity) { page.sections.append(duties) }
    let inText = inText(of: entity)
    page.sections += parts.sections(
      of: entity,
      without: framed.union(shown(of: entity)).union(MoneySections.keys(of: entity.kind))
        .union(entity.kind == .indicator ? IndicatorSection.keys : []))
    if entity.kind == .indicator,
      let series = IndicatorSection(parts: parts).section(of: entity)
    {
      page.sections.append(series)
    }
    page.sections += MoneySections(parts: parts).sections(
      of: entity, isFundingInText: inText.contains(Scheme.funding.key))
    page.sections += [
      parts.disagreements(about: entity), parts.sources(of: entity), parts.mentions(of: entity),
    ].compactMap { $0 }
    return page
  }

  /// Keys that another part of the page shows already.
  private static func shown(of entity: Entity) -> Set<String> {
    let path = entity.kind == .scheme && !ApprovalPath(of: entity).steps.isEmpty
    return inText(of: entity).union([RuleDocument.duties.key])
      .union(path ? [Scheme.approval.key] : [])
  }

  /// Keys that a block of the entity's own text shows already.
  private static func inText(of entity: Entity) -> Set<String> {
    let shown = (entity.prose?.blocks ?? [:]).values.compactMap { block -> String? in
      switch block.type {
      case .approvalPath: Scheme.approval.key
      case .funding: Scheme.funding.key
      default: nil
      }
    }
    return Set(shown)
  }

  /// What a scheme's page has besides: its namesakes, its way to approval, its plans.
  private static func schemeParts(of scheme: Entity, _ parts: PageParts) -> [SectionView] {
    let path = ApprovalPath(of: scheme)
    var approval: SectionView?
    if !path.steps.isEmpty, !inText(of: scheme).contains(Scheme.approval.key) {
      let title = parts.printer.label(Scheme.approval.key)
      let drawing = ApprovalDrawing(parts: parts, path: path, hasPlan: false)
      var section = SectionView(Scheme.approval.key, title)
      section.width = .wide
      section.text = Markup(drawing.html)
      section.tables = [drawing.table(caption: "\(title): \(scheme.name)")]
      approval = section
    }
    return [
      AgreementNotes.section(on: scheme, parts), approval,
      PlanTables(parts: parts).section(of: scheme),
    ].compactMap { $0 }
  }

  /// The template of a kind.
  static func template(of kind: Kind) -> String {
    switch kind {
    case .forum: "forum"
    case .kommissorium, .basis, .procedure: "kommissorium"
    case .organisation, .unit, .office: "organisation"
    case .person: "person"
    case .meeting: "moede"
    default: "post"
    }
  }

  /// The way down to an entity.
  static func breadcrumbs(of entity: Entity, _ context: SiteContext) -> [(String, Address)] {
    var crumbs: [(String, Address)] = []
    switch entity.kind {
    case .organisation, .unit, .office, .person, .area, .decision, .rule, .source, .disagreement,
      .term, .page:
      crumbs.append((context[.navLookup], "/opslag/"))
    case .scheme, .helhedsplan, .grant, .indicator:
      crumbs.append((context[.navAgreements], "/aftaler/"))
    default: break
    }
    if entity.kind != .page {
      crumbs.append((IndexPages.title(of: entity.kind, context), .index(of: entity.kind)))
    }
    if let owner = entity.owner.flatMap({ context.register[$0] }) {
      crumbs.append((owner.name, Address(of: owner)))
    }
    return crumbs
  }

  /// Other names of a thing that has several, with their sources.
  private static func named(_ entity: Entity, _ parts: PageParts) -> [SectionView] {
    guard let fact = entity.record[Key.name], fact.versions.count > 1 else { return [] }
    var section = SectionView("navne", parts.context.strings["titler.navne"] ?? "")
    section.items = fact.versions.map { Markup(parts.printer.version($0, withSources: true)) }
    return [section]
  }
}
