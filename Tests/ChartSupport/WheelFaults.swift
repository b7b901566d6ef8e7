package import Charts
import CivilTime

/// What is wrong with a year wheel, found by looking at its geometry alone.
package enum WheelFaults {
  /// Every fault in words; none for a sound wheel.
  package static func all(in wheel: WheelLayout) -> [String] {
    marks(wheel) + texts(wheel) + completeness(wheel)
  }

  /// The middle of a wheel.
  private static let centre = Double(WheelMeasures.centre)

  private static func radius(of point: WheelPoint) -> Double {
    let (x, y) = (Double(point.x) / 10 - centre, Double(point.y) / 10 - centre)
    return (x * x + y * y).squareRoot()
  }

  // MARK: Signs

  private static func marks(_ wheel: WheelLayout) -> [String] {
    var faults: [String] = []
    let all = wheel.groups.flatMap { group in group.marks.map { (group.ring, $0) } }
    let rings = Dictionary(grouping: all, by: \.0)
    for (index, (ring, mark)) in all.enumerated() {
      for (_, other) in all[(index + 1)...]
      where mark.place.distance(to: other.place) < mark.radius + other.radius {
        faults.append("\(mark.labels) lies on \(other.labels)")
      }
      if mark.radius < 2.5 { faults.append("\(mark.labels) is too small to be seen") }
      let own = wheel.ringLabels.first { $0.ring == ring }
      if own == nil { faults.append("ring \(ring) has no name") }
    }
    // Signs keep to their ring, and rings come closer to the middle one by one.
    let radii = rings.mapValues { $0.map { radius(of: $0.1.place) } }
    for (ring, distances) in radii {
      guard let least = distances.min(), let most = distances.max() else { continue }
      if most - least > 0.3 { faults.append("signs of ring \(ring) lie off it") }
      if let next = radii[ring + 1]?.max(), next > least - wheel.measures.pitch + 0.3 {
        faults.append("ring \(ring + 1) lies too far out")
      }
      if most > 330 || least < 90 { faults.append("ring \(ring) leaves the wheel") }
    }
    return faults
  }

  // MARK: Text

  /// A rectangle in tenths of a unit.
  private struct Area {
    let (left, top, right, bottom): (Int, Int, Int, Int)

    func meets(_ other: Area) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The least rectangle that a text needs in the widest font; a turned one as its middle alone.
  private static func area(of label: WheelLayout.Label, _ face: Face) -> Area {
    let width = face.width(of: label.text) * 10
    let left =
      switch label.anchor {
      case .start: label.place.x
      case .middle: label.place.x - width / 2
      case .end: label.place.x - width
      }
    return Area(
      left: left, top: label.place.y - face.size * 15 / 2, right: left + width,
      bottom: label.place.y + face.size * 5 / 2)
  }

  private static func texts(_ wheel: WheelLayout) -> [String] {
    var faults: [String] = []
    let name = WheelMeasures.name
    if name.size < 13 { faults.append("names are smaller than eight points on A4") }
    let level = (wheel.ringLabels + wheel.key + wheel.weekLabels).map { ($0, area(of: $0, name)) }
    for (index, (label, area)) in level.enumerated() {
      for (other, taken) in level[(index + 1)...] where area.meets(taken) {
        faults.append("»\(label.text)« lies on »\(other.text)«")
      }
      if area.left < 0 || area.top < 0 || area.right > WheelMeasures.size * 10
        || area.bottom > wheel.height * 10
      {
        faults.append("»\(label.text)« is outside the drawing")
      }
    }
    // Names of rings end before the year begins, and do not reach into its last days.
    for label in wheel.ringLabels {
      let area = area(of: label, name)
      if area.right > WheelMeasures.centre * 10 {
        faults.append("»\(label.text)« lies on its ring")
      }
      let corner = (x: Double(area.left) / 10 - centre, y: centre - Double(area.bottom) / 10)
      // The last day lies 58 degrees before twelve o’clock, whose tangent is 1.6.
      let isBeyondYear = -corner.x > 1.6 * corner.y
      let distance = (corner.x * corner.x + corner.y * corner.y).squareRoot()
      if isBeyondYear, distance < 390 { faults.append("»\(label.text)« lies on the year’s end") }
    }
    for (label, next) in zip(wheel.monthLabels, wheel.monthLabels.dropFirst()) {
      let room =
        (WheelMeasures.month.width(of: label.text) + WheelMeasures.month.width(of: next.text)) / 2
      if label.place.distance(to: next.place) < Double(room) {
        faults.append("»\(label.text)« lies on »\(next.text)«")
      }
    }
    for label in wheel.monthLabels {
      for (week, area) in level.suffix(wheel.weekLabels.count)
      where area.meets(
        Area(
          left: label.place.x - 30, top: label.place.y - 30, right: label.place.x + 30,
          bottom: label.place.y + 30))
      {
        faults.append("»\(label.text)« lies on week \(week.text)")
      }
    }
    return faults
  }

  // MARK: The whole

  /// Every meeting of the year is told by a sign of its own ring, and so is what is due.
  private static func completeness(_ wheel: WheelLayout) -> [String] {
    var faults: [String] = []
    for (index, ring) in wheel.wheel.rings.prefix(YearWheel.mostRings).enumerated() {
      let told = wheel.groups.filter { $0.ring == index }.flatMap(\.marks).flatMap(\.labels)
      let wanted = ring.items.flatMap { item in
        (item.day.map { $0.year == wheel.wheel.year ? [item.label] : [] } ?? [])
          + item.due.filter { $0.day.year == wheel.wheel.year }.map(\.label)
      }
      if told.sorted() != wanted.sorted() { faults.append("\(ring.name) is not told as it is") }
    }
    return faults
  }
}
