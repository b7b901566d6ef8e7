/// The names of one type and their readers, shared by all of its frames.
final class NameTable: Sendable {
  /// The names without the type.
  let vocabulary: Vocabulary
  /// How each name is read; the index is the one in the vocabulary.
  let readers: [Reader]

  /// Keeps names and readers together.
  init(_ vocabulary: Vocabulary, _ readers: [Reader]) {
    self.vocabulary = vocabulary
    self.readers = readers
  }

  /// The table of `.`, for a text or HTML that has been entered.
  static let dot = NameTable(
    Vocabulary(type: ObjectIdentifier(NameTable.self), names: [], kinds: []), [DotReader()])
}
