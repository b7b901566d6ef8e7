import Calendar
import CivilTime
import Content
import Diagnostics
import Governance
import Phrases
import Testing

/// What a site's `kalender.yaml` adds to the days of the law.
@Suite struct WorkCalendarTests {
  private static let calendar = WorkCalendar(
    of: ContentLoader.load(
      SourceTree(texts: [
        "content/kalender.yaml": """
        hverdage: mandag til fredag
        lukkedage:
          - dag: 24. december til 1. januar
            navn: Julelukket
            gælder: fra 2015
          - dag: fredag efter Kristi himmelfartsdag
            navn: Lukket
        skoleferier:
          - navn: Vinterferie
            gælder: fra 13. februar 2021 til 21. februar 2021
        """
      ])
    ).register)

  private func working(_ text: String) -> Bool? {
    Self.calendar.isWorkingDay(RealContent.day(text))
  }

  @Test func aClosedDayIsNoWorkingDayAndStillAWeekday() {
    for text in ["2021-12-27", "2021-12-31", "2021-05-14", "2015-12-28"] {
      #expect(working(text) == false, "\(text)")
      #expect(Self.calendar.isWeekday(RealContent.day(text)) == true, "\(text)")
    }
    #expect(working("2014-12-29") == true)
    #expect(working("2021-12-23") == true)
    #expect(working("2022-01-03") == true)
  }

  @Test func saturdaysHolidaysAndUncoveredYearsAreNoWorkingDays() {
    #expect(working("2021-03-06") == false)
    #expect(working("2021-04-01") == false)
    #expect(working("2201-03-06") == nil)
  }

  @Test func marksOfAYearAreStretches() {
    let marks = Self.calendar.marks(in: 2021).filter {
      [.closed, .schoolHoliday].contains($0.kind)
    }
    #expect(
      marks.map { "\($0.day) \($0.last) \($0.name.danish)" } == [
        "2021-01-01 2021-01-01 Julelukket", "2021-02-13 2021-02-21 Vinterferie",
        "2021-05-14 2021-05-14 Lukket", "2021-12-24 2021-12-31 Julelukket",
      ])
  }

  @Test func aDayHasEveryMarkThatItLiesIn() {
    func names(_ text: String) -> [String] {
      Self.calendar.marks(on: RealContent.day(text)).map(\.name.danish)
    }
    #expect(names("2021-12-25") == ["juledag", "Julelukket"])
    #expect(names("2021-02-15") == ["Vinterferie"])
    #expect(names("2021-02-22") == [])
    #expect(Self.calendar.isSchoolHoliday(RealContent.day("2021-02-21")))
    #expect(!Self.calendar.isSchoolHoliday(RealContent.day("2021-02-22")))
  }

  @Test func aSiteThatSaysNothingHasTheDaysOfTheLaw() {
    let calendar = WorkCalendar(of: Register([]))
    #expect(calendar.isWeekday(RealContent.day("2021-03-04")) == nil)
    #expect(calendar.isWorkingDay(RealContent.day("2021-03-04")) == true)
    #expect(calendar.marks(in: 2021) == MarkedDay.all(in: 2021))
  }
}
