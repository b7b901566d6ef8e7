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
    var seen: Set<EntityID> = []
    section.items = context.register.mentions(of: entity.id).map(\.by)
      .filter { seen.insert($0).inserted }.compactMap { context.register[$0] }
      .filter { ![.site, .calendar].contains($0.kind) }
      .filter { context.register.isExample(entity.id) || !context.register.isExample($0.id) }
      .sortedInDanish { $0.name }
      .map {
        Markup("\(printer.link($0.id)) <small>\(printer.text(context.noun($0.kind)))</small>")
      }
    page.sections = [section]
    return page
  }
}
