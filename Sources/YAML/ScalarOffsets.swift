/// Turns libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// Marks are asked for nearly in order, so that all of them together cost one walk over the bytes.
struct ScalarOffsets {
  /// The bytes that libyaml reads.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The part of them that it reads; the mark 0 is its start.
  let range: Range<Int>
  /// Whether marks and bytes count alike.
  let isASCII: Bool

  /// The mark that was asked for last, as far as the bytes reach.
  private var mark = 0
  /// The byte offset of `mark`.
  private var offset: Int

  /// Makes a converter for a part of some bytes, which must outlive it.
  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, isASCII: Bool) {
    self.bytes = bytes
    self.range = range
    self.isASCII = isASCII
    self.offset = range.lowerBound
  }

  /// The byte offset of a mark; one past the end stands for the end.
  mutating func offset(of wanted: Int) -> Int {
    if isASCII { return min(range.lowerBound + max(0, wanted), range.upperBound) }
    while mark < wanted, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      mark += 1
    }
    while mark > wanted, offset > range.lowerBound {
      offset -= 1
      while offset > range.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      mark -= 1
    }
    return offset
  }
}
