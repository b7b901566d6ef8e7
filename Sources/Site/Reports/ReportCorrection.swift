import Governance

/// A figure that the register gives otherwise than the published report, or a row or a sentence that
/// has come or gone since.
struct ReportCorrection: Hashable, Sendable {
  /// The table, the row and the column, or the chapter, in the words of the report.
  let place: String
  /// What was published; nil for what has come since.
  let published: String?
  /// What the register says now; nil for what is gone.
  let now: String?
  /// Where it stands in the file of what was published; nil for what does not.
  var line: FrozenFigures.Line?

  /// Whether it has come since.
  var isNew: Bool { published == nil }
}
