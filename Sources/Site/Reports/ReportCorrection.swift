/// A figure that the register gives otherwise than the published report.
struct ReportCorrection: Hashable, Sendable {
  /// The table, the row and the column, or the chapter and the sentence.
  let place: String
  /// What was published; nil for a figure that has come since.
  let published: String?
  /// What the register says now; nil for a figure that is gone.
  let now: String?
}
