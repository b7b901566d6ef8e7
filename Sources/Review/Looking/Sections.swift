import Diagnostics
import Governance
import Markdown

/// The sections that a kommissorium must have, and those that it has.
struct Sections {
  /// The names of the sections required, in order.
  let required: [String]

  /// Reads them from the site's settings; the six of a Danish kommissorium where it names none.
  init(_ register: Register) {
    let own = register.all(.site).first?.record.all(SiteSettings.sections).flatMap { $0 } ?? []
    required = own.isEmpty ? SiteSettings.defaultSections : own
  }

  /// The sections of a text.
  static func present(in entity: Entity) -> [MarkdownDocument.Section] {
    entity.prose?.document.sections(level: 2) ?? []
  }

  /// The place of a heading among the required ones, or nil when it is not one of them.
  func position(of title: String) -> Int? {
    let title = title.lowercased()
    return required.firstIndex { $0.lowercased() == title }
  }

  /// The names as a sentence prints them.
  var list: String { required.map { "»\($0)«" }.joined(separator: ", ") }
}
