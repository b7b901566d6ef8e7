package import CivilTime
package import Diagnostics

/// A day, or several in a row, that is something besides a day of the week, with its name.
package struct MarkedDay: Hashable, Sendable {
  /// What sort of mark it is; the raw value is the word that outputs use.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A public holiday.
    case holiday = "helligdag"
    /// A day on which banks are closed.
    case bankClosed = "banklukkedag"
    /// A day on which the site's offices are closed.
    case closed = "lukkedag"
    /// A holiday of the schools.
    case schoolHoliday = "skoleferie"
    /// The night in which clocks go forward.
    case summerTime = "sommertid"
    /// The night in which clocks go back.
    case normalTime = "normaltid"

    /// What it is called.
    package var name: Message {
      switch self {
      case .holiday: Message(da: "helligdag", en: "public holiday")
      case .bankClosed: Message(da: "banklukkedag", en: "banks closed")
      case .closed: Message(da: "lukkedag", en: "offices closed")
      case .schoolHoliday: Message(da: "skoleferie", en: "school holiday")
      case .summerTime, .normalTime: Message(da: "urene stilles", en: "clocks change")
      }
    }
  }

  /// The day, or the first of several.
  package let day: Day
  /// The last day; the same as ``day`` but for closings and school holidays.
  package let last: Day
  /// What sort of mark it is.
  package let kind: Kind
  /// The name of the day.
  package let name: Message

  /// Makes a mark.
  package init(_ day: Day, through last: Day? = nil, _ kind: Kind, _ name: Message) {
    self.day = day
    self.last = last ?? day
    self.kind = kind
    self.name = name
  }

  /// The holidays, bank closing days and changes of the clock of a year, by day and kind.
  package static func all(in year: Int) -> [MarkedDay] {
    var marks = Holiday.allCases.compactMap { holiday in
      holiday.day(in: year).map { MarkedDay($0, .holiday, holiday.name) }
    }
    marks += BankClosingDay.allCases.compactMap { closing in
      closing.day(in: year).map { MarkedDay($0, .bankClosed, closing.name) }
    }
    if let summer = SummerTime(year: year) {
      marks.append(
        MarkedDay(
          summer.first, .summerTime, Message(da: "sommertid begynder", en: "summer time begins")))
      marks.append(
        MarkedDay(
          summer.end, .normalTime, Message(da: "sommertid slutter", en: "summer time ends")))
    }
    return marks.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}
