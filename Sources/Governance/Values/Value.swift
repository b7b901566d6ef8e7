package import CivilTime
package import Phrases

/// A typed value of the register; what the characters of the content were read as.
package indirect enum Value: Hashable, Sendable {
  /// Words.
  case text(String)
  /// `ja` or `nej`.
  case flag(Bool)
  /// A whole number, such as a printed number or a year.
  case number(Int)
  /// A date of any precision.
  case date(ImpreciseDate)
  /// A period as `gælder` writes it.
  case validity(Validity)
  /// How often a body meets.
  case frequency(MeetingFrequency)
  /// A time of day, perhaps with a weekday.
  case clock(ClockTime)
  /// A time of the year.
  case occasion(Occasion)
  /// Days that come back every year.
  case annualDays(AnnualDays)
  /// Days of the week.
  case weekdays(Weekdays)
  /// When a step is due.
  case deadline(Deadline)
  /// A number of things, or of hours.
  case quantity(Quantity)
  /// Money or work.
  case amount(Amount)
  /// A percentage.
  case share(Share)
  /// A sum that ought to hold.
  case check(CheckSum)
  /// A place in a document.
  case source(SourceReference)
  /// Another entity.
  case reference(Reference)
  /// Several values in order.
  case list([Stated])
  /// Named values.
  case record(Record)
  /// Values under names that the writer chose or that a list of steps gives.
  case table([TableRow])
}

/// A row of a ``Value/table(_:)``.
package struct TableRow: Hashable, Sendable {
  /// The name of the row.
  package var name: String
  /// What stands there.
  package var value: Stated

  /// Makes a row.
  package init(_ name: String, _ value: Stated) {
    self.name = name
    self.value = value
  }
}
