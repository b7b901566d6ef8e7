/// A line of text at its place.
package struct TextLine: Hashable, Sendable {
  /// What a line is for, which decides its face.
  package enum Role: Hashable, Sendable {
    /// The name of a box.
    case name
    /// What else stands in a box, or at a line.
    case fact
    /// The name of a band.
    case band
    /// What stands below it, and above columns.
    case note
  }

  /// The words.
  package let text: String
  /// Where they begin, or their middle; y is the line they stand on.
  package let place: Point
  /// Whether `place` is their middle.
  package let isCentred: Bool
  /// What they are for.
  package let role: Role

  /// Makes a line.
  package init(_ text: String, at place: Point, isCentred: Bool = false, role: Role) {
    self.text = text
    self.place = place
    self.isCentred = isCentred
    self.role = role
  }
}
