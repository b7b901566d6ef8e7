import Diagnostics
import Publishing
import Templates

/// The templates of all kinds of page, compiled before anything is rendered.
struct PageSet: Sendable {
  private let templates: [String: Template<PageView>]

  /// The kinds of page; each has a template of its own name.
  static let kinds = [
    "404", "a-aa", "forside", "forum", "kommissorium", "ordliste", "organisation", "organisering",
    "person", "post", "side",
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
    guard templates.count == Self.kinds.count else { return nil }
    self.templates = templates
  }

  /// A page as a file; a fault where its templates call each other without end.
  func render(_ page: (template: String, view: PageView), at address: Address)
    -> Result<OutputFile, TemplateFault>
  {
    guard let template = templates[page.template] ?? templates["side"] else {
      return .success(OutputFile(path: address.file, bytes: []))
    }
    do throws(TemplateFault) {
      return .success(OutputFile(path: address.file, bytes: try template.render(page.view)))
    } catch {
      return .failure(error)
    }
  }
}
