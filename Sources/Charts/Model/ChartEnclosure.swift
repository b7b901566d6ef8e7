/// A dotted line round the boxes that have something in common, such as their secretariat.
package struct ChartEnclosure: Hashable, Sendable {
  /// The boxes inside.
  package let nodes: [String]
  /// The words that break the line; they stand in each box instead where no line can be drawn.
  package let label: String

  /// Makes an enclosure.
  package init(nodes: [String], label: String) {
    self.nodes = nodes
    self.label = label
  }
}
