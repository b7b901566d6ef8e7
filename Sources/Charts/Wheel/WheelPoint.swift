/// A place on a wheel in tenths of a unit of the drawing; y grows downwards.
package struct WheelPoint: Hashable, Sendable {
  /// How far to the right.
  package let x: Int
  /// How far down.
  package let y: Int

  /// The place so far from the middle of a wheel in a direction, in units.
  init(_ radius: Double, _ angle: Angle, around centre: Int) {
    x = Self.tenths(Double(centre) + radius * angle.sine)
    y = Self.tenths(Double(centre) - radius * angle.cosine)
  }

  /// A place in units.
  init(x: Double, y: Double) {
    self.x = Self.tenths(x)
    self.y = Self.tenths(y)
  }

  private static func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

  /// How far it is from another place, in units.
  package func distance(to other: WheelPoint) -> Double {
    let (dx, dy) = (Double(x - other.x), Double(y - other.y))
    return (dx * dx + dy * dy).squareRoot() / 10
  }
}
