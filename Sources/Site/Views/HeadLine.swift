import Templates

/// The line of status, validity and versions that every entity's page has, in this order.
struct HeadLine: ViewModel {
  /// The state in a word, or the course of a document in words.
  let status: String
  /// The class that marks the state.
  let statusClass: String
  /// When it holds, in words.
  let validity: String?
  /// What took its place, as HTML.
  var fate: Markup?
  /// Other versions, as HTML.
  let versions: Markup?
  /// A sentence for a thing that is not there on the day.
  let banner: Markup?
  /// The state as the heading of the banner.
  let bannerTitle: String
  /// Whether the thing is made up.
  let isExample: Bool

  static let names = Names<HeadLine>([
    .text("tilstand") { $0.status }, .text("klasse") { $0.statusClass },
    .optionalText("gaelder") { $0.validity }, .optionalMarkup("skaebne") { $0.fate },
    .optionalMarkup("udgaver") { $0.versions }, .optionalMarkup("banner") { $0.banner },
    .text("slutning") { $0.bannerTitle }, .flag("eksempel") { $0.isExample },
  ])
}
