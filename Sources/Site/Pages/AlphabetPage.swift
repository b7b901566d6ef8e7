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
      words.formUnion(
        entity.record.all(Key.aliases).flatMap { $0 }.filter { !isGenitive($0, of: words) })
      entries += words.map { ($0, entity) }
    }
    let ordered = entries.map { (order: DanishOrder($0.word), entry: $0) }.sorted { left, right in
      left.order != right.order
        ? left.order < right.order : left.entry.entity.id < right.entry.entity.id
    }.map(\.entry)
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
    if page.sections.reduce(0, { $0 + $1.entryCount }) <= Paging.most {
      page.lead = Markup(letters(page.sections, printer))
    }
    return page
  }

  /// A link to each letter.
  private static func letters(_ sections: [SectionView], _ printer: Printer) -> String {
    let links = sections.map {
      "<li><a href=\"#\($0.id)\">\(printer.text($0.title))</a></li>"
    }
    return
      "<ul class=\"raekke\" aria-label=\"\(printer.text(printer.context[.letters]))\">\(links.joined())</ul>"
  }

  /// Whether a word is only the genitive of another, which nobody looks up.
  private static func isGenitive(_ word: String, of words: Set<String>) -> Bool {
    word.hasSuffix("s") && words.contains(String(word.dropLast()))
  }
}
