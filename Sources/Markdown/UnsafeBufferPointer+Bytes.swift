import Glibc

/// Every byte of a text is looked at several times on its way; the system's own routines take many
/// at a time.
extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte at or after a place, or nil when there is none.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// Whether a range of bytes here is the same as as many bytes of another buffer from a place on.
  func holdsSame(_ range: Range<Int>, as other: Self, at place: Int) -> Bool {
    if range.isEmpty { return true }
    guard place >= 0, place + range.count <= other.count, range.upperBound <= count,
      let left = baseAddress, let right = other.baseAddress
    else { return false }
    return memcmp(left + range.lowerBound, right + place, range.count) == 0
  }

  /// How many bytes from two places on are the same, up to `limit`, and none of which is one of two
  /// that mean something.
  func countOfSame(
    from start: Int, as other: Self, at place: Int, but first: UInt8, _ second: UInt8
  ) -> Int {
    let most = Swift.min(count - start, other.count - place)
    var done = 0
    while done < most {
      let byte = self[start + done]
      guard byte == other[place + done], byte != first, byte != second else { break }
      done += 1
    }
    return done
  }
}
