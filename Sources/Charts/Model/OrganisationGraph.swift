/// What an organisation chart shows, before it has any geometry.
///
/// Nothing depends on the order in which boxes, lines and enclosures are given.
package struct OrganisationGraph: Hashable, Sendable {
  /// What the chart shows, as the name of the drawing.
  package var title: String
  /// The same in a sentence or two, for those who cannot see it.
  package var summary: String
  /// The levels from the top.
  package var bands: [ChartBand]
  /// What stands above the columns; columns after the last name have none.
  package var columns: [String]
  /// The boxes.
  package var nodes: [ChartNode]
  /// The lines.
  package var edges: [ChartEdge]
  /// The enclosures.
  package var enclosures: [ChartEnclosure]

  /// Makes a graph.
  package init(
    title: String, summary: String = "", bands: [ChartBand], columns: [String] = [],
    nodes: [ChartNode], edges: [ChartEdge] = [], enclosures: [ChartEnclosure] = []
  ) {
    self.title = title
    self.summary = summary
    self.bands = bands
    self.columns = columns
    self.nodes = nodes
    self.edges = edges
    self.enclosures = enclosures
  }
}
