import Governance
import Markdown
import Reports

/// A chapter of a report before it is numbered: a heading with text and blocks in their order.
struct ReportChapter: Sendable {
  /// A piece of a chapter.
  enum Piece: Sendable {
    /// The writer's own text.
    case text([Block])
    /// What the register says.
    case part(ReportPart)
    /// The list of what the report lacks, which is known only when all else is made.
    case gaps
  }

  /// Its heading, for whoever is responsible for it; empty for what stands before the first.
  let heading: SectionHeading
  /// The fragment that leads to it.
  let address: String
  /// Its content.
  var pieces: [Piece] = []

  /// What lacks in it.
  var gaps: [ReportGap] {
    pieces.flatMap { piece in
      if case .part(let part) = piece { part.gaps } else { [ReportGap]() }
    }
  }

  /// The blocks that it shows, as the writer names them.
  var blocks: [String] {
    pieces.compactMap { piece in
      if case .part(let part) = piece { part.block } else { nil }
    }
  }

  /// The words of the heading without its number.
  var title: String { heading.title }

  /// What its figures and tables are numbered by.
  var label: String? { heading.label }
}
