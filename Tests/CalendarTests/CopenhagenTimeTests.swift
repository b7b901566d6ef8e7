import Calendar
import CivilTime
import Phrases
import Testing

@Suite struct CopenhagenTimeTests {
  private func day(_ text: String) -> Day { Day(isoText: text) ?? .first }

  private func moment(_ day: String, _ hour: Int, _ minute: Int = 0) -> String? {
    guard let time = TimeOfDay(hour: hour, minute: minute) else { return nil }
    return CopenhagenTime.moment(time, on: self.day(day))?.basicText
  }

  @Test func winterIsOneHourAheadAndSummerTwo() {
    #expect(moment("2021-03-04", 9) == "20210304T080000Z")
    #expect(moment("2021-06-10", 9, 30) == "20210610T073000Z")
    #expect(moment("2021-01-01", 0, 30) == "20201231T233000Z")
    #expect(moment("2021-07-01", 0) == "20210630T220000Z")
    #expect(moment("2021-12-31", 24) == "20211231T230000Z")
    #expect(moment("1970-07-01", 12) == "19700701T110000Z")
  }

  @Test func theNightInWhichSummerTimeBeginsHasNoHourAfterTwo() {
    let night = day("2021-03-28")
    #expect(
      TimeOfDay(hour: 1, minute: 59).map { CopenhagenTime.reading($0, on: night) }
        == .once(offset: 60))
    #expect(
      TimeOfDay(hour: 2, minute: 30).map { CopenhagenTime.reading($0, on: night) } == .skipped)
    #expect(
      TimeOfDay(hour: 3, minute: 0).map { CopenhagenTime.reading($0, on: night) }
        == .once(offset: 120))
    #expect(moment("2021-03-28", 2, 30) == "20210328T013000Z")
    #expect(moment("2021-03-28", 3) == "20210328T010000Z")
  }

  @Test func theNightInWhichSummerTimeEndsHasTheHourAfterTwoTwice() {
    let night = day("2021-10-31")
    #expect(
      TimeOfDay(hour: 1, minute: 59).map { CopenhagenTime.reading($0, on: night) }
        == .once(offset: 120))
    #expect(TimeOfDay(hour: 2, minute: 0).map { CopenhagenTime.reading($0, on: night) } == .twice)
    #expect(
      TimeOfDay(hour: 3, minute: 0).map { CopenhagenTime.reading($0, on: night) }
        == .once(offset: 60))
    #expect(moment("2021-10-31", 2) == "20211031T000000Z")
  }

  @Test func theEndMovedFromSeptemberToOctoberIn1996() {
    #expect(SummerTime(year: 1979) == nil)
    #expect(SummerTime(year: 1980)?.first == day("1980-04-06"))
    #expect(SummerTime(year: 1980)?.end == day("1980-09-28"))
    #expect(SummerTime(year: 1995)?.end == day("1995-09-24"))
    #expect(SummerTime(year: 1996)?.end == day("1996-10-27"))
  }

  @Test func nothingIsSaidOfYearsThatAreNotCovered() {
    #expect(moment("1949-06-01", 12) == nil)
    #expect(moment("2201-06-01", 12) == nil)
    #expect(moment("1950-06-01", 12) == "19500601T110000Z")
  }

  @Test func minutesBeforeMidnightBelongToTheDayBefore() {
    let day = day("2021-01-01")
    #expect(Moment(day, minutes: -1).basicText == "20201231T235900Z")
    #expect(Moment(day, minutes: -1440).basicText == "20201231T000000Z")
    #expect(Moment(day, minutes: -1441).basicText == "20201230T235900Z")
    #expect(Moment(day, minutes: 1440).basicText == "20210102T000000Z")
  }
}
