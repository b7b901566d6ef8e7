import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import SeededRandom
import Testing

/// Laws of the arithmetic, on random days and lengths; a failure names its seed.
@Suite struct ReckoningPropertyTests {
  private static let units = ["dage", "uger", "måneder", "hverdage", "arbejdsdage"]

  private func day(_ random: inout SplitMix64) -> Day {
    RealContent.day("1950-01-01").adding(days: Int.random(in: 0..<55_000, using: &random))
  }

  private func due(_ rule: String, _ date: String) -> DueTime? {
    RulesOfATest(["dagsorden": rule]).due(date).first?.time
  }

  @Test(arguments: 1...60)
  func anImpreciseMeetingGivesExactlyTheDaysThatItsDaysGive(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let day = day(&random)
    let unit = Self.units[Int.random(in: 0..<Self.units.count, using: &random)]
    let side = Bool.random(using: &random) ? "før" : "efter"
    let rule = "senest \(Int.random(in: 2...9, using: &random)) \(unit) \(side) mødet"
    let month = try #require(ImpreciseDate(.month(day.month, year: day.year)))
    let span = try #require(due(rule, month.printed(in: .danish)))
    let exact = try (0..<Day.count(inMonth: day.month, of: day.year)).map { offset in
      let date = ImpreciseDate(month.first.adding(days: offset))
      return try #require(due(rule, date.printed(in: .danish))?.day)
    }
    #expect(exact == exact.sorted(), "seed \(seed): \(rule) is not monotonic")
    #expect(span.first == exact.first && span.last == exact.last, "seed \(seed): \(rule)")
  }

  @Test(arguments: 1...60)
  func countedDaysLieBetween(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let day = day(&random)
    let count = Int.random(in: 2...40, using: &random)
    let calendar = WorkCalendar(weekdays: try Weekdays.parse("mandag til lørdag"))
    for (unit, counts) in [
      ("hverdage", calendar.isWeekday), ("arbejdsdage", calendar.isWorkingDay),
    ] {
      let text = ImpreciseDate(day).printed(in: .danish)
      let rules = RulesOfATest(
        [
          "dagsorden": "senest \(count) \(unit) før mødet",
          "referat": "senest \(count) \(unit) efter mødet",
        ], weekdays: "mandag til lørdag")
      let due = try rules.due(text).map { try #require($0.time?.day) }
      let before = (due[0].ordinal..<day.ordinal).filter { counts(Day(ordinal: $0)) ?? false }
      let after = (day.ordinal + 1...due[1].ordinal).filter { counts(Day(ordinal: $0)) ?? false }
      #expect(before.count == count && after.count == count, "seed \(seed): \(count) \(unit)")
      #expect(counts(due[0]) == true && counts(due[1]) == true, "seed \(seed)")
    }
  }

  @Test(arguments: 1...200)
  func weeksComeBackAndMonthsKeepTheDayOrEndTheMonth(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let day = day(&random)
    let count = Int.random(in: 2...30, using: &random)
    func text(_ day: Day) -> String { ImpreciseDate(day).printed(in: .danish) }
    let week = try #require(due("senest \(count) uger før mødet", text(day))?.day)
    #expect(week.days(to: day) == 7 * count && week.weekday == day.weekday, "seed \(seed)")
    #expect(due("senest \(count) uger efter mødet", text(week))?.day == day, "seed \(seed)")
    let month = try #require(due("senest \(count) måneder før mødet", text(day))?.day)
    let months = (day.year * 12 + day.month) - (month.year * 12 + month.month)
    let length = Day.count(inMonth: month.month, of: month.year)
    #expect(months == count && month.day == min(day.day, length), "seed \(seed)")
  }
}
