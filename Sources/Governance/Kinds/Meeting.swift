package import CivilTime
import Diagnostics

/// A meeting: `moeder/<år>/<forum>-<år>-<nr>.md`.
///
/// Its items stand in the body.
package enum Meeting {
  /// Whose meeting it is.
  package static let body = Forum.Predecessor.body
  /// Which series of its body's meetings it belongs to.
  package static let series = Field<String>(
    "mødeserie", .identifier, label: "Meeting series",
    da: "Mødets række, når forummet har flere under `mødeserier`",
    en: "The series that the meeting belongs to when its body has several",
    example: "hovedmoeder")
  /// The day, of any precision.
  package static let date = Key.date
  /// The day it was moved from.
  package static let movedFrom = Field<ImpreciseDate>(
    "flyttet fra", .phrase(.date), label: "Moved from", da: "Dagen, mødet er flyttet fra",
    en: "The day the meeting was moved from", example: "4. marts 2021")
  /// Where it is held.
  package static let place = Key.place
  /// The steps with their real days.
  package static let happened = Field<Value>(
    "sket", .table(names: RuleDocument.stepNames, .phrase(.date)), label: "Happened",
    da: "Trin og dag: hvornår hvert trin faktisk skete",
    en: "Step and day: when each step really happened", example: "dagsorden: 3. marts 2021")
  /// The publication duties with their real days.
  package static let published = Field<Value>(
    "offentliggjort", .table(names: nil, .phrase(.date)), label: "Published",
    da: "Pligt og dag: hvornår den blev opfyldt", en: "Duty and day: when it was met",
    example: "dagsorden-paa-nettet: 3. marts 2021")
  /// Who was there.
  package static let attendance = Field<[Record]>(
    "deltagere", .list(.record(attendee)), label: "Attendance", da: "Hvem der var med",
    en: "Who was there", example: "- plads: forvaltning")

  private static let attendee = Key.part(
    Message(da: "deltager", en: "attendee"),
    [
      Membership.seat.declaration, Membership.holder.declaration, Membership.mandator.declaration,
      Field<String>(
        "som", .text, label: "As", da: "I hvilken egenskab", en: "In what capacity",
        example: "sekretariat og referent"
      ).declaration,
      Field<String>(
        "til stede", .choice(.closed("ja", "afbud", "nej")), label: "Present",
        da: "Om deltageren var der", en: "Whether the attendee was there", example: "ja"
      ).declaration,
      Field<String>(
        "undtagen punkt", .text, label: "Except item", da: "Punkter, deltageren ikke var med til",
        en: "Items the attendee was not there for", example: "3"
      ).declaration,
      Field<String>(
        "kun punkt", .text, label: "Only item", da: "De eneste punkter, deltageren var med til",
        en: "The only items the attendee was there for", example: "3"
      ).declaration,
      Field<String>(
        "fordi", .text, label: "Because", da: "Grunden", en: "The reason", example: "inhabil"
      ).declaration,
      Field<[Reference]>(
        "mandat for", .oneOrMore(.reference(Kind.actors)), label: "Mandate for",
        da: "Hvis mandat deltageren bærer", en: "Whose mandate the attendee carries",
        example: "eksempelbo-syd"
      ).declaration,
    ])

  /// The keys of a meeting.
  package static let shape = Key.entity(
    Kind.meeting.noun,
    [
      body.declaration, series.declaration, date.declaration.required, movedFrom.declaration,
      Key.time.declaration, place.declaration, Key.status.declaration.required,
      Step.outcome.declaration, happened.declaration, published.declaration,
      attendance.declaration,
    ])
}
