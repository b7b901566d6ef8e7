import Diagnostics

/// An agreement of any kind: `aftaler/<id>.md`.
package enum Agreement {
  /// What sort of agreement it is.
  package static let sort = Field<String>(
    "art",
    .choice(
      .open(
        "hovedaftale", "delaftale", "særlig aftale", "enkeltaftale", "politisk aftale",
        "samarbejdsaftale", "strategisk aftale")),
    required: true, label: "Kind", da: "Hvilken slags aftale det er",
    en: "What sort of agreement it is", example: "hovedaftale")
  /// Who made it.
  package static let parties = Field<[Reference]>(
    "parter", .oneOrMore(.reference(Kind.actors)), required: true, label: "Parties",
    da: "Hvem der har indgået aftalen", en: "Who made the agreement", example: "- bl-1-kreds")
  /// The agreement above it.
  package static let under = Field<Reference>(
    "under", .reference([.agreement]), label: "Under", da: "Aftalen, som den hører under",
    en: "The agreement it stands under", example: "hovedaftale-2010")
  /// The agreement that was before it and whose place it takes.
  package static let replaces = Field<[Reference]>(
    "afløser", .oneOrMore(.reference([.agreement])), label: "Replaces",
    da: "Aftalen, der gjaldt før", en: "The agreement that held before",
    example: "hovedaftale-2010")
  /// How often it is renewed.
  package static let renewal = Field<Value>(
    "fornyes", .either([.phrase(.frequency), .text]), label: "Renewed",
    da: "Hvor ofte aftalen fornyes", en: "How often the agreement is renewed",
    example: "hvert 4. år")
  /// How long it runs.
  package static let duration = Field<String>(
    "varighed", .text, label: "Duration", da: "Hvor længe den løber", en: "How long it runs",
    example: "4 år, som regel")
  /// The decision that approved it.
  package static let decision = Field<[Reference]>(
    "beslutning", .oneOrMore(.reference([.decision])), label: "Decision",
    da: "Beslutningen, den hører sammen med", en: "The decision it belongs to",
    example: "medfinansiering-2014")
  /// What it aims at.
  package static let goals = Field<[Record]>(
    "mål", .list(.record(Goal.shape)), label: "Goals", da: "Hvad aftalen vil nå",
    en: "What the agreement aims at", example: "- id: plads-til-alle")
  /// Whether its own text is at hand.
  package static let text = Field<String>(
    "aftaletekst", .choice(.closed("foreligger", "foreligger ikke")), label: "Text of agreement",
    da: "Om aftalens egen tekst er blandt kilderne",
    en: "Whether the agreement's own text is among the sources", example: "foreligger ikke")

  /// The keys of an agreement.
  package static let shape = Key.entity(
    Kind.agreement.noun,
    [
      Key.name.declaration.required, sort.declaration, parties.declaration,
      Key.validity.declaration.required, under.declaration, replaces.declaration,
      renewal.declaration, duration.declaration, decision.declaration,
      Key.status.declaration.among("planlagt", "indgået", "udløbet"), goals.declaration,
      text.declaration, RuleDocument.duties.declaration, RuleDocument.steps.declaration.optional,
      Scheme.scheme.declaration, Forum.relations.declaration,
    ])
}
