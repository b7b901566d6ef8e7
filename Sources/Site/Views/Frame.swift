import Templates

/// What every page has around its own content.
struct Frame: ViewModel {
  /// The page's own title.
  let title: String
  /// The first words about it, at most 200 characters.
  let description: String
  /// The kind of page: the name of its template.
  let kind: String
  /// The language of the page.
  let language: String
  /// The name of the site.
  let siteTitle: String
  /// Who publishes it.
  let publisher: String
  /// The way from the page to the root of the site.
  let root: String
  /// The full address of the page, for search engines.
  let canonical: String?
  /// Whether the page only leads to where a thing is now.
  let isMoved: Bool
  /// The head, rendered.
  let masthead: Markup
  /// The address of the style sheet.
  let stylesheet: String
  /// The way down to the page.
  let breadcrumbs: [Link]
  /// The day that the page holds as of.
  let day: String
  /// Whether the page is of a body that has ceased.
  let hasCeased: Bool
  /// Whether the page is of the internal edition.
  let isInternal: Bool
  /// Links at the foot.
  let footer: [Link]

  static let names = Names<Frame>([
    .text("titel") { $0.title }, .text("beskrivelse") { $0.description },
    .text("art") { $0.kind }, .text("sprog") { $0.language },
    .text("sitets-titel") { $0.siteTitle },
    .text("udgiver") { $0.publisher }, .text("rod") { $0.root },
    .optionalText("kanonisk") { $0.canonical }, .flag("flyttet") { $0.isMoved },
    .markup("hoved") { $0.masthead },
    .text("stilark") { $0.stylesheet },
    .list("sti") { $0.breadcrumbs }, .text("dag") { $0.day }, .flag("ophoert") { $0.hasCeased },
    .flag("intern") { $0.isInternal },
    .list("fod") { $0.footer }, .flag("er-forside") { $0.breadcrumbs.isEmpty },
    .flag("har-sti") { !$0.breadcrumbs.isEmpty },
  ])
}

/// A link with its words; without an address it is words alone.
struct Link: ViewModel {
  let label: String
  let href: String?

  init(_ label: String, _ href: String?) {
    self.label = label
    self.href = href
  }

  static let names = Names<Link>([
    .text("navn") { $0.label }, .optionalText("adresse") { $0.href },
  ])
}
