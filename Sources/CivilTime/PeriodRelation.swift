/// How one period stands to another, when the bounds of both are known: Allen's thirteen relations.
package enum PeriodRelation: String, Hashable, Sendable, CaseIterable {
  /// Ends, and days pass before the other begins.
  case before
  /// Ends the day before the other begins.
  case meets
  /// Begins first and ends inside the other.
  case overlaps
  /// Begins with the other and ends first.
  case starts
  /// Begins after the other and ends before it.
  case during
  /// Begins after the other and ends with it.
  case finishes
  /// Begins and ends with the other.
  case equals
  /// Begins first and ends with the other.
  case finishedBy
  /// Begins before the other and ends after it.
  case contains
  /// Begins with the other and ends after it.
  case startedBy
  /// Begins inside the other and ends after it.
  case overlappedBy
  /// Begins the day after the other ends.
  case metBy
  /// Begins when days have passed since the other ended.
  case after

  /// The relation seen from the other period.
  package var inverse: PeriodRelation {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .starts: .startedBy
    case .during: .contains
    case .finishes: .finishedBy
    case .equals: .equals
    case .finishedBy: .finishes
    case .contains: .during
    case .startedBy: .starts
    case .overlappedBy: .overlaps
    case .metBy: .meets
    case .after: .before
    }
  }
}
