import CivilTime
import Phrases
import SeededRandom

extension SplitMix64 {
  /// One of some values.
  mutating func one<Value>(of values: [Value], or fallback: Value) -> Value {
    values.randomElement(using: &self) ?? fallback
  }

  /// One of some values or nil.
  mutating func maybe<Value>(_ values: [Value]) -> Value? {
    Bool.random(using: &self) ? values.randomElement(using: &self) : nil
  }

  /// A random value for `number`.
  mutating func number(_ range: ClosedRange<Int> = 0...40_000, scale: Int = 3) -> DecimalNumber {
    if Int.random(in: 0...4, using: &self) == 0 {
      return DecimalNumber(Int.random(in: range, using: &self) * 10 + 5, scale: 1, style: .half)
    }
    return DecimalNumber(
      Int.random(in: range, using: &self), scale: Int.random(in: 0...scale, using: &self))
  }

  /// A random value for `measure`.
  mutating func measure(scale: Int = 3) -> Measure {
    let (a, b) = (number(scale: scale), number(scale: scale))
    let extents: [Measure.Extent] = [
      .exact(a), .upTo(a), .atLeast(a), .moreThan(a), .lessThan(a), .range(min(a, b), max(a, b)),
    ]
    return Measure(one(of: extents, or: .exact(a)), isApproximate: Bool.random(using: &self))
  }

  /// A random value for `proviso`.
  mutating func proviso() -> Proviso? { maybe(Proviso.allCases) }

  /// A random value for `rate`.
  mutating func rate() -> Rate? { maybe(Rate.allCases) }

  /// A random value for `weekday`.
  mutating func weekday() -> Weekday { one(of: Weekday.allCases, or: .monday) }

  /// A random value for `frequency`.
  mutating func frequency() -> MeetingFrequency {
    let (a, b) = (
      DecimalNumber(Int.random(in: 0...9, using: &self)),
      DecimalNumber(Int.random(in: 10...90, using: &self))
    )
    let extents: [Measure.Extent] = [.exact(a), .upTo(a), .atLeast(a), .moreThan(a), .range(a, b)]
    let measure = Measure(
      one(of: extents, or: .exact(a)), isApproximate: Bool.random(using: &self))
    let places = [1, 2, 3, 4, 5, MeetingFrequency.last].filter { _ in Bool.random(using: &self) }
    let rhythms: [MeetingFrequency.Rhythm] = [
      .times(measure, per: one(of: Rate.allCases, or: .year)),
      .every(
        Int.random(in: 1...99, using: &self), one(of: MeetingFrequency.Interval.allCases, or: .week)
      ),
      .weekdayOfMonth(places.isEmpty ? [1] : places, weekday()),
      .weekday(weekday(), one(of: MeetingFrequency.Weeks.allCases, or: .all)), .asNeeded,
    ]
    return MeetingFrequency(
      one(of: rhythms, or: .asNeeded), asNeeded: Bool.random(using: &self), proviso: proviso())
  }

  /// A random value for `weekdays`.
  mutating func weekdays() -> Weekdays? {
    Weekdays(Weekday.allCases.filter { _ in Bool.random(using: &self) })
  }

  /// A random value for `clock`.
  mutating func clock() -> ClockTime? {
    guard
      let start = TimeOfDay(
        hour: Int.random(in: 0...23, using: &self), minute: Int.random(in: 0...59, using: &self)),
      let end = TimeOfDay(hour: Int.random(in: 1...24, using: &self), minute: 0)
    else { return nil }
    return ClockTime(
      weekday: maybe(Weekday.allCases), start: start, end: maybe([end]),
      zone: maybe(["America/Los_Angeles", "Europe/Copenhagen", "UTC", "Etc/GMT+1"]))
  }

  /// A random value for `yearPart`.
  mutating func yearPart() -> YearPart {
    let month = Int.random(in: 1...12, using: &self)
    return one(
      of: [
        .month(month), .months(min(month, 11)...12),
        .thirdOfMonth(one(of: Third.allCases, or: .primo), month),
        .season(one(of: Season.allCases, or: .spring)), .quarter((month + 2) / 3),
        .half((month + 5) / 6),
      ], or: .month(month))
  }

  /// A random value for `occasion`.
  mutating func occasion() -> Occasion {
    Occasion(
      yearPart(), Bool.random(using: &self) ? [] : [yearPart(), yearPart()],
      opening: one(of: Occasion.Opening.allCases, or: .none))
  }

