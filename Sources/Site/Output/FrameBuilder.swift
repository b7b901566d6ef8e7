import CivilTime
import Diagnostics
import Governance
import Templates

/// Puts the frame of the site round a page.
struct FrameBuilder {
  private let context: SiteContext
  private let mastheads: MastheadBuilder

  init(_ context: SiteContext, _ masthead: Template<Masthead>) {
    self.context = context
    mastheads = MastheadBuilder(context, masthead)
  }

  /// The page with its frame, for its template.
  func view(of draft: PageDraft) throws(TemplateFault) -> (template: String, view: PageView) {
    let view = PageView(
      frame: try frame(of: draft), heading: draft.heading ?? draft.title, headLine: draft.headLine,
      life: draft.life,
      lead: draft.lead, downloads: draft.downloads,
      sections: draft.sections.filter { !$0.isEmpty && !Self.isFoot($0) }
        .map { $0.under(draft.title) },
      footnotes: draft.sections.filter { !$0.isEmpty && Self.isFoot($0) }, report: draft.report)
    return (draft.template, view)
  }

  /// Whether a part stands at the bottom of its page.
  static func isFoot(_ section: SectionView) -> Bool {
    section.isFoot || ["kilder", "naevnes-i", "afvigelser"].contains(section.id)
  }

  private func frame(of draft: PageDraft) throws(TemplateFault) -> Frame {
    let page = draft.address
    let isUnknown = page == "/404.html"
    // A server shows it at any depth; from a drive it is opened where it lies.
    let isAnywhere = isUnknown && !context.options.namesFiles
    func href(_ address: Address) -> String {
      isAnywhere
        ? context.root.href(address)
        : address.href(from: page, namesFiles: context.options.namesFiles)
    }
    let home = href("/")
    return Frame(
      title: draft.title, description: draft.description.isEmpty ? draft.title : draft.description,
      kind: draft.template, language: context.language.rawValue,
      siteTitle: context.siteTitle, publisher: context.publisher,
      root: isAnywhere
        ? context.root.path : String(home.dropLast(home.hasSuffix("index.html") ? 10 : 0)),
      canonical: isUnknown ? nil : canonical(of: draft), isMoved: draft.movedTo != nil,
      masthead: try mastheads.masthead(of: draft, isAnywhere: isAnywhere, href),
      stylesheet: href("/site.css"), breadcrumbs: breadcrumbs(draft, href),
      day: context.words(draft.day ?? context.day),
      hasCeased: draft.hasCeased, isInternal: context.options.edition == .internal,
      footer: footer(href))
  }

  /// The full address of the page, or of the one that it leads to; the latter as a link where the
  /// site has no address.
  private func canonical(of draft: PageDraft) -> String? {
    let absolute = context.root.absolute(draft.movedTo ?? draft.address)
    return absolute
      ?? draft.movedTo?.href(from: draft.address, namesFiles: context.options.namesFiles)
  }

  private func breadcrumbs(_ draft: PageDraft, _ href: (Address) -> String) -> [Link] {
    guard draft.address != "/" else { return [] }
    return [Link(context[.navHome], href("/"))]
      + draft.breadcrumbs.map { Link($0.title, href($0.address)) } + [Link(draft.title, nil)]
  }

  private func footer(_ href: (Address) -> String) -> [Link] {
    var links: [Link] = []
    for id in ["om", "kontakt"] as [EntityID] {
      if let page = context.register[id], page.kind == .page {
        links.append(Link(page.name, href(Address(of: page))))
      }
    }
    if let statement = context.settings.first(SiteSettings.accessibility) {
      links.append(Link(context.strings["fod.tilgaengelighed"] ?? "", statement))
    }
    return links
  }
}
