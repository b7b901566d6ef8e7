import Templates

/// The head of a page: whose site it is, the ways in, and the ruler of years.
///
/// It has a template of its own, `hoved`, and is rendered once for all pages that stand alike to it.
struct Masthead: ViewModel {
  /// The name of the site.
  let siteTitle: String
  /// Who publishes it.
  let publisher: String
  /// The address of the front page.
  let home: String
  /// The logo; the publisher's name stands beside it.
  let logo: LogoView?
  /// The address of the alphabetical index.
  let index: String
  /// The six ways in.
  let menu: [MenuItem]
  /// The day that the page holds as of.
  let day: String
  /// The ruler of years, by which another day is chosen.
  let ruler: RulerView

  static let names = Names<Masthead>([
    .text("sitets-titel") { $0.siteTitle }, .text("udgiver") { $0.publisher },
    .text("forside") { $0.home }, .optional("logo") { $0.logo }, .text("a-aa") { $0.index },
    .list("menu") { $0.menu }, .text("dag") { $0.day }, .object("lineal") { $0.ruler },
  ])
}

/// One of the six ways in.
struct MenuItem: ViewModel {
  let label: String
  let href: String
  let isCurrent: Bool

  static let names = Names<MenuItem>([
    .text("navn") { $0.label }, .text("adresse") { $0.href }, .flag("aktuel") { $0.isCurrent },
  ])
}
