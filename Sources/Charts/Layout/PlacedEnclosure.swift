/// An enclosure at its place.
package struct PlacedEnclosure: Hashable, Sendable {
  /// What it shows.
  package let enclosure: ChartEnclosure
  /// Where its line runs.
  package let frame: Frame
  /// The words: in a gap of the line, or inside it.
  package let labels: [TextLine]
  /// The gap for the words, from the left; nil when they stand inside.
  package let opening: ClosedRange<Int>?
  /// Whether they break the upper edge and not the lower one.
  package let isAbove: Bool
}
