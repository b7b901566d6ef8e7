/// A box at its place with its text.
package struct PlacedBox: Hashable, Sendable {
  /// What it shows.
  package let node: ChartNode
  /// All of it, with the frames behind it.
  package let frame: Frame
  /// Its lines of text.
  package let texts: [TextLine]
  /// Whether its name had to be broken with a hyphen that is not in the name.
  package let hasBrokenName: Bool
  /// The boxes inside it.
  package let members: [PlacedBox]

  /// The foremost of stacked frames; of a single box all of it.
  package var front: Frame {
    guard node.sort == .several, node.members.isEmpty else { return frame }
    return Frame(
      x: frame.x, y: frame.y, width: frame.width - ChartMeasures.stack,
      height: frame.height - ChartMeasures.stack)
  }
}
