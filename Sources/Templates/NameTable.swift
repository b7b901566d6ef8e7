/// The names of one type and their readers, shared by all of its frames.
final class NameTable: @unchecked Sendable {
  /// The names without the type.
  let vocabulary: Vocabulary
  /// How each name is read; the index is the one in the vocabulary.
  ///
  /// They are as old as the table, and are read without counting references: all cores ask the same
  /// few readers at the same time.
  let readers: UnsafeBufferPointer<Unmanaged<Reader>>
  /// What keeps them.
  private let kept: [Reader]

  /// Keeps names and readers together.
  init(_ vocabulary: Vocabulary, _ readers: [Reader]) {
    self.vocabulary = vocabulary
    kept = readers
    let places = UnsafeMutableBufferPointer<Unmanaged<Reader>>.allocate(capacity: readers.count)
    _ = places.initialize(from: readers.map { Unmanaged.passUnretained($0) })
    self.readers = UnsafeBufferPointer(places)
  }

  deinit { readers.deallocate() }

  /// The table of `.`, for a text or HTML that has been entered.
  static let dot = NameTable(
    Vocabulary(type: ObjectIdentifier(NameTable.self), names: [], kinds: []), [DotReader()])
}