  /// A random value for `annualDays`.
  mutating func annualDays() -> AnnualDays? {
    if Int.random(in: 0..<10, using: &self) == 0 { return .dayAfterAscension }
    let dates = (0..<2).compactMap { _ in
      AnnualDays.Date(
        month: Int.random(in: 1...12, using: &self), day: Int.random(in: 1...31, using: &self))
    }
    guard let first = dates.first, let last = dates.last else { return nil }
    return .dates(first, last)
  }

  /// A random value for `deadline`.
  mutating func deadline() -> Deadline {
    let step = one(of: MeetingStep.allCases, or: .agenda)
    let deed = one(of: Deed.allCases, or: .sent)
    let half = DecimalNumber(Int.random(in: 0...20, using: &self) * 10 + 5, scale: 1, style: .half)
    let whole = DecimalNumber(Int.random(in: 1...20_000, using: &self))
    let unit = one(of: Span.Unit.allCases, or: .week)
    let fractional: [Span.Unit] = [.week, .month, .year]
    let count = fractional.contains(unit) && Bool.random(using: &self) ? half : whole
    let anchors: [Deadline.Anchor] = [
      .beforeMeeting, .afterMeeting, .afterDeed(step, deed), .thereafter, .notSaid,
    ]
    var rules: [Deadline.Rule] = [
      .following(step, deed), .every(Int.random(in: 1...99, using: &self), .year), .continuously,
      .together(step), .sameDay(step, deed), .silently(after: step), .nextMeeting,
      .within(date()), .by(date()), .yearly(occasion()),
    ]
    if let span = Span(count, unit) {
      let rule = Deadline.Rule.span(
        one(of: Deadline.Bound.allCases, or: .exactly), span, one(of: anchors, or: .notSaid))
      rules += [rule, rule, rule, rule]
    }
    return Deadline(
      one(of: rules, or: .nextMeeting), proviso: proviso(),
      move: [nil, nil, nil, .later, .earlier][Int.random(in: 0..<5, using: &self)])
  }

  /// A random value for `quantity`.
  mutating func quantity() -> Quantity {
    Quantity(
      measure(), unit: maybe(["time", "timer", "uge", "år", "medlemmer", "planer", "delaftaler"]),
      rate: rate(), proviso: proviso())
  }

  /// A random value for `amount`.
  mutating func amount() -> Amount {
    Amount(
      measure(), one(of: Amount.Unit.allCases, or: .kroner), rate: rate(),
      priceYear: maybe([2019, 2026]), proviso: proviso())
  }

  /// A random value for `checkSum`.
  mutating func checkSum() -> CheckSum? {
    let money: [CheckSum.Unit] = [
      .amount(.kroner), .amount(.thousandKroner), .amount(.millionKroner), .amount(.billionKroner),
    ]
    let units = one(of: [[.percent], money, [.none], [.amount(.workYears)]], or: [.none])
    var terms: [CheckSum.Term] = []
    for index in 0...Int.random(in: 0...3, using: &self) {
      let figure = CheckSum.Figure(number(), one(of: units, or: .none))
      let percent = figure.unit == .percent ? nil : maybe([number(1...999, scale: 1)])
      terms.append(
        CheckSum.Term(
          figure, percent: percent, isSubtracted: index > 0 && Bool.random(using: &self)))
    }
    return CheckSum(
      CheckSum.Figure(number(), one(of: units, or: .none)),
      isApproximate: Bool.random(using: &self), terms)
  }

  /// A random value for `place`.
  mutating func place() -> SourcePlace {
    let low = Int.random(in: 1...400, using: &self)
    let lines = [low...low, low...(low + 7)].filter { _ in Bool.random(using: &self) }
    let texts = ["afsnit 3", "Hvem betaler, og hvad", "", "note 2 (i tabellen)", "æøå § 4"]
    let text = one(of: texts, or: "note 2")
    return SourcePlace(text.isEmpty && lines.isEmpty ? "note 2" : text, lines: lines)
  }

  /// A random value for `lawPlace`.
  mutating func lawPlace() -> LawPlace? {
    let parts: [LawPlace.Part] = [
      .init(.annex, "1"), .init(.chapter, "3"), .init(.section, one(of: ["6", "6 a"], or: "6")),
      .init(.subsection, "2"), .init(.number, "12"), .init(.letter, "b"), .init(.sentence, "2"),
    ]
    return LawPlace(parts.filter { _ in Bool.random(using: &self) })
  }
}
