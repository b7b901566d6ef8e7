/// The types that a template has entered at one place, outermost first, each in its slot.
///
/// A type that is entered again takes its old slot and becomes the innermost: the outer value of
/// the same type can no longer be named. So recursive types have finitely many scopes.
struct Scope: Hashable, Sendable {
  /// What one level holds.
  enum Subject: Hashable, Sendable {
    /// A view model of this type.
    case model(ObjectIdentifier)
    /// A text.
    case text
    /// Finished HTML.
    case markup
    /// Something that a finding has been made about; no name is looked for beyond it.
    case unknown
  }

  /// One level: what it holds, and where the renderer keeps it.
  struct Level: Hashable, Sendable {
    /// What it holds.
    let subject: Subject
    /// The index of its frame while rendering.
    let slot: Int
  }

  /// The levels, outermost first.
  private(set) var levels: [Level] = []

  /// The scope with one more level entered, and the slot of that level.
  func entering(_ subject: Subject) -> (scope: Scope, slot: Int) {
    var scope = self
    var slot = levels.count
    if let index = levels.firstIndex(where: { $0.subject == subject }) {
      slot = levels[index].slot
      scope.levels.remove(at: index)
    }
    scope.levels.append(Level(subject: subject, slot: slot))
    return (scope, slot)
  }
}
