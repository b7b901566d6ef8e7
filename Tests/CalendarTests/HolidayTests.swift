import Calendar
import CivilTime
import Diagnostics
import Testing

@Suite struct HolidayTests {
  private func day(_ text: String) -> Day { Day(isoText: text) ?? .first }

  private func names(_ text: String) -> [String] {
    Holiday.all(on: day(text)).map(\.name.danish)
  }

  /// The earliest, the latest and some known Easters.
  @Test(arguments: [
    "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
    "2010-04-04", "2011-04-24", "2021-04-04", "2038-04-25", "2076-04-19", "2160-03-23",
  ])
  func easterFallsWhereTablesHaveIt(text: String) {
    #expect(Day.easter(of: day(text).year) == day(text))
  }

  @Test func storeBededagIsAHolidayForTheLastTimeIn2023() {
    #expect(names("2023-05-05") == ["store bededag"])
    #expect(names("2024-04-26") == [])
    #expect(Holiday.prayerDay.day(in: 2024) == nil)
  }

  @Test func aYearHasElevenHolidaysAndTenFrom2024() {
    for year in Holiday.years {
      let days = Holiday.allCases.compactMap { $0.day(in: year) }
      #expect(days.count == (year < 2024 ? 11 : 10))
      #expect(Set(days).count == days.count)
    }
  }

  @Test func aDayKnowsItsHolidays() {
    for year in [1900, 1999, 2008, 2023, 2024, 2200] {
      for holiday in Holiday.allCases {
        guard let day = holiday.day(in: year) else { continue }
        #expect(Holiday.all(on: day) == [holiday])
      }
      let marked = (0..<(Day.isLeap(year) ? 366 : 365)).filter { offset in
        let day = day("\(year)-01-01").adding(days: offset)
        return !Holiday.all(on: day).isEmpty
      }
      #expect(marked.count == (year < 2024 ? 11 : 10))
    }
  }

  @Test(arguments: [1899, 2201, 1, 9999])
  func aYearThatIsNotCoveredHasNoMarks(year: Int) {
    #expect(MarkedDay.all(in: year) == [])
    #expect(Holiday.all(on: day("\(year)-01-01")) == [])
  }

  @Test func aDayOffIsNotAlwaysAHoliday() {
    for text in ["2021-05-01", "2021-05-14", "2021-06-05", "2021-12-24", "2021-12-31"] {
      #expect(names(text) == [])
    }
    let closed = MarkedDay.all(in: 2021).filter { $0.kind == .bankClosed }.map(\.day.isoText)
    #expect(closed == ["2021-05-14", "2021-06-05", "2021-12-24", "2021-12-31"])
  }

  /// 5 June 2022 was whit Sunday, and the banks' day at once.
  @Test func aDayMayHaveTwoMarks() {
    let marks = MarkedDay.all(in: 2022).filter { $0.day == day("2022-06-05") }
    #expect(marks.map(\.name.danish) == ["pinsedag", "grundlovsdag"])
    #expect(marks.map(\.kind) == [.holiday, .bankClosed])
  }

  @Test func theFridayAfterAscensionIsTheBanksFrom2009() {
    #expect(BankClosingDay.dayAfterAscension.day(in: 2008) == nil)
    #expect(BankClosingDay.dayAfterAscension.day(in: 2009) == day("2009-05-22"))
    #expect(BankClosingDay.constitutionDay.day(in: 2005) == nil)
  }
}
