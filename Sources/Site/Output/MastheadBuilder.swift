import CivilTime
import Governance
import Parallel
import Templates

/// Renders the head of pages, once for all pages that see the site from the same place.
///
/// Two bodies' pages lie equally deep below `/fora/`, so all that leads out of them is the same.
final class MastheadBuilder: Sendable {
  private let context: SiteContext
  private let template: Template<Masthead>
  private let ruler: RulerBuilder
  /// The folders that lead to what a head links to.
  private let folders: Set<Substring>
  private let rendered = KnownAnswers<Standpoint, Markup>()

  /// From where a page sees the site.
  private struct Standpoint: Hashable {
    /// The last folder on the way to the page that also leads to something in the head.
    let folder: Substring
    /// How many folders the page lies below it.
    let depth: Int
    /// The way in that it lies on.
    let top: Address?
    /// The day that it holds as of.
    let day: Day
    /// Whether it is shown at any address.
    let isAnywhere: Bool
  }

  init(_ context: SiteContext, _ template: Template<Masthead>) {
    self.context = context
    self.template = template
    ruler = RulerBuilder(context, on: context.day)
    let logos = context.logo.values.map { Address("/\($0)") }
    let targets = Self.ways.map(\.address) + [Self.index] + ruler.addresses + logos
    folders = Set(targets.flatMap { Self.folders(on: $0) })
  }

  /// The head of a page.
  ///
  /// - Parameter href: the link from the page to an address.
  func masthead(of draft: PageDraft, isAnywhere: Bool, _ href: (Address) -> String)
    throws(TemplateFault) -> Markup
  {
    let way = Self.folders(on: draft.address)
    let shared = way.prefix { folders.contains($0) }
    let top = draft.breadcrumbs.first?.address ?? draft.address
    let standpoint = Standpoint(
      folder: shared.last ?? "", depth: way.count - shared.count,
      top: Self.ways.contains { $0.address == top } ? top : nil, day: draft.day ?? context.day,
      isAnywhere: isAnywhere)
    return try rendered.answer(to: standpoint) { () throws(TemplateFault) in
      Markup(bytes: try template.render(view(top: top, day: standpoint.day, href)))
    }
  }

  private func view(top: Address, day: Day, _ href: (Address) -> String) -> Masthead {
    let ruler = day == self.ruler.day ? self.ruler : RulerBuilder(context, on: day)
    return Masthead(
      siteTitle: context.siteTitle, publisher: context.publisher, home: href("/"),
      logo: logo(href), index: href(Self.index),
      menu: Self.ways.map { string, address in
        MenuItem(label: context[string], href: href(address), isCurrent: top == address)
      }, day: context.words(day), ruler: ruler.view(href))
  }

  /// The logo, when the site has one.
  private func logo(_ href: (Address) -> String) -> LogoView? {
    guard let light = context.logo[.light] else { return nil }
    return LogoView(
      address: href(Address("/\(light)")),
      darkAddress: context.logo[.dark].map { href(Address("/\($0)")) })
  }

  /// The folders on the way to a page, from the root on: `/`, `/fora/`, `/fora/udvalget/`.
  private static func folders(on address: Address) -> [Substring] {
    address.path.utf8.indices.filter { address.path.utf8[$0] == UInt8(ascii: "/") }
      .map { address.path[...$0] }
  }

  /// The ways into the site.
  private static let ways: [(string: SiteString, address: Address)] = [
    (.navOrganisation, "/organisering/"), (.navBodies, "/fora/"), (.navMeetings, "/moeder/"),
    (.navAgreements, "/aftaler/"), (.navReports, "/rapporter/"), (.navLookup, "/opslag/"),
  ]
  private static let index: Address = "/opslag/a-aa/"
}
