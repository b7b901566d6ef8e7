package import CivilTime

/// A wheel with every sign at its place.
///
/// No two signs of a ring lie on each other: what has no room for a sign of its own is told by the
/// words of the one in its place, and stands in the table.
package struct WheelLayout: Hashable, Sendable {
  /// A sign.
  package struct Mark: Hashable, Sendable {
    /// What is drawn; nil for the meeting itself.
    package let sign: YearWheel.Sign?
    /// Its middle.
    package let place: WheelPoint
    /// How far it reaches from there, its line included, in units.
    package let radius: Double
    /// The day.
    package let day: Day
    /// What falls on the day, in words: its own, and what stands in for it.
    package fileprivate(set) var labels: [String]
  }

  /// The signs of one meeting, which lead to one page.
  package struct Group: Hashable, Sendable {
    /// The ring, counted from the outermost.
    package let ring: Int
    /// The item.
    package let item: YearWheel.Item
    /// Its signs, the meeting first.
    package fileprivate(set) var marks: [Mark]
  }

  /// A stretch at its ring.
  package struct Band: Hashable, Sendable {
    /// The ring.
    package let ring: Int
    /// The stretch, its days cut at the ends of the year.
    package let stretch: YearWheel.Stretch
    /// What it tells, in words: its own, and what lies on the same days.
    package fileprivate(set) var labels: [String]
  }

  /// A line of text.
  package struct Label: Hashable, Sendable {
    /// Which end of the text its place is.
    package enum Anchor: Hashable, Sendable { case start, middle, end }

    /// The words.
    package let text: String
    /// Its place, on the line that it stands on.
    package let place: WheelPoint
    /// Which part of it stands there.
    package let anchor: Anchor
    /// How it is turned, in whole degrees.
    package let turn: Int
    /// The ring that it names, if it does.
    package let ring: Int?
  }

  /// What is drawn.
  package let wheel: YearWheel
  /// The sizes.
  package let measures: WheelMeasures
  /// The meetings and duties.
  package let groups: [Group]
  /// The stretches.
  package let bands: [Band]
  /// The names of rings, or their numbers.
  package let ringLabels: [Label]
  /// The numbers and names below the wheel, where rings bear numbers.
  package let key: [Label]
  /// The numbers of weeks.
  package let weekLabels: [Label]
  /// The names of months.
  package let monthLabels: [Label]
  /// The days on which weeks begin.
  let weekStarts: [Day]
  /// The height of the drawing.
  package let height: Int

  /// Places what falls in a year.
  ///
  /// - Complexity: O(m²) for m signs of a ring, of which there is room for some two hundred.
  package init(_ wheel: YearWheel) {
    self.wheel = wheel
    let rings = Array(wheel.rings.prefix(YearWheel.mostRings))
    let measures = WheelMeasures(rings.map(\.name))
    self.measures = measures
    var (groups, bands): ([Group], [Band]) = ([], [])
    for (index, ring) in rings.enumerated() {
      groups += Self.groups(ring, index, in: wheel.year, measures)
      bands += Self.bands(ring, index, in: wheel.year)
    }
    self.groups = groups
    self.bands = bands
    (ringLabels, key) = Self.names(rings.map(\.name), measures)
    weekStarts = Self.weekStarts(of: wheel.year)
    weekLabels = Self.weeks(of: wheel.year, weekStarts)
    monthLabels = Self.months(wheel.months, of: wheel.year)
    let rows = (key.count + 2) / 3
    height = WheelMeasures.size + (rows > 0 ? rows * Self.keyStep + 16 : 0)
  }

  // MARK: Signs

  private static func groups(
    _ ring: YearWheel.Ring, _ index: Int, in year: Int, _ measures: WheelMeasures
  ) -> [Group] {
    var groups = ring.items.map { Group(ring: index, item: $0, marks: []) }
    let radius = measures.radius(of: index)
    func place(_ sign: YearWheel.Sign?, _ day: Day, _ label: String, in group: Int) {
      guard day.year == year else { return }
      let point = WheelPoint(
        radius, WheelMeasures.angle(of: day, atNoon: true), around: WheelMeasures.centre)
      let size = sign == nil ? measures.meeting : measures.due
      for other in groups.indices {
        for (number, mark) in groups[other].marks.enumerated()
        where mark.place.distance(to: point) < mark.radius + size + 0.4 {
          groups[other].marks[number].labels.append(label)
          return
        }
      }
      groups[group].marks.append(
        Mark(sign: sign, place: point, radius: size, day: day, labels: [label]))
    }
    for (number, item) in ring.items.enumerated() {
      if let day = item.day { place(nil, day, item.label, in: number) }
    }
    // What matters most takes its place first.
    for sign in YearWheel.Sign.allCases {
      for (number, item) in ring.items.enumerated() {
        for due in item.due where due.sign == sign { place(sign, due.day, due.label, in: number) }
      }
    }
    return groups.filter { !$0.marks.isEmpty }
  }

  private static func bands(_ ring: YearWheel.Ring, _ index: Int, in year: Int) -> [Band] {
    guard let first = Day(firstOfMonth: 1, year: year), let last = Day(lastOfMonth: 12, year: year)
    else { return [] }
    var bands: [Band] = []
    for stretch in ring.stretches where stretch.days.overlaps(first...last) {
      let cut = YearWheel.Stretch(
        stretch.days.clamped(to: first...last), stretch.sort, label: stretch.label,
        href: stretch.href)
      if let other = bands.firstIndex(where: {
        $0.stretch.sort == cut.sort && $0.stretch.days.overlaps(cut.days)
      }) {
        bands[other].labels.append(cut.label)
      } else {
        bands.append(Band(ring: index, stretch: cut, labels: [cut.label]))
      }
    }
    return bands
  }

  /// The signs that stand for something of its own, and what is told by others’.
  package var countUnplaced: Int {
    groups.flatMap(\.marks).reduce(0) { $0 + $1.labels.count - 1 }
  }
}
