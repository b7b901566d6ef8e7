/// The names that one view-model type declares, in order.
package struct Names<Model: ViewModel>: Sendable {
  /// The names without the type.
  let vocabulary: Vocabulary
  /// How each name is read; the index is the one in the vocabulary.
  let readers: [Reader<Model>]

  /// Declares names; one that is declared twice is a finding of every template for the type.
  package init(_ names: [Name<Model>]) {
    vocabulary = Vocabulary(
      type: ObjectIdentifier(Model.self), names: names.map(\.name), kinds: names.map(\.kind))
    readers = names.map(\.reader)
  }
}
