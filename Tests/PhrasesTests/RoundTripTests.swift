import CivilTime
import Diagnostics
import Phrases
import SeededRandom
import Testing

@Suite struct RoundTripTests {
  /// Prints many random values and reads them back.
  private func check<Value: Phrase>(
    _ count: Int = 1500, _ make: (inout SplitMix64) -> Value?
  ) {
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix64(seed: seed)
    for _ in 0..<count {
      guard let value = make(&random) else { continue }
      let text = value.printed(in: .danish)
      do {
        let back = try Value.parse(text)
        guard back == value, back.printed(in: .danish) == text else {
          Issue.record("seed \(seed): »\(text)« came back as \(back), not \(value)")
          return
        }
      } catch {
        Issue.record("seed \(seed): »\(text)« \(error)")
        return
      }
      #expect(!value.printed(in: .english).isEmpty, "seed \(seed), \(text)")
      #expect(!text.contains(/[0-9½]-[0-9]/), "seed \(seed), \(text)")
    }
  }

  @Test func datesReadBack() { check { $0.date(years: 1...9998) } }
  @Test func validitiesReadBack() { check { $0.orderedValidity() } }
  @Test func frequenciesReadBack() { check { $0.frequency() } }
  @Test func weekdaysReadBack() { check { $0.weekdays() } }
  @Test func clockTimesReadBack() { check { $0.clock() } }
  @Test func occasionsReadBack() { check { $0.occasion() } }
  @Test func daysOfTheYearReadBack() { check { $0.annualDays() } }
  @Test func deadlinesReadBack() { check(4000) { $0.deadline() } }
  @Test func quantitiesReadBack() { check { $0.quantity() } }
  @Test func amountsReadBack() { check { $0.amount() } }
  @Test func sharesReadBack() { check { Share($0.measure(), proviso: $0.proviso()) } }
  @Test func checkSumsReadBack() { check { $0.checkSum() } }
  @Test func sourcePlacesReadBack() { check { $0.place() } }
  @Test func sourceReferencesReadBack() { check { SourceReference("notat-2010/a-1", $0.place()) } }
  @Test func lawPlacesReadBack() { check { $0.lawPlace() } }
  @Test func lawReferencesReadBack() { check { LawReference("lbf-regulativ-2019", $0.lawPlace()) } }
}

extension SplitMix64 {
  /// A validity whose parts follow one another, as content must write them.
  mutating func orderedValidity() -> Validity? {
    let dates = (0..<3).map { _ in date(years: 1990...2030) }.sorted { $0.first < $1.first }
    let end: Validity.End? = maybe([.through(dates[2]), .before(dates[2]), .ceasedBy(dates[2])])
    let made: Validity =
      switch Int.random(in: 0...4, using: &self) {
      case 0: Validity(start: dates[0], end: end)
      case 1: Validity(start: dates[0], lastKnown: dates[1], end: end)
      case 2: Validity(knownFrom: dates[0], to: maybe([dates[1]]), end: end)
      case 3: Validity(end: end ?? .before(dates[1]))
      default: .notStated
      }
    guard let end = made.end else { return made }
    let latest = [made.start, made.lastKnown, made.knownTo].compactMap { $0?.first }.max()
    return latest.map { end.exclusiveDay > $0 } == false ? nil : made
  }
}
