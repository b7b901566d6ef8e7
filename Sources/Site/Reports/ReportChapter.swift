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

  /// The words of the heading without its number; empty for what stands before the first heading.
  let title: String
  /// What its figures and tables are numbered by: `4`, `A`; nil for a chapter without a number.
  let label: String?
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

  /// The heading as the writer wrote it, for who is responsible for it.
  var heading: String { label.map { "\($0). \(title)" } ?? title }
}
