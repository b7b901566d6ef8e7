import Templates

/// A labelled fact with everything that is said of it.
struct FactView: ViewModel {
  /// The label.
  let label: String
  /// What holds, as HTML.
  let lines: [FactLine]
  /// Whether something is known to hold now.
  var isCurrent = true
  /// Whether it takes the whole width of the box, as a drawing does.
  var isWide = false

  static let names = Names<FactView>([
    .text("navn") { $0.label }, .list("linjer") { $0.lines }, .flag("hele") { $0.isWide },
  ])
}

/// One thing said under a label.
struct FactLine: ViewModel {
  /// What is said.
  let html: Markup
  /// Where it stands.
  let source: Markup?
  /// Whether it was said of an earlier time.
  let isEarlier: Bool

  init(_ html: String, source: String? = nil, isEarlier: Bool = false) {
    self.html = Markup(html)
    self.source = source.flatMap { $0.isEmpty ? nil : Markup($0) }
    self.isEarlier = isEarlier
  }

  static let names = Names<FactLine>([
    .markup("html") { $0.html }, .optionalMarkup("kilde") { $0.source },
    .flag("foer") { $0.isEarlier },
  ])
}
