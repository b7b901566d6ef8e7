import CivilTime
import SeededRandom
import Testing

/// The date that EDTF writes.
private func date(_ edtf: String) throws -> ImpreciseDate {
  try #require(ImpreciseDate(edtf: edtf))
}

@Suite struct ValidityTests {
  /// The states on some days, as letters: F in force, N not yet, C ceased, U uncertain.
  private func states(_ validity: Validity, _ days: String...) throws -> String {
    try days.map { text in
      switch validity.state(on: try #require(Day(isoText: text))) {
      case .inForce: "F"
      case .notYet: "N"
      case .ceased: "C"
      case .uncertain: "U"
      }
    }.joined()
  }

  @Test func beginsOnTheFirstPossibleDayOfAnImpreciseStart() throws {
    let validity = Validity(start: try date("2020-23"))
    #expect(try states(validity, "2020-08-31", "2020-09-01", "9999-12-31") == "NFF")
  }

  @Test func includesTheLastDayOfTilAndExcludesTheFirstOfIndtil() throws {
    let through = Validity(start: try date("2015"), end: .through(try date("2018")))
    #expect(try states(through, "2014-12-31", "2015-01-01", "2018-12-31", "2019-01-01") == "NFFC")
    let before = Validity(start: try date("2015"), end: .before(try date("2018")))
    #expect(try states(before, "2017-12-31", "2018-01-01") == "FC")
  }

  @Test func isUncertainAfterItWasLastHeardOf() throws {
    let validity = Validity(start: try date("2010-08"), lastKnown: try date("2010"))
    #expect(try states(validity, "2010-07-31", "2010-08-01", "2010-12-31", "2011-01-01") == "NFFU")
    let ended = validity.capped(endingBefore: try date("2020"))
    #expect(try states(ended, "2010-12-31", "2013-06-01", "2020-01-01") == "FUC")
  }

  @Test func isUncertainOutsideTheTimeAtWhichItIsKnown() throws {
    let validity = Validity(knownFrom: try date("2010"), to: try date("2013"))
    #expect(try states(validity, "2009-12-31", "2010-01-01", "2013-12-31", "2014-01-01") == "UFFU")
    let ended = Validity(knownFrom: try date("2010"), end: .before(try date("2016")))
    #expect(try states(ended, "2010-06-01", "2015-01-01", "2016-01-01") == "FUC")
  }

