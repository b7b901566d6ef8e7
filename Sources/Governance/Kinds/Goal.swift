import Diagnostics

/// Something that an agreement or a plan is to reach; others refer to it by its id.
package enum Goal {
  /// The indicators that it is measured by.
  package static let indicators = Field<[Reference]>(
    "nøgletal", .oneOrMore(.reference([.indicator])), label: "Indicators",
    da: "Nøgletallene, der hører til", en: "The indicators that belong to it",
    example: "eksempel-tryghed")
  /// The theme that it belongs to.
  package static let theme = Field<String>(
    "tema", .text, label: "Theme", da: "Temaet, som ordningens dele nævner det",
    en: "The theme as the scheme's parts name it", example: "tryghed-og-trivsel")
  /// What it carries on: another's goal, by its id after a comma.
  package static let carriesOn = Field<[Reference]>(
    "viderefører",
    .oneOrMore(.reference([.helhedsplan, .agreement, .rule, .scheme], qualified: true)),
    label: "Carries on",
    da: "Det, målet bærer videre; efter et komma id'et på det mål, der er tale om",
    en: "What the goal carries on; after a comma the id of the goal that is meant",
    example: "hovedaftale-2015-2018, trygge-boligomraader")
  /// How it went, time by time.
  package static let assessments = Field<[Record]>(
    "vurderinger", .list(.record(assessment)), label: "Assessments",
    da: "Hvordan det gik med målet, gang for gang", en: "How it went, time by time",
    example: "- tid: 2025")
  /// What came of it, in words.
  package static let result = Field<String>(
    "resultat", .text, label: "Result", da: "Hvad der kom ud af det, i ord",
    en: "What came of it, in words", example: "70 procent er trygge")
  /// The judgement.
  package static let judgement = Field<String>(
    "vurdering", .choice(WordList(words: judgementWords, isClosed: true)),
    label: "Judgement", da: "Om målet er nået", en: "Whether the goal is reached",
    example: "på vej")

  /// The judgements of a goal, from reached to what cannot be said.
  package static let judgementWords = ["nået", "på vej", "ikke nået", "kan ikke opgøres"]

  private static let assessment = Key.part(
    Message(da: "vurdering", en: "assessment"),
    [Key.time.declaration.required, result.declaration, judgement.declaration])

  /// The keys of a goal.
  package static let shape = Key.part(
    Message(da: "mål", en: "goal"),
    [
      Field<String>(
        "id", .identifier, required: true, label: "Id", da: "Et navn, der kun bruges her",
        en: "A name used only here", example: "plads-til-alle"
      ).declaration,
      Key.words.declaration.required, theme.declaration, indicators.declaration,
      carriesOn.declaration, Indicator.responsible.declaration, assessments.declaration,
    ])
}
