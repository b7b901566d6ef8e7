/// A line between two boxes.
package struct ChartEdge: Hashable, Sendable {
  /// The box it leaves.
  package let from: String
  /// The box it comes to.
  package let to: String
  /// How it is drawn.
  package let style: LineStyle
  /// The relation in words, for those who cannot see the line.
  package let title: String
  /// Words that stand at the line where they fit.
  package let label: String?

  /// Makes a line.
  package init(
    from: String, to: String, style: LineStyle, title: String = "", label: String? = nil
  ) {
    self.from = from
    self.to = to
    self.style = style
    self.title = title
    self.label = label
  }
}
