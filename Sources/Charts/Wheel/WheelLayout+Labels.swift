import CivilTime

extension WheelLayout {
  /// From line to line of the key.
  static let keyStep = 18

  /// The names of rings at their beginnings; where they have no room numbers, in two columns by
  /// turns, and a key below.
  static func names(_ names: [String], _ measures: WheelMeasures) -> (rings: [Label], key: [Label])
  {
    let (face, middle) = (WheelMeasures.name, Double(WheelMeasures.centre))
    let rings = names.enumerated().map { index, name in
      let column = measures.isNumbered && index.isMultiple(of: 2) ? 0.0 : 1
      let x = middle - WheelMeasures.gap - (measures.isNumbered ? column * 22 : 0)
      // Figures and small letters reach a little more than half their size above the line.
      let y = middle - measures.radius(of: index) + Double(face.size) * 0.36
      return Label(
        text: measures.isNumbered ? "\(index + 1)" : name, place: WheelPoint(x: x, y: y),
        anchor: .end, turn: 0, ring: index)
    }
    guard measures.isNumbered else { return (rings, []) }
    let rows = (names.count + 2) / 3
    let width = WheelMeasures.size / 3
    let key = names.enumerated().map { index, name in
      let text = shortened("\(index + 1). \(name)", to: width - 16, in: face)
      let place = WheelPoint(
        x: Double(index / rows * width),
        y: Double(WheelMeasures.size + 14 + index % rows * keyStep))
      return Label(text: text, place: place, anchor: .start, turn: 0, ring: index)
    }
    return (rings, key)
  }

  /// A text that is no wider than some room; what is cut off stands in the table.
  private static func shortened(_ text: String, to width: Int, in face: Face) -> String {
    guard face.width(of: text) > width else { return text }
    var short = text
    while !short.isEmpty, face.width(of: short + "…") > width { short.removeLast() }
    return short + "…"
  }

  /// The Mondays of a year, and its first day.
  static func weekStarts(of year: Int) -> [Day] {
    guard let first = Day(firstOfMonth: 1, year: year) else { return [] }
    let monday = first.week.days.lowerBound
    return stride(from: 0, to: 54 * 7, by: 7).map { monday.adding(days: $0) }
      .map { max($0, first) }.filter { $0.year == year }
  }

  /// The number of each week of which four days or more lie in the year; fewer have no room.
  static func weeks(of year: Int, _ starts: [Day]) -> [Label] {
    guard let last = Day(lastOfMonth: 12, year: year) else { return [] }
    return starts.compactMap { start in
      let end = min(start.week.days.upperBound, last)
      guard start.days(to: end) >= 3 else { return nil }
      let (from, to) = (WheelMeasures.angle(of: start), WheelMeasures.angle(of: end))
      let step = WheelMeasures.span / 365
      return label(
        "\(start.week.number)", at: Angle((from.degrees + to.degrees + step) / 2),
        WheelMeasures.weeks, WheelMeasures.name, isTurned: false)
    }
  }

  /// The names of the months along the edge, none of them head down.
  static func months(_ names: [String], of year: Int) -> [Label] {
    names.enumerated().compactMap { index, name in
      guard let first = Day(firstOfMonth: index + 1, year: year) else { return nil }
      let days = Double(Day.count(inMonth: index + 1, of: year))
      let step = WheelMeasures.span / (Day.isLeap(year) ? 366 : 365)
      return label(
        name, at: Angle(WheelMeasures.angle(of: first).degrees + days * step / 2),
        WheelMeasures.monthNames, WheelMeasures.month, isTurned: true)
    }
  }

  /// A text whose middle lies in a direction.
  private static func label(
    _ text: String, at angle: Angle, _ radius: Double, _ face: Face, isTurned: Bool
  ) -> Label {
    let rise = Double(face.size) * 0.36
    guard isTurned else {
      let middle = WheelPoint(radius, angle, around: WheelMeasures.centre)
      return Label(
        text: text, place: WheelPoint(x: Double(middle.x) / 10, y: Double(middle.y) / 10 + rise),
        anchor: .middle, turn: 0, ring: nil)
    }
    let isBelow = angle.degrees > 90 && angle.degrees < 270
    let place = WheelPoint(
      isBelow ? radius + rise : radius - rise, angle, around: WheelMeasures.centre)
    let turn = Int(angle.degrees.rounded()) + (isBelow ? 180 : 0)
    return Label(text: text, place: place, anchor: .middle, turn: turn % 360, ring: nil)
  }
}