  @Test func isUncertainBeforeAnEndThatStandsAlone() throws {
    #expect(
      try states(Validity(end: .before(try date("2016"))), "2015-12-31", "2016-01-01") == "UC")
    #expect(
      try states(Validity(end: .through(try date("2016"))), "2016-12-31", "2017-01-01") == "UC")
  }

  @Test func isUncertainFromItsStartToTheDayByWhichItHadCeased() throws {
    let validity = Validity(start: try date("2010"), end: .ceasedBy(try date("2016")))
    #expect(
      try states(validity, "2009-12-31", "2010-12-31", "2011-01-01", "2016-12-31", "2017-01-01")
        == "NFUUC")
    #expect(
      try states(Validity(end: .ceasedBy(try date("2016"))), "2016-12-31", "2017-01-01") == "UC")
  }

  @Test func isUncertainWhenNothingIsStated() throws {
    #expect(try states(.notStated, "0001-01-01", "2010-01-01", "9999-12-31") == "UUU")
    #expect(Validity.notStated.isNotStated)
    #expect(Validity(end: .before(ImpreciseDate(.first))).isNotStated == false)
  }

  @Test func keepsAnEarlierEndWhenItIsCapped() throws {
    let early = Validity(start: try date("2010"), end: .through(try date("2012")))
    #expect(early.capped(endingBefore: try date("2020")) == early)
    let late = Validity(start: try date("2010"), end: .through(try date("2022")))
    #expect(
      late.capped(endingBefore: try date("2020-23"))
        == Validity(start: try date("2010"), end: .before(try date("2020-23"))))
  }

  @Test(arguments: [
    ("2010", "2012", "2014", "2016", PeriodRelation.before),
    ("2010", "2012", "2013", "2016", .meets), ("2010", "2014", "2013", "2016", .overlaps),
    ("2010", "2014", "2010", "2016", .starts), ("2012", "2014", "2010", "2016", .during),
    ("2012", "2016", "2010", "2016", .finishes), ("2012", "2016", "2012", "2016", .equals),
  ])
  func namesTheRelationOfTwoPeriods(
    a: String, b: String, c: String, d: String, relation: PeriodRelation
  ) throws {
    let left = Validity(start: try date(a), end: .through(try date(b)))
    let right = Validity(start: try date(c), end: .through(try date(d)))
    #expect(left.relation(to: right) == relation)
    #expect(right.relation(to: left) == relation.inverse)
  }

  @Test func namesNoRelationWhereABoundIsNotKnown() throws {
    let open = Validity(start: try date("2010"))
    #expect(open.relation(to: Validity(start: try date("2012"))) == .finishedBy)
    #expect(open.relation(to: Validity(knownFrom: try date("2012"))) == nil)
    #expect(
      open.relation(to: Validity(start: try date("2010"), lastKnown: try date("2012"))) == nil)
    #expect(
      open.relation(to: Validity(start: try date("2010"), end: .ceasedBy(try date("2012")))) == nil)
  }

  @Test func liesWithinInThreeAnswers() throws {
    let outer = Validity(start: try date("2010"), end: .through(try date("2020")))
    let inner = Validity(start: try date("2012"), end: .through(try date("2015")))
    #expect(inner.liesWithin(outer) == .yes)
    #expect(outer.liesWithin(inner) == .no)
    #expect(Validity(knownFrom: try date("2012")).liesWithin(outer) == .unknown)
    #expect(Validity(knownFrom: try date("2022")).liesWithin(outer) == .no)
    #expect(Validity(start: try date("2012")).liesWithin(outer) == .no)
    #expect(Validity(start: try date("2012")).liesWithin(Validity(start: try date("2012"))) == .yes)
  }

  @Test func writesIntervals() throws {
    let start = try date("2010-08")
    #expect(Validity(start: start).edtf == "2010-08/..")
    #expect(Validity(start: start, lastKnown: try date("2010")).edtf == "2010-08/")
    #expect(Validity(start: start, end: .through(try date("2018"))).edtf == "2010-08/2018")
    #expect(Validity(start: start, end: .before(try date("2020-23"))).edtf == "2010-08/2020-08-31")
    #expect(
      Validity(start: try date("2020-23"), end: .through(try date("2021-34~"))).edtf
        == "2020-09-01/2021-06-30~")
    #expect(Validity(knownFrom: start).edtf == nil)
  }

  @Test func answersAgreeWithTheStatesOfEveryMonth() throws {
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix64(seed: seed)
    let start = try #require(Day(year: 2006, month: 1, day: 1))
    for _ in 0..<400 {
      let (a, b) = (random.validity(), random.validity())
      let days = (0..<900).map { start.adding(days: $0 * 5) }
      let states = days.map { (a.state(on: $0), b.state(on: $0)) }
      let both = states.contains { $0 == .inForce && $1 == .inForce }
      let outside = states.contains { $0 == .inForce && ($1 == .notYet || $1 == .ceased) }
      let doubtful = states.contains { ($0 == .inForce || $0 == .uncertain) && $1 != .inForce }
      let note = Comment(rawValue: "seed \(seed): \(a) and \(b)")
      if both { #expect(a.certainlyOverlaps(b), note) }
      if outside { #expect(a.liesWithin(b) == .no, note) }
      if doubtful { #expect(a.liesWithin(b) != .yes, note) }
      #expect(a.certainlyOverlaps(b) == b.certainlyOverlaps(a), note)
      #expect(a.relation(to: b)?.inverse == b.relation(to: a), note)
      let event = random.date()
      let capped = a.capped(endingBefore: event)
      for day in days where day >= event.first {
        #expect(capped.state(on: day) == .ceased, note)
      }
    }
  }
}
