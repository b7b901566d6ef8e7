import Templates

/// A holder of a seat, the innermost view model of the tests.
struct HolderView: ViewModel {
  let name: String
  static let names = Names<HolderView>([.text("navn") { $0.name }])
}

/// A seat, with a name of every kind.
struct SeatView: ViewModel {
  var title = "Formand"
  var note: String?
  var lines: [String] = []
  var body = Markup("<b>fed</b>")
  var aside: Markup?
  var isCeased = false
  var chair = HolderView(name: "Ane")
  var deputy: HolderView?
  var holders: [HolderView] = []

  static let names = Names<SeatView>([
    .text("titel") { $0.title },
    .optionalText("note") { $0.note },
    .texts("linjer") { $0.lines },
    .markup("brødtekst") { $0.body },
    .optionalMarkup("margin") { $0.aside },
    .flag("erOphørt") { $0.isCeased },
    .object("formand") { $0.chair },
    .optional("næstformand") { $0.deputy },
    .list("indehavere") { $0.holders },
  ])
}

/// A node of a tree, whose type contains itself.
struct TreeView: ViewModel {
  let name: String
  var children: [TreeView] = []
  static let names = Names<TreeView>([
    .text("navn") { $0.name }, .list("børn") { $0.children },
  ])

  /// A tree that is one line of nodes of the given length.
  static func line(_ length: Int) -> TreeView {
    (1..<max(1, length)).reduce(TreeView(name: "0")) { child, number in
      TreeView(name: "\(number)", children: [child])
    }
  }
}

/// A type and another that contain each other.
struct OuterView: ViewModel {
  let inner: [InnerView]
  static let names = Names<OuterView>([
    .text("ydre") { _ in "Y" }, .list("indre") { $0.inner },
  ])
}

/// The other of the two.
struct InnerView: ViewModel {
  let outer: [OuterView]
  static let names = Names<InnerView>([
    .text("indreNavn") { _ in "I" }, .list("ydreListe") { $0.outer },
  ])
}

/// A model that is always inside itself.
struct EndlessView: ViewModel {
  static let names = Names<EndlessView>([.object("selv") { $0 }, .flag("ja") { _ in true }])
}

/// A model whose declaration has faults.
struct FaultyView: ViewModel {
  static let names = Names<FaultyView>([
    .text("navn") { _ in "først" }, .text("navn") { _ in "sidst" }, .text("to ord") { _ in "" },
  ])
}
