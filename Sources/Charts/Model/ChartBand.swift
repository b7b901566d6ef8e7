/// A level of a chart, drawn as a faint stripe.
package struct ChartBand: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// What stands below the name.
  package let note: String
  /// Whether it is a stripe; what has ended stands on bare paper.
  package let isStripe: Bool

  /// Makes a band.
  package init(_ name: String, note: String = "", isStripe: Bool = true) {
    self.name = name
    self.note = note
    self.isStripe = isStripe
  }
}
