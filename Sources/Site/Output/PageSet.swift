import Diagnostics
import Publishing
import Templates

/// The templates of all kinds of page, compiled before anything is rendered.
struct PageSet: Sendable {
  private let templates: [String: Template<PageView>]
  /// The template of the head that all pages have.
  let masthead: Template<Masthead>
  /// The template of a document for paper.
  let paper: Template<PaperView>
  /// The part that makes a table, by itself, for tables inside a text.
  let table: Template<TableView>

  /// The kinds of page; each has a template of its own name.
  static let kinds = [
    "404", "a-aa", "forside", "forum", "kalender", "kommissorium", "moede", "ordliste",
    "organisation", "organisering", "person", "post", "rapport", "side",
  ]

  /// Compiles all kinds; nil when a template has an error, all of which are in `findings`.
  init?(library: TemplateLibrary, findings: inout FindingSet) {
    findings.formUnion(library.findings)
    var templates: [String: Template<PageView>] = [:]
    for kind in Self.kinds {
      let (template, found) = library.compile(kind, for: PageView.self)
      findings.formUnion(found)
      templates[kind] = template
    }
    let (masthead, found) = library.compile("hoved", for: Masthead.self)
    findings.formUnion(found)
    let (table, foundInTable) = library.compile("dele/tabel", for: TableView.self)
    findings.formUnion(foundInTable)
    let (paper, foundInPaper) = library.compile("papir", for: PaperView.self)
    findings.formUnion(foundInPaper)
    guard templates.count == Self.kinds.count, let masthead, let table, let paper else {
      return nil
    }
    self.paper = paper
    self.table = table
    self.templates = templates
    self.masthead = masthead
  }

  /// A page as a file.
  ///
  /// - Throws: a fault where its templates call each other without end.
  func render(_ page: (template: String, view: PageView), at address: Address)
    throws(TemplateFault) -> OutputFile
  {
    let template = templates[page.template] ?? templates["side"]
    return OutputFile(path: address.file, bytes: try template?.render(page.view) ?? [])
  }
}
