/// A line at its place.
package struct PlacedLine: Hashable, Sendable {
  /// A piece of a level stretch that is left out, since another line passes over it.
  package struct Gap: Hashable, Sendable {
    /// The stretch, by the index of its first point.
    package let stretch: Int
    /// Where the gap begins.
    package let from: Int
    /// Where it ends.
    package let to: Int
  }

  /// What it shows.
  package let edge: ChartEdge
  /// Its corners from end to end; each stretch is level or upright.
  package let points: [Point]
  /// What is left out of it.
  package var gaps: [Gap]
}
