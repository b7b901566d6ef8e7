import Diagnostics

/// A word or an abbreviation: an entry of `ordliste.yaml`.
package enum Term {
  /// What it stands for.
  package static let meaning = Field<String>(
    "betyder", .text, label: "Means", da: "Hvad ordet står for", en: "What the word stands for",
    example: "Det Udvidede Totalbalanceprincip")
  /// What it is.
  package static let explanation = Field<String>(
    "forklaring", .text, label: "Explanation", da: "Forklaringen i en sætning eller to",
    en: "The explanation in a sentence or two", example: "Staten kompenserer kommunerne")
  /// Its inflected forms, with commas between.
  package static let forms = Field<String>(
    "bøjes", .text, label: "Inflected", da: "De bøjede former, med komma imellem",
    en: "The inflected forms, with commas between", example: "styringsdialogen, styringsdialogmøder"
  )
  /// Where to read on.
  package static let see = Field<[Reference]>(
    "se", .oneOrMore(.reference(Kind.allCases)), label: "See", da: "Hvor man kan læse videre",
    en: "Where to read on", example: "amager-vvvk")
  /// The meanings of a homonym.
  package static let meanings = Field<[Record]>(
    "flere betydninger", .list(.record(meaningShape)), label: "Meanings",
    da: "Betydningerne, når ordet har flere", en: "The meanings of a word that has several",
    example: "- betyder: En aftale")

  private static let meaningShape = Key.part(
    Message(da: "betydning", en: "meaning"),
    [meaning.declaration.required, explanation.declaration, see.declaration])

  /// The keys of an entry.
  package static let shape = Key.entity(
    Kind.term.noun,
    [
      meaning.declaration, explanation.declaration, forms.declaration, see.declaration,
      meanings.declaration,
      Field<String>(
        "art", .choice(.open("ord", "forkortelse", "rolle", "rang", "afgørelse", "niveau")),
        label: "Kind", da: "Hvilken slags ord det er", en: "What sort of word it is",
        example: "forkortelse"
      ).declaration,
    ])
}
