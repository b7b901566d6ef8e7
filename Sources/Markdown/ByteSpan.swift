/// A range of bytes in half the space: offsets of 32 bits, since no file is larger than 16 MiB.
///
/// An offset that is out of reach becomes the nearest that is not.
struct ByteSpan: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32

  /// Keeps a range.
  init(_ range: Range<Int>) {
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  /// The range.
  var range: Range<Int> { Int(start)..<Int(end) }
}
