import Governance
import Markdown

/// The sections that a kommissorium must have, and those that it has.
struct Sections {
  /// A section that a text has.
  struct Section {
    /// The words of its heading without the printed number.
    let title: String
    /// The bytes of its heading.
    let range: Range<Int>
    /// Whether nothing but headings stands under it.
    fileprivate(set) var isEmpty: Bool
  }

  /// The names of the sections required, in order.
  let required: [String]

  /// Reads them from the site's settings; the six of a Danish kommissorium where it names none.
  init(_ context: ReviewContext) {
    let own = context.all(.site).first?.record.all(SiteSettings.sections).flatMap { $0 } ?? []
    required = own.isEmpty ? SiteSettings.defaultSections : own
  }

  /// The sections of a text, in order.
  static func present(in entity: Entity) -> [Section] {
    var result: [Section] = []
    let blocks = entity.prose?.document.blocks ?? []
    for index in blocks.indices {
      guard case .heading(let heading) = blocks[index].kind else {
        if let last = result.indices.last { result[last].isEmpty = false }
        continue
      }
      guard heading.level == 2 else { continue }
      result.append(Section(title: heading.title, range: blocks[index].range, isEmpty: true))
    }
    return result
  }

  /// The place of a heading among the required ones, or nil when it is not one of them.
  func position(of title: String) -> Int? {
    required.firstIndex(of: title)
      ?? required.firstIndex { $0.lowercased() == title.lowercased() }
  }

  /// The names as a sentence prints them.
  var list: String { required.map { "»\($0)«" }.joined(separator: ", ") }
}
