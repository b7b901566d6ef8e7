import Templates

/// A report as its template sees it, on the screen and on paper.
struct ReportView: ViewModel, Sendable {
  /// The line under the title.
  var subtitle: String?
  /// What stands on the cover: to whom, by whom, as of when, under which case number.
  var cover: [FactView] = []
  /// What is to be known of its figures, such as that they are frozen.
  var notice: Markup?
  /// The chapter that sums it up, which stands beside the contents.
  var summary: ReportChapterView?
  /// The other chapters.
  var chapters: [ReportChapterView] = []
  /// Its figures.
  var figures: [ReportEntryView] = []
  /// Its tables.
  var tables: [ReportEntryView] = []

  static let names = Names<ReportView>([
    .optionalText("undertitel") { $0.subtitle }, .list("foelge") { $0.cover },
    .optionalMarkup("besked") { $0.notice }, .optional("resume") { $0.summary },
    .list("kapitler") { $0.chapters }, .list("figurer") { $0.figures },
    .list("tabeller") { $0.tables }, .flag("har-figurer") { !$0.figures.isEmpty },
    .flag("har-tabeller") { !$0.tables.isEmpty },
  ])
}

/// A chapter of a report.
struct ReportChapterView: ViewModel, Sendable {
  /// The fragment that leads to it.
  let address: String
  /// Its number, or the letter of an appendix.
  let number: String?
  /// The word before the letter of an appendix.
  let prefix: String?
  /// Its title.
  let title: String
  /// Its content in pieces, each as wide as it needs.
  let pieces: [ReportPieceView]

  static let names = Names<ReportChapterView>([
    .text("id") { $0.address }, .optionalText("nummer") { $0.number },
    .optionalText("bilag") { $0.prefix }, .text("titel") { $0.title },
    .list("stykker") { $0.pieces },
  ])
}

/// A piece of a chapter: a text in the track of the text, or a table that takes the margin too.
struct ReportPieceView: ViewModel, Sendable {
  /// The tracks that it takes.
  let width: SectionView.Width
  /// Its content.
  let html: Markup

  static let names = Names<ReportPieceView>([
    .text("bredde") { $0.width.rawValue }, .markup("html") { $0.html },
  ])
}

/// A figure or a table in the list of them.
struct ReportEntryView: ViewModel, Sendable {
  /// Its name, such as `Figur 8.1`.
  let name: String
  /// What it shows.
  let caption: String
  /// The link to it.
  let href: String

  static let names = Names<ReportEntryView>([
    .text("navn") { $0.name }, .text("billedtekst") { $0.caption }, .text("adresse") { $0.href },
  ])
}
