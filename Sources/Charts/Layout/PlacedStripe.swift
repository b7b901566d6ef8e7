/// A band at its place.
package struct PlacedStripe: Hashable, Sendable {
  /// What it shows.
  package let band: ChartBand
  /// All of it.
  package let frame: Frame
  /// Its name and note.
  package let texts: [TextLine]
}
