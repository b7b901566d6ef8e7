/// A printed document.
struct PrintedPaper: Hashable, Sendable {
  /// The PDF.
  let bytes: [UInt8]
  /// How many pages it has.
  let pageCount: Int
}
