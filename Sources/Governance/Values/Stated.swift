/// What the content says of a key that is there.
///
/// A key that is absent has no ``Fact`` at all.
package enum Stated: Hashable, Sendable {
  /// A value.
  case value(Value)
  /// `ikke oplyst`: looked for, and the sources are silent.
  case notStated
  /// `ingen`: the source says that there is none.
  case none
  /// `ledig`: the seat exists and nobody holds it.
  case vacant
  /// `oplyses ikke`: known, and not told.
  case notDisclosed
  /// `nedlagt`: the seat or office is abolished.
  case abolished

  /// The value, when there is one.
  package var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The words with which content says a state instead of a value.
  package static let words: [(word: String, state: Stated)] = [
    ("ikke oplyst", .notStated), ("ingen", .none), ("ledig", .vacant),
    ("oplyses ikke", .notDisclosed), ("nedlagt", .abolished),
  ]

  /// The state that a text says, or nil when it is an ordinary value.
  package init?(word: String) {
    guard let match = Self.words.first(where: { $0.word == word }) else { return nil }
    self = match.state
  }
}
