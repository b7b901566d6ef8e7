package import CivilTime
import Diagnostics

extension WorkCalendar {
  /// What a day is besides a day of the week: by law, by the banks, by the site.
  package func marks(on day: Day) -> [MarkedDay] {
    var marks = MarkedDay.all(in: day.year).filter { $0.day == day }
    marks += closingDays.filter { $0.contains(day) }.map { Self.mark(day...day, .closed, $0.name) }
    marks += schoolHolidays.filter { $0.contains(day) }.map {
      Self.mark(day...day, .schoolHoliday, $0.name)
    }
    return marks
  }

  /// The marks of a year in the order of their days; days of one name that follow each other are one.
  package func marks(in year: Int) -> [MarkedDay] {
    var marks = MarkedDay.all(in: year)
    guard let first = Day(firstOfMonth: 1, year: year), let last = Day(lastOfMonth: 12, year: year)
    else { return marks }
    for closing in closingDays {
      marks += Self.stretches(in: first...last, where: closing.contains).map {
        Self.mark($0, .closed, closing.name)
      }
    }
    for holiday in schoolHolidays {
      marks += Self.stretches(in: first...last, where: holiday.contains).map {
        Self.mark($0, .schoolHoliday, holiday.name)
      }
    }
    return marks.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// The stretches of days that satisfy a condition.
  private static func stretches(
    in days: ClosedRange<Day>, where isIn: (Day) -> Bool
  ) -> [ClosedRange<Day>] {
    var stretches: [ClosedRange<Day>] = []
    for ordinal in days.lowerBound.ordinal...days.upperBound.ordinal {
      let day = Day(ordinal: ordinal)
      guard isIn(day) else { continue }
      if let last = stretches.last, last.upperBound.ordinal == ordinal - 1 {
        stretches[stretches.count - 1] = last.lowerBound...day
      } else {
        stretches.append(day...day)
      }
    }
    return stretches
  }

  private static func mark(
    _ days: ClosedRange<Day>, _ kind: MarkedDay.Kind, _ name: String
  ) -> MarkedDay {
    MarkedDay(
      days.lowerBound, through: days.upperBound, kind, Message(da: name, en: name))
  }
}
