package import Phrases

extension Record {
  /// The documents that the whole of an entity rests on.
  package var documents: [SourceReference] {
    (all(Key.sources) + all(Key.source)).flatMap { $0 }
  }
}
