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

  /// In what capacity somebody was there who has no seat.
  package static let capacity = Field<String>(
    "som", .text, label: "As", da: "I hvilken egenskab", en: "In what capacity",
    example: "sekretariat og referent")
  /// Whether somebody was asked to come who has no seat.
  package static let isInvited = Field<Bool>(
    "inviteret", .flag, label: "Invited", da: "»ja«, når en uden plads er bedt om at komme",
    en: "“ja” when somebody without a seat was asked to come", example: "ja")
  /// Whether somebody was there.
  package static let presence = Field<String>(
    "til stede", .choice(.closed("ja", "afbud", "nej")), label: "Present",
    da: "Om deltageren var der", en: "Whether the attendee was there", example: "ja")
  /// The items somebody left the room for.
  package static let exceptItems = Field<String>(
    "undtagen punkt", .text, label: "Except item", da: "Punkter, deltageren ikke var med til",
    en: "Items the attendee was not there for", example: "3 og 5")
  /// The only items somebody was there for.
  package static let onlyItems = Field<String>(
    "kun punkt", .text, label: "Only item", da: "De eneste punkter, deltageren var med til",
    en: "The only items the attendee was there for", example: "3")
  /// Why somebody was away.
  package static let reason = Field<String>(
    "fordi", .text, label: "Because", da: "Grunden", en: "The reason", example: "inhabil")
  /// Whose mandate somebody who has a seat carries besides the own one.
  package static let mandateFor = Field<[Reference]>(
    "mandat for", .oneOrMore(.reference(Kind.actors)), label: "Mandate for",
    da: "Hvem der har lagt sit mandat hos deltageren",
    en: "Who has given the attendee the mandate to act", example: "eksempelbo-syd")
  /// Whose place somebody took who has no seat of the own.
  package static let substituteFor = Field<[Reference]>(
    "stedfortræder for", .oneOrMore(.reference(Kind.actors)), label: "Substitute for",
    da: "Hvem deltageren mødte i stedet for", en: "In whose place the attendee came",
    example: "eksempel-anne")

  private static let attendee = Key.part(
    Message(da: "deltager", en: "attendee"),
    [
      Membership.seat.declaration, Membership.holder.declaration, Membership.mandator.declaration,
      capacity.declaration, isInvited.declaration, presence.declaration, exceptItems.declaration,
      onlyItems.declaration, reason.declaration, mandateFor.declaration,
      substituteFor.declaration,
    ])

  /// The keys of a meeting.
  package static let shape = Key.entity(
    Kind.meeting.noun,
    [
      body.declaration, series.declaration, date.declaration.required, movedFrom.declaration,
      Key.time.declaration, place.declaration,
      Key.status.declaration.among("planlagt", "indkaldt", "holdt", "aflyst", "flyttet").required,
      Step.outcome.declaration, happened.declaration, published.declaration,
      attendance.declaration,
    ])
}
