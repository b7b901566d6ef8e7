import Diagnostics

/// An amount of money or work: `bevillinger/<id>.md`.
package enum Grant {
  /// What sort of amount it is.
  package static let sort = Field<String>(
    "art", .choice(.open("bevilling", "budgetaftale", "ramme", "skøn", "anmeldt", "forslag")),
    required: true, label: "Kind", da: "Hvilken slags beløb det er",
    en: "What sort of amount it is", example: "bevilling")
  /// How much.
  package static let amount = Field<Value>(
    "beløb", .phrase(.amount), label: "Amount", da: "Beløbet med sin enhed",
    en: "The amount with its unit", example: "30 mio. kr.")
  /// The parties behind it, as printed.
  package static let parties = Field<String>(
    "partier", .text, label: "Parties", da: "Partierne, som de er trykt",
    en: "The parties as printed", example: "A, S, B, C, O, V og I")
  /// What it is shared out to.
  package static let distribution = Field<[Record]>(
    "fordeling", .list(.record(part)), label: "Distribution", da: "Hvad pengene er delt ud på",
    en: "What the money is shared out to", example: "- andel: 1,9 %")
  /// Other amounts of the same matter.
  package static let otherAmounts = Field<[Record]>(
    "andre beløb", .list(.record(other)), label: "Other amounts",
    da: "Andre beløb, som kilden nævner om samme sag",
    en: "Other amounts that the source states of the same matter",
    example: "- hvad: Samlet investering")
  /// The price level.
  package static let priceLevel = Field<String>(
    "prisniveau", .text, label: "Price level", da: "Årets priser, beløbet er regnet i",
    en: "The year's prices the amount is in", example: "2019-priser")
  /// The period that work is counted over.
  package static let period = Field<String>(
    "periode", .text, label: "Period", da: "Perioden, som årsværk er regnet over",
    en: "The period that work is counted over", example: "ikke oplyst")

  /// The amount that it was taken of.
  package static let takenOf = Field<Reference>(
    "taget af", .reference([.grant]), label: "Taken of",
    da: "Beløbet, som dette er taget af; det tæller ikke med to gange",
    en: "The amount that this was taken of; it does not count twice",
    example: "medfinansiering-2012-2014")

  /// The amount that a share is taken of.
  package static let whole = Field<Value>(
    "regnet af", .phrase(.amount), label: "Of", da: "Beløbet, som andelen er regnet af",
    en: "The amount the share is taken of", example: "260 mio. kr.")

  private static let part = Key.part(
    Message(da: "andel", en: "share"),
    [
      Scheme.share.declaration, amount.declaration,
      whole.declaration,
      period.declaration, Key.purpose.declaration, Key.who.declaration,
      Key.described.declaration,
    ])

  private static let other = Key.part(
    Message(da: "beløb", en: "amount"),
    [Key.what.declaration.required, amount.declaration, period.declaration])

  /// The keys of an amount.
  package static let shape = Key.entity(
    Kind.grant.noun,
    [
      Key.title.declaration.required, sort.declaration, amount.declaration.required,
      Key.validity.declaration.required, Agreement.decision.declaration, parties.declaration,
      Key.purpose.declaration, distribution.declaration, otherAmounts.declaration,
      Scheme.checks.declaration, Helhedsplan.spending.declaration, priceLevel.declaration,
      period.declaration, Scheme.scheme.declaration, takenOf.declaration,
    ])
}
