import CivilTime

/// The sizes of a wheel of some rings, in units of the drawing.
///
/// The year takes 302 degrees; the rest holds the names of the rings, at their beginnings. A unit is
/// a CSS pixel where the wheel stands beside its table; on A4 13 units are just above eight points.
package struct WheelMeasures: Hashable, Sendable {
  /// The width, and the height of the wheel itself.
  package static let size = 792
  /// The middle, across and down.
  package static let centre = 396
  /// The degrees that the year takes.
  static let span = 302.0
  /// The outermost ring.
  static let outermost = 322.0
  /// The edge of the months.
  static let edge = 336.0
  /// Where the numbers of weeks and the names of months stand.
  static let (weeks, monthNames) = (351.0, 373.0)
  /// The face of names, numbers and weeks.
  package static let name = Face(size: 13)
  /// The face of months.
  package static let month = Face(size: 15, isBold: true)
  /// The face of the year.
  package static let year = Face(size: 44, isBold: true)

  /// The number of rings.
  let count: Int
  /// From ring to ring.
  package let pitch: Double
  /// Whether rings bear numbers, since their names have no room; then a key stands below.
  package let isNumbered: Bool

  /// Finds the sizes for some rings.
  init(_ names: [String]) {
    count = names.count
    let inner = count <= 12 ? 128.4 : 100
    let pitch = min(22, (Self.outermost - inner) / Double(max(1, count - 1)))
    self.pitch = pitch
    isNumbered =
      pitch < Double(Self.name.size + 2)
      || names.enumerated().contains { index, name in
        Double(Self.name.width(of: name)) > Self.room(at: Self.outermost - pitch * Double(index))
      }
  }

  /// The radius of a ring, counted from the outermost.
  func radius(of ring: Int) -> Double { Self.outermost - pitch * Double(ring) }

  /// The innermost edge of the months.
  var inner: Double { radius(of: max(0, count - 1)) - max(pitch / 2, 6) }

  /// Whether rings are so close that lines must be thin.
  var isFine: Bool { pitch < 12 }

  /// How large a meeting is drawn.
  var meeting: Double { min(5.8, pitch * 0.4) }
  /// How large a deadline is drawn, its line included.
  var due: Double { min(4.2, pitch * 0.36) }
  /// Half the thickness of a stretch.
  var stretch: Double { min(6.5, pitch * 0.38) }

  /// The room for a name that ends where a ring of some radius begins.
  private static func room(at radius: Double) -> Double {
    // What limits it is the last day of the year, and beyond the rings the last of its weeks.
    let foot = radius - Double(name.size) / 2
    let last = Angle(360 - span)
    let clear = (monthNames + 14) * last.cosine
    return (foot > clear ? Double(centre) - 4 : foot * last.sine / last.cosine - 14) - gap
  }

  /// Between the end of a name and the beginning of its ring.
  static let gap = 10.0

  /// The direction of the beginning of a day, or of its middle.
  static func angle(of day: Day, atNoon: Bool = false) -> Angle {
    guard let first = Day(firstOfMonth: 1, year: day.year) else { return Angle(0) }
    let length = Day.isLeap(day.year) ? 366.0 : 365.0
    return Angle((Double(first.days(to: day)) + (atNoon ? 0.5 : 0)) * span / length)
  }
}
