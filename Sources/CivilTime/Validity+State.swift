extension Validity {
  /// What holds on `day`.
  ///
  /// An imprecise start counts from its first possible day. A thing that has a start holds until
  /// its end or until it was last heard of; after that it is uncertain. When it had ended by some
  /// date and the day is not known, it holds as long as the sources hear of it and is uncertain
  /// from there to that date.
  package func state(on day: Day) -> ValidityState {
    if let exclusiveEnd, day >= exclusiveEnd { return .ceased }
    if let earliest, day < earliest { return .notYet }
    return certainDays.contains(day.ordinal) ? .inForce : .uncertain
  }

  /// The days on which it certainly holds.
  var certainDays: DaySpan {
    let limit = possibleDays.upper
    if let start {
      return DaySpan(lower: start.first.ordinal, upper: min(limit, heardOf(since: start)))
    }
    guard let knownFrom, let knownTo else { return .none }
    return DaySpan(
      lower: knownFrom.first.ordinal, upper: min(limit, knownTo.last.ordinal + 1))
  }

  /// The days on which it may hold: all but those before its start and after its end.
  var possibleDays: DaySpan {
    DaySpan(lower: earliest?.ordinal ?? .min, upper: exclusiveEnd?.ordinal ?? .max)
  }

  /// Whether its first and last day follow from the sources; an open end that nothing doubts counts.
  var hasDefiniteBounds: Bool {
    guard start != nil, lastKnown == nil else { return false }
    if case .ceasedBy = end { return false }
    return !possibleDays.isEmpty
  }

  /// The number of the day after the last one on which a thing with a start is heard of.
  private func heardOf(since start: ImpreciseDate) -> Int {
    if let lastKnown { return lastKnown.last.ordinal + 1 }
    if case .ceasedBy = end { return start.last.ordinal + 1 }
    return .max
  }
}
