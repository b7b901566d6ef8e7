/// A place in units of the drawing; y grows downwards.
package struct Point: Hashable, Sendable {
  /// How far to the right.
  package let x: Int
  /// How far down.
  package let y: Int

  /// Makes a point.
  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}
