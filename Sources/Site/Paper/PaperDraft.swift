/// A document for paper before it is set: a page, and what a sheet has besides.
struct PaperDraft: Sendable {
  /// The page that the document lies beside, made for paper.
  let page: PageDraft
  /// What its files are called, without what they end in.
  let name: String
  /// What kind of document it is, in a word above the title.
  let kind: String
  /// The facts of its head: to whom, as of when, under which case number.
  var facts: [FactView] = []
  /// The case number and what else stands at the foot of every sheet; plain text.
  var foot = ""

  /// Whether it has a cover and a table of contents, whose sheets have Roman numbers.
  var hasFrontMatter = false

  /// What stands at the foot of every sheet: what the document is called, and its case number.
  static func foot(_ name: String, _ caseNumber: FactView?) -> String {
    let number = caseNumber?.lines.first.map { "\(caseNumber?.label ?? "") \($0.html.plainText)" }
    return [name, number].compactMap { $0 }.joined(separator: " · ")
  }

  /// The path of a file of it, which lies beside the page.
  func path(_ ending: String) -> String { Self.path(of: page.address, name, ending) }

  /// The path of a file beside a page.
  static func path(of page: Address, _ name: String, _ ending: String) -> String {
    "\(page.path.dropFirst())\(name).\(ending)"
  }
}
