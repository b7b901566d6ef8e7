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

  private static let responsibility = Key.part(
    Message(da: "ansvar", en: "responsibility"),
    [
      Field<String>(
        "afsnit", .text, required: true, label: "Section",
        da: "Afsnittet, som overskriften skriver det",
        en: "The section as its heading writes it", example: "Møder og frister"
      ).declaration,
      Indicator.responsible.declaration, Duty.deadline.declaration,
      Key.status.declaration,
    ])

  /// The keys of a report.
  package static let shape = Key.entity(
    Kind.report.noun,
    [
      Key.title.declaration.required, subtitle.declaration, year.declaration,
      asOf.declaration, previous.declaration, to.declaration, author.declaration,
      RuleDocument.steps.declaration.optional,
      Field<[Record]>(
        "afsnit ansvarlige", .list(.record(responsibility)), label: "Responsible for sections",
        da: "Hvem der skriver hvilket afsnit", en: "Who writes which section",
        example: "- afsnit: Møder og frister"
      ).declaration,
    ])
}
