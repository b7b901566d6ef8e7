import Charts
import CivilTime
import Testing

@Suite struct TimeScaleTests {
  let scale = TimeScale(from: 2009, to: 2026)

  @Test func daysLieWhereTheyAreBetweenTheEdges() throws {
    #expect(scale.position(of: scale.first).percent == "0.00%")
    #expect(scale.position(of: scale.last).percent == "100.00%")
    let day = try #require(Day(year: 2010, month: 10, day: 1))
    #expect(scale.position(of: day).percent == "10.28%")
  }

  @Test func daysOutsideLieAtTheEdge() {
    #expect(scale.position(of: .first).percent == "0.00%")
    #expect(scale.position(of: .last).percent == "100.00%")
  }

  @Test func aScaleWithoutLengthIsMended() {
    #expect(TimeScale(from: 2020, to: 2020).years == 2020...2021)
    #expect(TimeScale(from: -5, to: -9).years == 1...2)
  }

  @Test func closeMarksOfARulerTakeRowsOfTheirOwn() {
    let ruler = ruler(now: 2000, others: [1000, 1500, 5000])
    #expect(ruler.others.map(\.row) == [0, 1, 0])
    #expect(ruler.now.row == 2)
    #expect(ruler.height == 94)
  }

  @Test func twoDaysAtOnePlaceHaveALabelEach() {
    #expect(ruler(now: 5000, others: [0, 0]).others.map(\.row) == [0, 1])
  }

  @Test func whatCanBePointedAtNeverReachesOverANeighbour() {
    let ruler = ruler(now: 5200, others: [1000, 1400, 5000, 9900])
    let reaches = (ruler.others + [ruler.now]).map(\.reach).sorted { $0.lowerBound < $1.lowerBound }
    for (left, right) in zip(reaches, reaches.dropFirst()) {
      #expect(left.upperBound <= right.lowerBound)
    }
    #expect(reaches.map(\.lowerBound.hundredths) == [200, 1200, 4200, 5100, 9100])
    #expect(reaches.last?.upperBound.hundredths == 10_000)
  }

  func ruler(now: Int, others: [Int]) -> TimeRuler {
    TimeRuler(
      scale, now: (TimeScale.Position(hundredths: now), 4),
      others: others.map { (TimeScale.Position(hundredths: $0), 4) })
  }
}

@Suite struct LifeBarTests {
  let scale = TimeScale(from: 2000, to: 2100)

  func bar(_ life: Validity, _ year: Int) throws -> LifeBar {
    LifeBar(life, on: scale, asOf: try #require(Day(year: year, month: 6, day: 1)))
  }

  func year(_ year: Int) throws -> ImpreciseDate {
    let date = ImpreciseDate(.year(year))
    return try #require(date)
  }

  func certainties(_ bar: LifeBar) -> [LifeBar.Stretch.Certainty] { bar.stretches.map(\.certainty) }

  @Test func whatHoldsIsSolidUpToTheDay() throws {
    let life = Validity(start: try year(2010))
    let drawn = try bar(life, 2020)
    #expect(certainties(drawn) == [.inForce])
    #expect(drawn.end == nil)
    let now = TimeScale.Position(hundredths: 2043)
    #expect(drawn.stretches.first?.end ?? now <= now)
  }

  @Test func afterItWasLastHeardOfThereAreDots() throws {
    let life = Validity(
      start: try year(2010),
      lastKnown: try year(2012))
    #expect(certainties(try bar(life, 2020)) == [.inForce, .unknown])
    #expect(certainties(try bar(life, 2011)) == [.inForce])
  }

  @Test func whatHasEndedIsPastWithAStroke() throws {
    let life = Validity(
      start: try year(2010),
      end: .through(try year(2015)))
    let drawn = try bar(life, 2020)
    #expect(certainties(drawn) == [.past])
    #expect(drawn.end?.percent == "16.00%")
    #expect(drawn.svg.contains("b-slut"))
  }

  @Test func whatIsToComeIsHollow() throws {
    let life = Validity(start: try year(2030))
    #expect(certainties(try bar(life, 2020)) == [.expected])
  }
}
