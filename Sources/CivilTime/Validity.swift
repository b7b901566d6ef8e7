/// When a thing holds, as far as its sources say.
///
/// It has one of three shapes: a start, with or without the time it was last heard of; a time at
/// which it was known, its start not stated; or neither. Each may have an end.
package struct Validity: Hashable, Sendable {
  /// How and when a thing ends.
  package enum End: Hashable, Sendable {
    /// `til`: the date's last day is the last day.
    case through(ImpreciseDate)
    /// `indtil`: the date's first day is the first day without it.
    case before(ImpreciseDate)
    /// `ophørt senest`: it had ended by the date; the day is not known.
    case ceasedBy(ImpreciseDate)

    /// The date the end is written with.
    package var date: ImpreciseDate {
      switch self {
      case .through(let date), .before(let date), .ceasedBy(let date): date
      }
    }

    /// The first day on which the thing has certainly ceased.
    package var exclusiveDay: Day {
      switch self {
      case .through(let date), .ceasedBy(let date): date.last.adding(days: 1)
      case .before(let date): date.first
      }
    }
  }

  /// When it began (`fra`).
  package let start: ImpreciseDate?
  /// The first time at which it is known to have been there (`oplyst`); only without a start.
  package let knownFrom: ImpreciseDate?
  /// The last time of `oplyst`; the same as ``knownFrom`` when only one is said.
  package let knownTo: ImpreciseDate?
  /// When it was last heard of (`senest oplyst`); only with a start.
  package let lastKnown: ImpreciseDate?
  /// How and when it ended.
  package let end: End?

  /// Makes a validity of a thing whose start is stated.
  package init(start: ImpreciseDate, lastKnown: ImpreciseDate? = nil, end: End? = nil) {
    self.init(start, nil, nil, lastKnown, end)
  }

  /// Makes a validity of a thing that is known from one time to another, its start not stated.
  package init(knownFrom: ImpreciseDate, to knownTo: ImpreciseDate? = nil, end: End? = nil) {
    self.init(nil, knownFrom, knownTo ?? knownFrom, nil, end)
  }

  /// Makes a validity of a thing of which only the end is stated.
  package init(end: End) {
    self.init(nil, nil, nil, nil, end)
  }

  /// The validity of a thing about which the sources are silent (`ikke oplyst`).
  package static let notStated = Validity(nil, nil, nil, nil, nil)

  /// Makes a validity of its parts; callers keep to the three shapes.
  private init(
    _ start: ImpreciseDate?, _ knownFrom: ImpreciseDate?, _ knownTo: ImpreciseDate?,
    _ lastKnown: ImpreciseDate?, _ end: End?
  ) {
    self.start = start
    self.knownFrom = knownFrom
    self.knownTo = knownTo
    self.lastKnown = lastKnown
    self.end = end
  }

  /// Whether the sources say nothing of its time.
  package var isNotStated: Bool { self == .notStated }

  /// The first day on which it may hold, or nil when its start is not stated.
  package var earliest: Day? { start?.first }

  /// The first day on which it has certainly ceased, or nil when no end is stated.
  package var exclusiveEnd: Day? { end?.exclusiveDay }

  /// The validity that follows when something takes the thing's place at `event`.
  ///
  /// It ends before the event's first day, so that predecessor and successor never overlap; an end
  /// that is no later than that stays as it is.
  package func capped(endingBefore event: ImpreciseDate) -> Validity {
    if let end, end.exclusiveDay <= event.first { return self }
    return Validity(start, knownFrom, knownTo, lastKnown, .before(event))
  }
}
