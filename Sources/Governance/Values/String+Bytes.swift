extension String {
  /// Whether the text stands before another by its bytes.
  ///
  /// What `utf8.lexicographicallyPrecedes` answers; sorting asks it millions of times.
  package func hasBytesBefore(_ other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        let shared = min(left.count, right.count)
        for index in 0..<shared where left[index] != right[index] {
          return left[index] < right[index]
        }
        return left.count < right.count
      }
    }
    return (answer ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether two texts are the same bytes; characters that look alike are not.
  func hasSameBytes(as other: String) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard left.count == right.count else { return false }
        // From the end: keys are told apart by their ends as well as by their beginnings, and few
        // keys of one length end alike.
        var index = left.count - 1
        while index >= 0 {
          if left[index] != right[index] { return false }
          index -= 1
        }
        return true
      }
    }
    return (answer ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
