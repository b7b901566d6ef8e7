/// How a relation is drawn; told apart by form and never by colour alone.
///
/// The order of the cases is their weight: where only so many lines fit, the first ones stay.
package enum LineStyle: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// One body fills the seats of another: a thick line.
  case represents
  /// One reports to the other: a solid line with a head.
  case reports
  /// Two are coupled: a double line.
  case coupled
  /// One advises or prepares for the other: dashes with a head.
  case advises
  /// One approves for the other: long dashes with a head.
  case approves
  /// Two coordinate: dashes and dots.
  case coordinates
  /// One sets the other up: a thin solid line.
  case setsUp
  /// One carries out or keeps watch at the other: short dashes with a head.
  case acts
  /// One informs the other: dots with a head.
  case informs
  /// One is the link to the other: long and short dashes.
  case links

  /// Whether direction means something, so that the line has a head.
  package var hasHead: Bool {
    switch self {
    case .represents, .coupled, .coordinates, .setsUp, .links: false
    case .reports, .advises, .approves, .acts, .informs: true
    }
  }

  /// Compares by weight.
  package static func < (left: LineStyle, right: LineStyle) -> Bool {
    left.rawValue < right.rawValue
  }
}
