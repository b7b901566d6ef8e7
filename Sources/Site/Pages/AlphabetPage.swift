import Governance
import Templates

/// Everything with a name, from A to Å: the way to find things without JavaScript.
enum AlphabetPage {
  static let job = PageJob(address: "/opslag/a-aa/", make: make)

  private static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/opslag/a-aa/", template: "a-aa", title: context[.titleIndex])
    page.breadcrumbs = [(context[.navLookup], "/opslag/")]
    page.description = context.strings["sider.a-aa"] ?? ""
    let printer = Printer(context: context, page: page.address)
    var entries: [(word: String, entity: Entity)] = []
    for entity in context.register.entities
    where ![.site, .calendar].contains(entity.kind) && !context.register.isExample(entity.id) {
      var words: Set<String> = [entity.name]
      if let short = entity.abbreviation { words.insert(short) }
      words.formUnion(entity.record.all(Key.aliases).flatMap { $0 })
      entries += words.map { ($0, entity) }
    }
    let ordered = entries.sortedInDanish { "\($0.word) \($0.entity.id)" }
    var positions: [String: Int] = [:]
    for entry in ordered {
      let letter = DanishOrder.initial(of: entry.word)
      let position = positions[letter] ?? page.sections.count
      if positions.updateValue(position, forKey: letter) == nil {
        page.sections.append(SectionView("bogstav-\(PageParts.slug(letter.lowercased()))", letter))
      }
      let isName = entry.word == entry.entity.name
      let see = isName ? "" : " → \(entry.entity.name)"
      page.sections[position].items.append(
        Markup(
          "\(printer.link(entry.entity.id, words: entry.word))\(printer.text(see)) <small>\(printer.text(context.noun(entry.entity.kind)))</small>"
        ))
    }
    return page
  }
}
