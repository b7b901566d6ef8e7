import Templates

/// A part of a page under a heading of its own: facts, a table, a text, a list.
struct SectionView: ViewModel {
  /// The fragment that leads to it.
  let id: String
  /// Its heading.
  let title: String
  var facts: [FactView] = []
  var tables: [TableView] = []
  var text: Markup?
  var items: [Markup] = []
  var steps: [StepView] = []
  var sources: Markup?

  init(_ id: String, _ title: String) {
    self.id = id
    self.title = title
  }

  /// Whether there is nothing under the heading.
  var isEmpty: Bool {
    facts.isEmpty && tables.allSatisfy { $0.rows.isEmpty } && (text?.isEmpty ?? true)
      && items.isEmpty && steps.isEmpty
  }

  static let names = Names<SectionView>([
    .text("id") { $0.id }, .text("titel") { $0.title }, .list("fakta") { $0.facts },
    .flag("har-titel") { !$0.title.isEmpty },
    .flag("har-fakta") { !$0.facts.isEmpty },
    .list("tabeller") { $0.tables.filter { !$0.rows.isEmpty } },
    .optionalMarkup("tekst") { $0.text },
    .flag("har-punkter") { !$0.items.isEmpty },
    .list("punkter") { $0.items.map(ItemView.init) },
    .flag("har-trin") { !$0.steps.isEmpty }, .list("trin") { $0.steps },
    .optionalMarkup("kilder") { $0.sources },
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
