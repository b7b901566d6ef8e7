import Diagnostics

/// What the sources do not agree on: `uenigheder/<id>.md`.
package enum Disagreement {
  /// The facts it is about, each `entity, key`.
  package static let about = Field<[Reference]>(
    "vedrører", .oneOrMore(.reference(Kind.allCases, qualified: true)), label: "Concerns",
    da: "Den post det handler om, og efter et komma nøglen i den",
    en: "The entity it is about, and after a comma the key in it",
    example: "- medfinansiering-2012-2014, beløb")
  /// What is said, and where.
  package static let statements = Field<[Record]>(
    "udsagn", .list(.record(statement)), label: "Statements", da: "Hvad der står, og hvor",
    en: "What is said, and where", example: "- udsagn: 30 mio. kr.")
  /// What the page shows.
  package static let shown = Field<String>(
    "vises", .choice(.closed("begge", "den første, med henvisning")), required: true,
    label: "Shown", da: "Hvad siden viser", en: "What the page shows", example: "begge")

  /// The words of one statement, inside ``statements``.
  package static let words = Field<String>(
    "udsagn", .text, required: true, label: "Statement", da: "Hvad der står, og hvor",
    en: "What is said, and where", example: "30 mio. kr. svarer til 12,5 pct.")

  private static let statement = Key.part(
    Message(da: "udsagn", en: "statement"),
    [words.declaration])

  /// The keys of a disagreement.
  package static let shape = Key.entity(
    Kind.disagreement.noun,
    [
      Key.title.declaration.required,
      Field<String>(
        "art", .choice(.open("uenighed", "uklarhed")), label: "Kind", da: "Hvilken slags det er",
        en: "What sort it is", example: "uenighed"
      ).declaration,
      about.declaration.required, statements.declaration, shown.declaration,
    ])
}
