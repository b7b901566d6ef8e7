import Governance
import Templates

/// All mentions of an entity that is mentioned more often than its own page lists.
enum MentionsPage {
  /// The page, or nil when the entity's own page is enough.
  static func job(for entity: Entity, _ context: SiteContext) -> PageJob? {
    let address = Address(of: entity)
    guard address.fragment == nil,
      Set(context.register.mentions(of: entity.id).map(\.by)).count > 10
    else { return nil }
    return PageJob(address: Address(address.path + "naevnes-i/")) { make(entity, $0) }
  }

  private static func make(_ entity: Entity, _ context: SiteContext) -> PageDraft {
    let own = Address(of: entity)
    let title = context.strings["titler.naevnes-i"] ?? ""
    var page = PageDraft(Address(own.path + "naevnes-i/"), title: "\(entity.name): \(title)")
    page.breadcrumbs = EntityPage.breadcrumbs(of: entity, context) + [(entity.name, own)]
    page.description = page.title
    let printer = Printer(context: context, page: page.address)
    var section = SectionView("naevnes-i", title)
    section.items = mentioning(entity, context).map { line($0, printer) }
    page.sections = [section]
    return page
  }

  /// What mentions an entity, each once, in the order of the names; a made-up thing counts for
  /// made-up things alone.
  static func mentioning(_ entity: Entity, _ context: SiteContext) -> [PageEntry] {
    let register = context.register
    let countsExamples = register.isExample(entity.id)
    var seen: Set<EntityID> = []
    return register.mentions(of: entity.id).compactMap { mention in
      guard seen.insert(mention.by).inserted, let entry = context.page(of: mention.by),
        ![.site, .calendar].contains(entry.entity.kind),
        countsExamples || !register.isExample(mention.by)
      else { return nil }
      return entry
    }.sorted { $0.order < $1.order }
  }

  /// A mention as a line: a link, and what sort of thing it leads to.
  static func line(_ entry: PageEntry, _ printer: Printer) -> Markup {
    let noun = printer.text(printer.context.noun(entry.entity.kind))
    return Markup("\(printer.link(entry, entry.name)) <small>\(noun)</small>")
  }
}
