import CivilTime
import Diagnostics
package import Phrases

/// What days count as what: `kalender.yaml`.
package enum CalendarSettings {
  /// Which days are working days.
  package static let workingDays = Field<String>(
    "hverdage", .choice(.closed("mandag til fredag", "mandag til lørdag")), label: "Working days",
    da: "Hvilke ugedage der er hverdage; praksis er forskellig",
    en: "Which weekdays count as hverdage; practice differs", example: "mandag til fredag")
  /// Days that are closed without being holidays.
  package static let closedDays = Field<[Record]>(
    "lukkedage", .list(.record(closedDay)), label: "Closed days",
    da: "Dage, hvor der er lukket, uden at de er helligdage",
    en: "Days closed without being holidays", example: "- dag: 24. december")
  /// School holidays.
  package static let schoolHolidays = Field<[Record]>(
    "skoleferier", .list(.record(holiday)), label: "School holidays", da: "Skolernes ferier",
    en: "The schools' holidays", example: "- navn: Vinterferie 2021")
  /// What a planner should aim at.
  package static let wishes = Field<Record>(
    "ønsker", .record(wish), label: "Wishes", da: "Hvad en mødeplan helst skal holde sig til",
    en: "What a plan should aim at", example: "tid: kl. 9-15")

  /// The days of the week a plan should keep to.
  package static let wishedWeekdays = Field<Weekdays>(
    "ugedage", .phrase(.weekdays), label: "Weekdays", da: "Ugedagene", en: "The weekdays",
    example: "tirsdag, onsdag eller torsdag")

  /// Which days of the year a closing is.
  package static let days = Field<AnnualDays>(
    "dag", .phrase(.annualDays), required: true, label: "Day",
    da: "Dagen eller dagene i året; `gælder` siger, hvilke år",
    en: "The day or days of the year; `gælder` says in which years", example: "24. december")

  private static let closedDay = Key.part(
    Message(da: "lukkedag", en: "closed day"),
    [days.declaration, Key.name.declaration.required])
  private static let holiday = Key.part(
    Message(da: "skoleferie", en: "school holiday"),
    [
      Key.name.declaration.required, Key.validity.declaration.required, Key.isExample.declaration,
    ])
  private static let wish = Key.part(
    Message(da: "ønsker", en: "wishes"),
    [
      wishedWeekdays.declaration, Key.time.declaration, Key.isExample.declaration,
    ])

  /// The keys of `kalender.yaml`.
  package static let shape = RecordShape(
    Kind.calendar.noun,
    [
      workingDays.declaration, closedDays.declaration, schoolHolidays.declaration,
      wishes.declaration, Key.note.declaration,
    ])
}
