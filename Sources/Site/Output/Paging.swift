import Templates

/// Splits pages that list too much into pages of their own: no page holds the whole site.
///
/// The pages after the first lie in the same folder (`side-2.html`), so that every relative link
/// in them stays right.
enum Paging {
  /// The most rows and items on one page.
  static let most = 500

  /// The page, or the pages that it is split into, each with links to the others.
  static func pages(of draft: PageDraft, label: String, namesFiles: Bool) -> [PageDraft] {
    let total = draft.sections.reduce(0) { $0 + $1.entryCount }
    guard total > most, draft.address.path.hasSuffix("/") else { return [draft] }
    var groups: [[SectionView]] = [[]]
    var room = most
    for section in draft.sections {
      var rest: SectionView? = section
      while let current = rest {
        if current.entryCount <= room {
          groups[groups.count - 1].append(current)
          room -= current.entryCount
          rest = nil
        } else {
          let (first, second) = current.split(at: room)
          if !first.isEmpty { groups[groups.count - 1].append(first) }
          groups.append([])
          room = most
          rest = second
        }
      }
    }
    let addresses = groups.indices.map { index in
      index == 0 ? draft.address : Address("\(draft.address.path)side-\(index + 1).html")
    }
    return groups.enumerated().map { index, sections in
      page(draft, at: index, of: addresses, sections, label, namesFiles)
    }
  }

  private static func page(
    _ draft: PageDraft, at index: Int, of addresses: [Address], _ sections: [SectionView],
    _ label: String, _ namesFiles: Bool
  ) -> PageDraft {
    var page = PageDraft(
      addresses[index], template: draft.template,
      title: index == 0 ? draft.title : "\(draft.title), \(label) \(index + 1)")
    page.description = draft.description
    page.headLine = draft.headLine
    page.lead = draft.lead
    page.day = draft.day
    page.hasCeased = draft.hasCeased
    page.life = draft.life
    page.breadcrumbs =
      index == 0 ? draft.breadcrumbs : draft.breadcrumbs + [(draft.title, draft.address)]
    var links = SectionView("flere-sider", "")
    links.items = addresses.enumerated().map { other, address in
      let words = "\(label) \(other + 1)"
      return other == index
        ? Markup("<span aria-current=\"page\">\(words)</span>")
        : Markup(
          "<a href=\"\(address.href(from: addresses[index], namesFiles: namesFiles))\">\(words)</a>"
        )
    }
    page.sections = sections + [links]
    return page
  }
}

extension SectionView {
  /// The number of rows, items and facts.
  var entryCount: Int {
    facts.count + items.count + tables.reduce(0) { $0 + $1.rows.count }
  }

  /// The section in two: the first has at most `count` rows and items, the second has the rest.
  func split(at count: Int) -> (SectionView, SectionView) {
    var (first, second) = (self, self)
    second.text = nil
    second.drawing = nil
    second.steps = []
    var room = count
    first.facts = Array(facts.prefix(room))
    second.facts = Array(facts.dropFirst(room))
    room -= first.facts.count
    first.tables = []
    second.tables = []
    for table in tables {
      let kept = table.keeping(..<min(room, table.rows.count))
      first.tables.append(kept)
      if room < table.rows.count { second.tables.append(table.keeping(room...)) }
      room -= kept.rows.count
    }
    first.items = Array(items.prefix(room))
    second.items = Array(items.dropFirst(room))
    return (first, second)
  }
}
