import Diagnostics

/// Who holds a seat, and when: one entry of `medlemmer.yaml`.
package enum Membership {
  /// The holder: a person, an office, a unit, an organisation or a body.
  package static let holder = Field<Reference>(
    "person", .reference(Kind.actors), label: "Holder",
    da: "Hvem der har pladsen; eller »ledig«, »ikke oplyst«, »oplyses ikke«",
    en: "Who holds the seat; or vacant, not stated, not disclosed", example: "torben-gleesborg")
  /// The seat held.
  package static let seat = Field<String>(
    "plads", .text, label: "Seat", da: "Pladsens eget navn i forummet",
    en: "The seat's own id in the body", example: "formand-tmf")
  /// What the holder is there.
  package static let role = Field<String>(
    "rolle",
    .choice(.open("formand", "næstformand", "medlem", "ordfører", "referent", "tovholder")),
    label: "Role", da: "Hvad indehaveren er i forummet", en: "What the holder is in the body",
    example: "formand")
  /// On whose behalf.
  package static let mandator = Field<[Reference]>(
    "fra", .oneOrMore(.reference([.organisation, .unit, .forum])), label: "From",
    da: "Hvem pladsen eller indehaveren repræsenterer",
    en: "Whom the seat or the holder represents", example: "tmf")
  /// The employer, who is not the mandator.
  package static let employer = Field<Reference>(
    "ansat hos", .reference([.organisation, .unit]), label: "Employed by",
    da: "Hvor indehaveren er ansat", en: "Where the holder is employed", example: "tmf")
  /// Who appointed the holder.
  package static let appointedBy = Field<Reference>(
    "udpeget af", .reference(Kind.actors), label: "Appointed by",
    da: "Hvem der udpegede indehaveren", en: "Who appointed the holder", example: "bl-1-kreds")
  /// Who carries the mandate.
  package static let mandateWith = Field<Reference>(
    "mandat hos", .reference(Kind.actors), label: "Mandate with",
    da: "Hvem der bærer mandatet for en tid", en: "Who carries the mandate for a time",
    example: "eksempelbo")
  /// Whom the holder stands in for.
  package static let substituteFor = Field<Reference>(
    "suppleant for", .reference(Kind.actors), label: "Substitute for",
    da: "Hvem indehaveren er suppleant for", en: "Whom the holder stands in for",
    example: "torben-gleesborg")

  /// The keys of an entry of `medlemmer.yaml`.
  package static let shape = Key.part(
    Message(da: "medlem", en: "member"),
    [
      holder.declaration.required, seat.declaration, role.declaration, mandator.declaration,
      employer.declaration, appointedBy.declaration, mandateWith.declaration,
      substituteFor.declaration,
    ])
}
