package import CivilTime
import Diagnostics

/// An annual report: `rapporter/<id>/rapport.md`.
///
/// Figures come from the register, the text is the writer's.
package enum Report {
  /// The year it is about.
  package static let year = Field<Int>(
    "år", .number(1900...2200), required: true, label: "Year", da: "Året, rapporten handler om",
    en: "The year the report is about", example: "2020")
  /// The day it holds as of.
  package static let asOf = Field<ImpreciseDate>(
    "pr", .phrase(.date), required: true, label: "As of", da: "Dagen, rapporten er gjort op pr.",
    en: "The day the report holds as of", example: "31. december 2020")
  /// The report before it.
  package static let previous = Field<Reference>(
    "forrige", .reference([.report]), label: "Previous", da: "Rapporten før denne",
    en: "The report before this one", example: "status-2017")
  /// To whom it is put.
  package static let to = Field<[Reference]>(
    "til", .oneOrMore(.reference(Kind.actors)), label: "To", da: "Hvem rapporten forelægges",
    en: "To whom the report is put", example: "- tmu")
  /// Who wrote it.
  package static let author = Field<[Reference]>(
    "udarbejdet af", .oneOrMore(.reference(Kind.actors)), label: "Prepared by",
    da: "Hvem der har skrevet den", en: "Who wrote it", example: "tmf")
  /// What stands under the title.
  package static let subtitle = Field<String>(
    "undertitel", .text, label: "Subtitle", da: "Linjen under titlen",
    en: "The line under the title", example: "Den boligsociale indsats")

  /// What it is about, where it is not the whole year's work.
  package static let about = Field<Reference>(
    "handler om", .reference([.forum, .helhedsplan]), label: "About",
    da: "Det ene forum eller den ene helhedsplan, som rapporten handler om",
    en: "The one body or plan that the report is about", example: "samarbejdsforum")
  /// What those to whom it is put are asked to do.
  package static let request = Field<[String]>(
    "det indstilles", .oneOrMore(.text), label: "Recommendation",
    da: "Hvad modtageren bliver bedt om: at tage til efterretning, at godkende",
    en: "What the recipient is asked to do: to take note, to approve",
    example: "- at udvalget tager rapporten til efterretning")
  /// The meeting that it is put to.
  package static let meeting = Field<Reference>(
    "møde", .reference([.meeting]), label: "Meeting", da: "Mødet, rapporten forelægges på",
    en: "The meeting it is put to", example: "samarbejdsforum-2020-4")
  /// Which unit writes which section.
  package static let responsibilities = Field<[Record]>(
    "afsnit ansvarlige", .list(.record(responsibility)), label: "Responsible for sections",
    da: "Hvem der skriver hvilket afsnit", en: "Who writes which section",
    example: "- afsnit: Møder og frister")
  /// The section that somebody is responsible for.
  package static let section = Field<String>(
    "afsnit", .text, required: true, label: "Section",
    da: "Afsnittet, som overskriften skriver det", en: "The section as its heading writes it",
    example: "Møder og frister")

  private static let responsibility = Key.part(
    Message(da: "ansvar", en: "responsibility"),
    [
      section.declaration,
      Indicator.responsible.declaration, Duty.deadline.declaration,
      Key.status.declaration.among("åben", "i gang", "udført"),
    ])

  private static let step = Key.part(
    Message(da: "trin i en rapport", en: "step of a report"),
    [
      Step.name.declaration.required.among("udkast", "høring", "godkendt", "forelagt", "udgivet"),
      Key.date.declaration, Step.actor.declaration, Step.outcome.declaration,
    ])

  /// The keys of a report.
  package static let shape = Key.entity(
    Kind.report.noun,
    [
      Key.title.declaration.required, subtitle.declaration, year.declaration,
      asOf.declaration, about.declaration, previous.declaration, to.declaration,
      meeting.declaration, request.declaration, author.declaration,
      RuleDocument.steps.declaration.listing(step),
      responsibilities.declaration,
    ])
}
