import Templates

/// The ruler of years at the head of a page.
struct RulerView: ViewModel {
  /// What it is called, with its first and last year.
  let name: String
  /// Its height in pixels.
  let height: Int
  /// The axis and the day of the page, as SVG.
  let axis: Markup
  /// The other days that it leads to.
  let marks: [RulerMark]

  static let names = Names<RulerView>([
    .text("navn") { $0.name }, .text("hoejde") { "\($0.height)" },
    .markup("akse") { $0.axis }, .list("maerker") { $0.marks },
    .flag("har-maerker") { !$0.marks.isEmpty },
  ])
}

/// A day that the ruler leads to.
struct RulerMark: ViewModel {
  /// The year, or the month where two days share a year.
  let label: String
  /// What the link says to who cannot see the ruler.
  let title: String
  let href: String
  /// Where the day lies, in percent of the width.
  let position: String
  /// Where what can be pointed at begins.
  let reach: String
  /// How wide it is.
  let width: String
  /// Where its label stands, in pixels from the top.
  let baseline: Int

  static let names = Names<RulerMark>([
    .text("navn") { $0.label }, .text("titel") { $0.title }, .text("adresse") { $0.href },
    .text("x") { $0.position }, .text("fra") { $0.reach }, .text("bredde") { $0.width },
    .text("y") { "\($0.baseline)" },
    .text("hoejde") { "\($0.baseline + 8)" },
  ])
}
