/// A chart with its geometry, before it is drawn.
package struct ChartLayout: Hashable, Sendable {
  /// The graph that it was made from.
  package let graph: OrganisationGraph
  /// How wide the drawing is.
  package let width: Int
  /// How high it is.
  package let height: Int
  /// The sizes it was set in.
  package let measures: ChartMeasures
  /// The bands from the top.
  package let stripes: [PlacedStripe]
  /// What stands above the columns and at lines.
  package let texts: [TextLine]
  /// The boxes.
  package let boxes: [PlacedBox]
  /// The lines, later ones above earlier ones.
  package let lines: [PlacedLine]
  /// The enclosures.
  package let enclosures: [PlacedEnclosure]
  /// The lines of the graph that are not drawn, since there is no room for them.
  package let left: [ChartEdge]
}
