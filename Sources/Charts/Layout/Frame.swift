/// A rectangle in units of the drawing, from its upper left corner.
package struct Frame: Hashable, Sendable {
  /// The left edge.
  package var x: Int
  /// The upper edge.
  package var y: Int
  /// How wide it is.
  package var width: Int
  /// How high it is.
  package var height: Int

  /// Makes a rectangle.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The right edge.
  package var right: Int { x + width }
  /// The lower edge.
  package var bottom: Int { y + height }
  /// Halfway between left and right.
  package var middle: Int { x + width / 2 }

  /// Whether two rectangles have more than an edge in common.
  package func intersects(_ other: Frame) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// Whether all of another rectangle lies inside or on the edge.
  package func contains(_ other: Frame) -> Bool {
    x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom
  }

  /// The rectangle with so much more at the sides, above and below.
  package func grown(_ sides: Int, above: Int, below: Int) -> Frame {
    Frame(x: x - sides, y: y - above, width: width + 2 * sides, height: height + above + below)
  }

  /// The least rectangle round two.
  package func union(_ other: Frame) -> Frame {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Frame(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }
}
