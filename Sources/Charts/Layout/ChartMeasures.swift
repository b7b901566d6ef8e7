/// The sizes that a chart is set in, in units of the drawing; one unit is one CSS pixel at scale 1.
package struct ChartMeasures: Hashable, Sendable {
  /// How far the frames of a stack reach beyond the foremost one.
  package static let stack = 6

  /// The width of the drawing.
  package let width: Int
  /// The room for the names of bands at the left.
  package let labels: Int
  /// The narrowest box.
  package let narrowest: Int
  /// The widest box that does not span the chart.
  package let widest: Int
  /// The face of names.
  package let name: Face
  /// The face of facts and labels.
  package let fact: Face
  /// The face of the names of bands.
  package let band: Face

  /// The drawing for pages that are wide enough to hold it at full size: boxes begin where the text
  /// of the page does, 12.5 of its 65 rem from the left.
  package static let wide = ChartMeasures(width: 1170, labels: 209, narrowest: 172, widest: 520)
  /// The drawing for tablets and narrow windows.
  package static let medium = ChartMeasures(
    width: 720, labels: 128, narrowest: 136, widest: 340, band: Face(size: 15, isBold: true))
  /// The drawing for phones and for the margin: full size in a window 320 pixels wide.
  package static let narrow = ChartMeasures(
    width: 272, labels: 0, narrowest: 150, widest: 272, name: Face(size: 16, isBold: true))

  init(
    width: Int, labels: Int, narrowest: Int, widest: Int, name: Face = Face(size: 17, isBold: true),
    band: Face = Face(size: 17, isBold: true)
  ) {
    self.width = width
    self.labels = labels
    self.narrowest = narrowest
    self.widest = widest
    self.name = name
    fact = Face(size: 14)
    self.band = band
  }

  /// Whether boxes stand below each other and say only what is essential.
  var isNarrow: Bool { width < 2 * narrowest }
  /// Whether lines between columns have room for words.
  var hasLineLabels: Bool { width > 1_000 }
  /// From one line of a name to the next.
  var nameStep: Int { name.size + 4 }
  /// From one line of facts to the next.
  var factStep: Int { 19 }
  /// Between the frame of a box and its text.
  var padding: Int { isNarrow ? 10 : 14 }
  /// Between lines that run side by side.
  var track: Int { 14 }
  /// The narrowest box that can still be read; lines that would make it narrower are left out.
  var least: Int { narrowest * 2 / 3 }
  /// How many columns there is room for.
  var mostColumns: Int { max(1, (width - labels) / (narrowest + 56)) }
  /// The least distance between two upright stretches.
  var clearance: Int { 8 }
}
