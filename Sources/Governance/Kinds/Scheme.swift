import Diagnostics
package import Phrases

/// A scheme under which many plans or grants are made: `ordninger/<id>.md`.
package enum Scheme {
  /// What sort of scheme it is.
  package static let sort = Field<String>(
    "art", .choice(.open("tilskudsordning", "indsats", "projekt")), label: "Kind",
    da: "Hvilken slags ordning det er", en: "What sort of scheme it is",
    example: "tilskudsordning")
  /// Who gives the money.
  package static let giver = Field<Reference>(
    "giver", .reference([.organisation]), required: true, label: "Giver",
    da: "Hvem der giver pengene", en: "Who gives the money", example: "landsbyggefonden")
  /// The rules it rests on.
  package static let rules = Field<[Reference]>(
    "regler", .oneOrMore(.reference([.rule], qualified: true)), label: "Rules",
    da: "Reglerne, ordningen følger, med bestemmelsens sted",
    en: "The rules the scheme follows, with the provision's place",
    example: "- lbf-regulativ-2015, § 6, stk. 6, nr. 2")
  /// Whom it is for.
  package static let targetGroup = Field<String>(
    "målgruppe", .text, label: "Target group", da: "Hvem ordningen er for",
    en: "Whom the scheme is for", example: "socialt udsatte børn og unge og deres familier")
  /// Its parts.
  package static let parts = Field<[Record]>(
    "dele", .list(.record(part)), label: "Parts", da: "Delene, ordningen består af",
    en: "The parts of the scheme", example: "- id: strategisk-aftale")
  /// The path of approval.
  package static let approval = Field<[Record]>(
    "godkendelse", .list(.record(approvalStep)), label: "Approval",
    da: "Vejen til godkendelse, trin for trin", en: "The path of approval, step by step",
    example: "- trin: lokale-ledere")
  /// Who pays what.
  package static let funding = Field<[Record]>(
    "finansiering", .list(.record(contribution)), label: "Funding", da: "Hvem der betaler hvad",
    en: "Who pays what", example: "- betales af: landsbyggefonden")
  /// Sums that ought to hold.
  package static let checks = Field<[CheckSum]>(
    "kontrol", .list(.phrase(.check)), label: "Checks", da: "Regnestykker, som bør gå op",
    en: "Sums that ought to hold", example: "- 12,5 % = 10,6 % + 1,9 %")
  /// The scheme that something belongs to.
  package static let scheme = Field<Reference>(
    "ordning", .reference([.scheme]), label: "Scheme", da: "Ordningen, tingen hører under",
    en: "The scheme the thing belongs to", example: "helhedsplaner-lbf-2015-2018")
  /// A share.
  package static let share = Field<Value>(
    "andel", .phrase(.share), label: "Share", da: "Andelen i procent", en: "The share in per cent",
    example: "12,5 %")
  /// What the thing is about.
  package static let after = Field<[String]>(
    "efter", .oneOrMore(.text), label: "After", da: "Trinet eller trinene, der skal være gjort før",
    en: "The steps that must be done before", example: "lokale-ledere")

  private static let part = Key.part(
    Message(da: "del", en: "part"),
    [
      Field<String>(
        "id", .identifier, required: true, label: "Id", da: "Et navn, der kun bruges her",
        en: "A name used only here", example: "strategisk-aftale"
      ).declaration,
      Key.name.declaration.required, Key.count.declaration,
      Field<String>(
        "art", .choice(.open("delaftale", "strategisk aftale")), label: "Kind",
        da: "Hvilken slags del det er", en: "What sort of part it is", example: "delaftale"
      ).declaration,
    ])

  private static let approvalStep = Key.part(
    Message(da: "godkendelsestrin", en: "approval step"),
    [
      Step.name.declaration.required, Key.name.declaration, Key.who.declaration,
      Key.described.declaration,
      Key.what.declaration, after.declaration,
    ])

  /// Who pays, and what it is a part of.
  package enum Contribution {
    /// Its name inside the file.
    package static let id = Field<String>(
      "id", .identifier, label: "Id", da: "Et navn, der kun bruges her",
      en: "A name used only here", example: "medfinansiering")
    /// The contribution that it is a part of.
    package static let within = Field<String>(
      "inden for", .text, label: "Within", da: "Bidraget, som det er en del af",
      en: "The contribution it is a part of", example: "medfinansiering")
    /// Who pays.
    package static let payers = Field<[Reference]>(
      "betales af", .oneOrMore(.reference([.organisation])), label: "Paid by",
      da: "Hvem der betaler", en: "Who pays", example: "koebenhavns-kommune")
  }

  private static let contribution = Key.part(
    Message(da: "bidrag", en: "contribution"),
    [
      Contribution.id.declaration, Contribution.within.declaration,
      Contribution.payers.declaration, share.declaration, Key.purpose.declaration,
    ])

  /// The keys of a scheme.
  package static let shape = Key.entity(
    Kind.scheme.noun,
    [
      Key.name.declaration.required, sort.declaration, giver.declaration,
      Key.validity.declaration.required, rules.declaration, targetGroup.declaration,
      Agreement.duration.declaration, parts.declaration, approval.declaration,
      funding.declaration, checks.declaration, Agreement.decision.declaration,
      Helhedsplan.projectLead.declaration, Helhedsplan.administration.declaration,
      RuleDocument.duties.declaration,
    ])
}
