/// An enclosure at its place.
package struct PlacedEnclosure: Hashable, Sendable {
  /// What it shows.
  package let enclosure: ChartEnclosure
  /// Where its line runs.
  package let frame: Frame
  /// The words that break the line.
  package let label: TextLine
  /// The room of the words in the line, from the left.
  package let opening: ClosedRange<Int>
  /// Whether they break the upper edge and not the lower one.
  package let isAbove: Bool
}
