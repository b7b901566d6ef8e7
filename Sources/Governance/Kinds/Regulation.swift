import CivilTime
import Diagnostics

/// Law, regulativ or politik with its provisions: `regler/<id>.md`.
package enum Regulation {
  /// What sort of rule it is.
  package static let sort = Field<String>(
    "art", .choice(.open("lov", "bekendtgørelse", "regulativ", "politik", "reform", "princip")),
    label: "Kind", da: "Hvilken slags regel det er", en: "What sort of rule it is",
    example: "regulativ")
  /// Who issued it.
  package static let issuer = Field<Reference>(
    "udsteder", .reference([.organisation]), required: true, label: "Issued by",
    da: "Hvem der har udstedt reglen", en: "Who issued the rule", example: "landsbyggefonden")
  /// What it follows.
  package static let replaces = Field<[Reference]>(
    "afløser", .oneOrMore(.reference([.rule])), label: "Replaces",
    da: "Reglen, der gjaldt før", en: "The rule that held before", example: "lbf-regulativ-2015")
  /// What it demands, and where.
  package static let provisions = Field<[Record]>(
    "bestemmelser", .list(.record(provision)), label: "Provisions",
    da: "Bestemmelserne: sted, og hvad der kræves", en: "The provisions: place and demand",
    example: "- sted: § 6, stk. 6, nr. 2")
  /// Whether its own text is at hand.
  package static let text = Field<String>(
    "regeltekst", .choice(.closed("foreligger", "foreligger ikke")), label: "Text of rule",
    da: "Om reglens egen tekst er blandt kilderne",
    en: "Whether the rule's own text is among the sources", example: "foreligger ikke")

  private static let provision = Key.part(
    Message(da: "bestemmelse", en: "provision"),
    [
      Key.place.declaration.required,
      Field<String>(
        "kræver", .text, label: "Demands", da: "Hvad bestemmelsen kræver",
        en: "What the provision demands", example: "En ansvarlig bestyrelse"
      ).declaration,
    ])

  /// The keys of a rule.
  package static let shape = Key.entity(
    Kind.rule.noun,
    [
      Key.title.declaration.required, sort.declaration, issuer.declaration,
      Key.date.declaration.required, Key.validity.declaration,
      replaces.declaration, provisions.declaration, RuleDocument.duties.declaration,
      text.declaration,
    ])
}
