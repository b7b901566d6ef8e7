import Diagnostics

/// A matter through its bodies: `beslutninger/<id>.md`.
///
/// Things point to it, never it to things.
package enum Decision {
  /// What sort of matter it is.
  package static let sort = Field<String>(
    "art", .choice(.open("indstilling", "beslutning", "sag", "budgetaftale", "udkast")),
    label: "Kind", da: "Hvilken slags sag det er", en: "What sort of matter it is",
    example: "indstilling")
  /// Who recommends it.
  package static let recommendedBy = Field<[Reference]>(
    "indstilles af", .oneOrMore(.reference(Kind.actors)), label: "Recommended by",
    da: "Hvem der indstiller", en: "Who recommends it", example: "forvaltningerne")
  /// What each body made of it, in order.
  package static let treatment = Field<[Record]>(
    "behandling", .list(.record(treatmentStep)), label: "Treatment",
    da: "Hvad hvert organ gjorde, i rækkefølge", en: "What each body did, in order",
    example: "- organ: oeu")

  /// The body that treats a matter.
  package static let organ = Field<Reference>(
    "organ", .reference([.organisation, .forum]), required: true, label: "Body",
    da: "Organet, der behandler sagen", en: "The body that treats the matter", example: "oeu")

  private static let remark = RecordShape(
    Message(da: "protokolbemærkning", en: "recorded remark"),
    [
      Grant.parties.declaration,
      Key.words.declaration, Key.source.declaration,
    ])

  /// Who voted what, by party letter.
  package static let votes = Field<Record>(
    "stemmer", .record(Votes.shape), label: "Votes",
    da: "Hvem der stemte hvad, med partibogstaver", en: "Who voted what, by party letter",
    example: "for: A, B, F og Ø")

  private static let treatmentStep = Key.part(
    Message(da: "behandling", en: "treatment"),
    [
      organ.declaration,
      Field<Int>(
        "punkt", .number(1...999), label: "Item", da: "Punktets nummer på dagsordenen",
        en: "The number of the item on the agenda", example: "20"
      ).declaration,
      Key.date.declaration, Step.outcome.declaration,
      Field<Record>(
        "protokolbemærkning", .record(remark), label: "Recorded remark",
        da: "Hvad partier fik ført til protokols", en: "What parties had recorded",
        example: "partier: A og B"
      ).declaration,
      votes.declaration,
    ])

  /// The keys of a decision.
  package static let shape = Key.entity(
    Kind.decision.noun,
    [
      Key.title.declaration.required, sort.declaration, Key.validity.declaration,
      recommendedBy.declaration, treatment.declaration, Grant.parties.declaration,
      RuleDocument.duties.declaration,
    ])
}
