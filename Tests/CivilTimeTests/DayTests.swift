import CivilTime
import SeededRandom
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (2010, 2, 29), (2010, 13, 1), (2010, 0, 1), (2010, 4, 31), (0, 1, 1), (10_000, 1, 1),
    (2010, 1, 0), (1900, 2, 29), (.max, .max, .max), (.min, .min, .min),
  ])
  func refusesDaysThatTheCalendarLacks(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func countsEveryDayOnceFromTheFirstToTheLast() throws {
    var ordinal = 0
    var weekday = 7
    for year in 1...9999 {
      for month in 1...12 {
        for number in 1...Day.count(inMonth: month, of: year) {
          ordinal += 1
          weekday = weekday % 7 + 1
          // Every day of some years, and the ends of every month of the others.
          guard year % 97 == 0 || number < 3 || number > 27 else { continue }
          let day = try #require(Day(year: year, month: month, day: number))
          guard day.ordinal == ordinal, Day(ordinal: ordinal) == day,
            day.weekday.rawValue == weekday
          else {
            Issue.record("\(day) is not day \(ordinal)")
            return
          }
        }
      }
    }
    #expect(Day.last.ordinal == ordinal)
  }

  @Test(arguments: [
    ("2010-04-14", 3, 2010, 15), ("2008-12-29", 1, 2009, 1), ("2010-01-03", 7, 2009, 53),
    ("2021-01-04", 1, 2021, 1), ("2020-12-31", 4, 2020, 53), ("2021-03-11", 4, 2021, 10),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 5, 9999, 52),
  ])
  func knowsWeekdayAndWeek(text: String, weekday: Int, year: Int, week: Int) throws {
    let day = try #require(Day(isoText: text))
    #expect(day.weekday.rawValue == weekday)
    #expect(day.week.year == year && day.week.number == week)
  }

  @Test func writesWeeksAsTheStandardDoes() throws {
    #expect(try #require(Day(isoText: "2021-01-07")).week.isoText == "2021-W01")
    #expect(try !#require(Day(isoText: "2021-01-07")).week.isEven)
  }

  @Test func aWeekHoldsItsSevenDaysAndNoOther() {
    for year in 1995...2030 {
      var days = 0
      for number in 1...Week.count(in: year) {
        let week = Day(year: year, month: 1, day: 4)?.adding(days: 7 * (number - 1)).week
        guard let week else { continue }
        #expect(week.number == number && week.year == year)
        #expect(week.days.lowerBound.weekday == .monday && week.days.upperBound.weekday == .sunday)
        #expect(week.days.lowerBound.week == week && week.days.upperBound.week == week)
        days += week.days.lowerBound.days(to: week.days.upperBound) + 1
      }
      #expect(days == 7 * Week.count(in: year))
    }
    #expect([2015, 2020, 2026].map(Week.count) == [53, 53, 53])
    #expect([2019, 2021, 2027].map(Week.count) == [52, 52, 52])
  }

  @Test func knowsTheQuarter() {
    let months = (1...12).compactMap { Day(firstOfMonth: $0, year: 2021)?.quarter }
    #expect(months == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
  }

  @Test(arguments: [
    ("2010-01-31", 1, "2010-02-28"), ("2012-01-31", 1, "2012-02-29"),
    ("2010-03-31", -1, "2010-02-28"), ("2010-11-30", 3, "2011-02-28"),
    ("2010-05-15", 12, "2011-05-15"), ("0001-05-15", -12, "0001-01-01"),
    ("9999-05-15", 12, "9999-12-31"),
  ])
  func addsMonthsAndStaysInTheMonth(text: String, months: Int, expected: String) throws {
    #expect(try #require(Day(isoText: text)).adding(months: months).isoText == expected)
  }

  @Test func staysInTheCalendarWhateverIsAdded() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day.first.adding(days: .max) == .last)
    #expect(Day.first.adding(months: .max) == .last)
    #expect(Day.last.adding(months: .min) == .first)
    #expect(Day.last.adding(years: .min) == .first)
  }

  @Test(arguments: [
    "2010-4-14", "2010-04-14 ", "20100414", "2010-02-30", "", "-010-04-14", "2010-04-1４",
    "2010-04-14-1",
  ])
  func readsNothingButISO(text: String) {
    #expect(Day(isoText: text) == nil)
  }

  @Test func daysAddAndSubtractAlike() {
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix64(seed: seed)
    for _ in 0..<2000 {
      let (a, b) = (random.day(), random.day())
      #expect(a.adding(days: a.days(to: b)) == b, "seed \(seed)")
      #expect((a < b) == (a.ordinal < b.ordinal), "seed \(seed)")
      #expect(Day(isoText: a.isoText) == a, "seed \(seed)")
    }
  }
}
