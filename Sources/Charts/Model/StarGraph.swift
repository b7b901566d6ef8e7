/// A body and those one step from it, as its own page shows them.
package struct StarGraph: Hashable, Sendable {
  /// Somebody beside the body, with the lines between the two.
  package struct Neighbour: Hashable, Sendable {
    /// The box.
    package let node: ChartNode
    /// The lines, each from or to the body in the middle.
    package let edges: [ChartEdge]

    /// Makes a neighbour.
    package init(_ node: ChartNode, edges: [ChartEdge]) {
      self.node = node
      self.edges = edges
    }
  }

  /// What the drawing shows.
  package let title: String
  /// The body in the middle.
  package let centre: ChartNode
  /// Those that it reports to or belongs to.
  package let above: [Neighbour]
  /// All others.
  package let below: [Neighbour]

  /// Makes a graph.
  package init(title: String, centre: ChartNode, above: [Neighbour], below: [Neighbour]) {
    self.title = title
    self.centre = centre
    self.above = above
    self.below = below
  }
}
