/// A mention of another entity by its id.
package struct Reference: Hashable, Sendable {
  /// The entity meant; nil when it is not in this edition of the register.
  package var target: EntityID?
  /// What follows the id after a comma: a proviso (`som udgangspunkt`) or a place (`§ 6`).
  package var qualifier: String?

  /// Makes a reference to an id.
  package init(_ target: EntityID?, qualifier: String? = nil) {
    self.target = target
    self.qualifier = qualifier
  }

  /// What stands in a public edition where an internal entity was meant.
  package static let notPublic = Reference(nil)
}
