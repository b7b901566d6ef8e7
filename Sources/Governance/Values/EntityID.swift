/// The id of an entity: one name space for the whole site, and the path of its page.
package struct EntityID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id as written.
  package let rawValue: String

  /// Makes an id of the characters written; its form is checked where content is read.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an id of a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The id as written.
  package var description: String { rawValue }

  /// Orders ids by their bytes, which is stable on every machine.
  package static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
