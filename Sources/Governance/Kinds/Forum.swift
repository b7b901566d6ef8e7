import CivilTime
import Diagnostics

/// A body: `fora/<id>/forum.md`.
///
/// Its rules stand in ``RuleDocument``, its holders in ``Membership``.
package enum Forum {
  /// What sort of body it is.
  package static let sort = Field<String>(
    "art",
    .choice(
      .open(
        "politisk forum", "administrativt forum", "styregruppe", "bestyrelse", "arbejdsgruppe",
        "følgegruppe", "mødeserie", "samarbejdsforum")),
    required: true, label: "Kind", da: "Hvilken slags forum det er",
    en: "What sort of body it is", example: "administrativt forum")
  /// The band in an organisation chart.
  package static let level = Field<Int>(
    "niveau", .number(1...9), label: "Level", da: "Båndet i organiseringen, 1 øverst",
    en: "The band in the organisation, 1 at the top", example: "2")
  /// What it covers.
  package static let scope = Field<String>(
    "virkeområde", .text, label: "Scope", da: "Hvad forummet dækker",
    en: "What the body covers", example: "kommunen")
  /// The area it is for.
  package static let area = Field<[Reference]>(
    "område", .oneOrMore(.reference([.area])), label: "Area", da: "Området, forummet er for",
    en: "The area the body is for", example: "amager-vvvk")
  /// What it came after.
  package static let predecessors = Field<[Record]>(
    "forgængere", .list(.record(succession)), label: "Predecessors",
    da: "Hvad forummet kom efter, og hvordan", en: "What the body came after, and how",
    example: "- forum: samarbejdsorganet")
  /// How it stands to others.
  package static let relations = Field<[Record]>(
    "relationer", .list(.record(RelationVerb.shape)), label: "Relations",
    da: "Hvad forummet gør for eller med andre", en: "What the body does for or with others",
    example: "- forbereder for: partnerskabsforum")
  /// How a body ended that nothing followed.
  package static let ending = Field<String>(
    "ophør", .choice(.closed("nedlagt", "afløser ikke oplyst")), label: "End",
    da: "Hvordan forummet ophørte, når intet fulgte efter",
    en: "How the body ended when nothing followed it", example: "nedlagt")
  /// The holders, read from the file beside it.
  package static let members = Field<[Record]>(
    "medlemmer", .list(.record(Membership.shape)), label: "Members",
    da: "Hvem der sidder i forummet; skrives i medlemmer.yaml",
    en: "Who sits in the body; written in medlemmer.yaml", example: "- person: torben-gleesborg")

  /// One event of a succession, written with the successor.
  package enum Predecessor {
    /// The body that was before.
    package static let body = Field<Reference>(
      "forum", .reference([.forum]), required: true, label: "Body",
      da: "Forummet, der var før", en: "The body that was before", example: "kontaktudvalget")
    /// How the one followed the other.
    package static let manner = Field<String>(
      "måde", .choice(WordList(words: SuccessionManner.allCases.map(\.rawValue), isClosed: true)),
      required: true, label: "Manner", da: "Hvordan det ene fulgte det andet",
      en: "How the one followed the other", example: "afløst")
  }

  private static let succession = Key.part(
    Message(da: "forgænger", en: "predecessor"),
    [
      Predecessor.body.declaration, Predecessor.manner.declaration,
      Key.date.declaration, Key.what.declaration,
    ])

  /// The keys of `forum.md`.
  package static let shape = Key.entity(
    Kind.forum.noun,
    [
      Key.name.declaration.required, sort.declaration, Key.validity.declaration.required,
      level.declaration, scope.declaration, area.declaration, Key.partOf.declaration,
      predecessors.declaration, relations.declaration, ending.declaration,
      Organisation.contact.declaration, RuleDocument.series.declaration,
    ])
}
