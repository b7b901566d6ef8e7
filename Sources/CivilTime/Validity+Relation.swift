extension Validity {
  /// How this period stands to `other`, or nil when a bound of either is not known.
  ///
  /// A thing with a start, no end and no `senest oplyst` has no last day, and that is a known bound.
  package func relation(to other: Validity) -> PeriodRelation? {
    guard hasDefiniteBounds, other.hasDefiniteBounds else { return nil }
    let (a, b) = (possibleDays, other.possibleDays)
    if a.upper < b.lower { return .before }
    if b.upper < a.lower { return .after }
    if a.upper == b.lower { return .meets }
    if b.upper == a.lower { return .metBy }
    switch (sign(a.lower, b.lower), sign(a.upper, b.upper)) {
    case (0, 0): return .equals
    case (0, -1): return .starts
    case (0, _): return .startedBy
    case (-1, 0): return .finishedBy
    case (-1, -1): return .overlaps
    case (-1, _): return .contains
    case (_, 0): return .finishes
    case (_, -1): return .during
    default: return .overlappedBy
    }
  }

  /// Whether there is a day on which both certainly hold.
  package func certainlyOverlaps(_ other: Validity) -> Bool {
    certainDays.overlaps(other.certainDays)
  }

  /// Whether `outer` holds on every day on which this holds.
  ///
  /// Yes: every day on which this may hold is one on which `outer` certainly does. No: on some day
  /// this certainly holds and `outer` certainly does not.
  package func liesWithin(_ outer: Validity) -> Answer {
    if possibleDays.lies(within: outer.certainDays) { return .yes }
    return certainDays.lies(within: outer.possibleDays) ? .unknown : .no
  }

  /// -1, 0 or 1 as the first number is smaller, equal or larger.
  private func sign(_ left: Int, _ right: Int) -> Int {
    left < right ? -1 : (left > right ? 1 : 0)
  }
}
