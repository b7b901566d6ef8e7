import Content
import Governance

/// A reference that may break a rule: its target is missing, of another kind, or an example.
struct SuspectReference: Sendable {
  /// The entity that refers.
  let entity: EntityID
  /// The entity meant.
  let target: EntityID
  /// Its kind; nil when it is not there.
  let kind: Kind?
  /// The kinds that fit.
  let kinds: [Kind]
  /// The way to the reference.
  let path: ValuePath
}
