import Templates

/// A part of a page under a heading of its own: facts, a table, a text, a list.
struct SectionView: ViewModel {
  /// How many of the three tracks of a page the content of a part takes.
  enum Width: String, Sendable {
    /// The track of the text alone; what is said of it stands in the margin beside it.
    case text = "krop"
    /// The text and the margin to its right.
    case wide = "bred"
    /// All three.
    case full = "fuld"
  }

  /// The fragment that leads to it.
  private(set) var id: String
  /// Its heading.
  let title: String
  var facts: [FactView] = []
  var tables: [TableView] = []
  var text: Markup?
  var items: [Markup] = []
  var steps: [StepView] = []
  /// What stands in the margin beside the content, such as where it is written.
  var margin: [Markup] = []
  /// A drawing over all three tracks, above the content.
  var drawing: Markup?
  /// The tracks that the content takes; nil leaves it to what the content is.
  var width: Width?
  /// Whether the heading stands over the content and not in the margin to its left.
  var hasHeadingAbove = false
  /// Where the heading leads, when it names a thing with a page of its own.
  var headingAddress: String?
  /// Whether it stands below the chapters of a report.
  var isFoot = false
  /// A class for the part as a whole.
  var style: String?
  /// The class of the list of items.
  var listStyle = "links"

  init(_ id: String, _ title: String) {
    self.id = id
    self.title = title
  }

  /// The same part under another fragment.
  func at(_ id: String) -> SectionView {
    var section = self
    section.id = id
    return section
  }

  /// Whether there is nothing under the heading.
  var isEmpty: Bool {
    facts.isEmpty && tables.allSatisfy { $0.rows.isEmpty } && (text?.isEmpty ?? true)
      && items.isEmpty && steps.isEmpty && drawing == nil
  }

  /// The content without the drawing.
  private var hasContent: Bool {
    var rest = self
    rest.drawing = nil
    return !rest.isEmpty
  }

  /// The tracks that the content takes: a table of more than three columns needs the margin too.
  private var tracks: Width {
    if let width { return width }
    return tables.contains { $0.columns.count > 3 } || (!facts.isEmpty && margin.isEmpty)
      || !steps.isEmpty ? .wide : .text
  }

  /// The part on a page of a title, which no caption need repeat where it is seen.
  func under(_ title: String) -> SectionView {
    var section = self
    section.tables = tables.map { $0.below(title) }
    return section
  }

  static let names = Names<SectionView>([
    .text("id") { $0.id }, .text("titel") { $0.title }, .list("fakta") { $0.facts },
    .flag("har-titel") { !$0.title.isEmpty },
    .flag("har-fakta") { !$0.facts.isEmpty },
    .list("tabeller") { section in
      section.tables.filter { !$0.rows.isEmpty }.map { $0.below(section.title) }
    },
    .optionalMarkup("tekst") { $0.text },
    .flag("har-punkter") { !$0.items.isEmpty },
    .list("punkter") { $0.items.map(ItemView.init) },
    .flag("har-trin") { !$0.steps.isEmpty }, .list("trin") { $0.steps },
    .flag("har-rand") { !$0.margin.isEmpty }, .list("rand") { $0.margin.map(ItemView.init) },
    .optionalMarkup("tegning") { $0.drawing }, .flag("har-indhold") { $0.hasContent },
    .text("bredde") { $0.tracks.rawValue }, .flag("over") { $0.hasHeadingAbove },
    .optionalText("titel-adresse") { $0.headingAddress },
    .optionalText("klasse") { $0.style }, .text("liste") { $0.listStyle },
  ])
}

/// An item of a list.
struct ItemView: ViewModel {
  let html: Markup

  static let names = Names<ItemView>([.markup("html") { $0.html }])
}

/// A step in a course: solid when it happened, hollow when that is not known.
struct StepView: ViewModel {
  let name: String
  let detail: Markup
  let isKnown: Bool

  static let names = Names<StepView>([
    .text("navn") { $0.name }, .markup("detalje") { $0.detail }, .flag("kendt") { $0.isKnown },
  ])
}
