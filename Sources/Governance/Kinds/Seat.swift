import Diagnostics
import Phrases

/// A seat in a body: who fills it, how many, of what rank and how strongly.
///
/// It is not its holder.
package enum Seat {
  /// The seat's own name in the body.
  package static let name = Membership.seat
  /// The party that appoints.
  package static let appointedBy = Field<[Reference]>(
    "udpeges af", .oneOrMore(.reference(Kind.actors)), label: "Appointed by",
    da: "Hvem der udpeger til pladsen", en: "Who appoints to the seat", example: "bl-1-kreds")
  /// Whom the seat represents.
  package static let mandator = Membership.mandator
  /// Each member of a collective has at least one.
  package static let eachOf = Field<Reference>(
    "hver af", .reference([.organisation, .forum]), label: "Each of",
    da: "Samlingen, hvor hvert medlem har mindst én plads",
    en: "The collective of which each member has at least one seat", example: "forvaltningerne")
  /// The members of another body sit here.
  package static let through = Field<Reference>(
    "ved", .reference([.forum]), label: "Through",
    da: "Forummet, hvis medlemmer har pladserne", en: "The body whose members hold the seats",
    example: "tvaerkommunal-styregruppe")
  /// Offices that sit here.
  package static let offices = Field<Value>(
    "poster", .either([.list(.reference([.office])), .text]), label: "Offices",
    da: "Posterne, som har pladserne, eller alle i en kategori",
    en: "The offices that hold the seats, or all of a category",
    example: "alle i kategorien borgmester")
  /// Who may sit.
  package static let rank = Field<String>(
    "rang", .text, label: "Rank", da: "Hvilken stilling der kræves", en: "The rank required",
    example: "ledende administrativt niveau")
  /// How the holder is tied to the area.
  package static let attachment = Field<String>(
    "tilknytning", .text, label: "Attachment",
    da: "Om medlemmet er gennemgående eller afspejler bydelen",
    en: "Whether the member serves throughout or mirrors the area", example: "gennemgående")
  /// How binding it is.
  package static let strength = Field<String>(
    "styrke", .choice(.closed("skal", "bør", "kan", "som udgangspunkt", "eksempel")),
    label: "Strength", da: "Hvor bindende det er", en: "How binding it is", example: "bør")

  /// The six ways to say who fills a seat; exactly one is used.
  package static let ways = [
    "udpeges af", "fra", "hver af", "ved", "poster", "beskrevet som",
  ]

  /// The keys of a seat.
  package static let shape = Key.part(
    Message(da: "plads", en: "seat"),
    [
      name.declaration.required, appointedBy.declaration, mandator.declaration,
      eachOf.declaration, through.declaration, offices.declaration, Key.described.declaration,
      Key.count.declaration, rank.declaration, attachment.declaration, strength.declaration,
    ], exactlyOne: [ways])

  /// The category in `alle i kategorien …`, or nil when the text says something else.
  package static func category(in text: String) -> String? {
    let lead = "alle i kategorien "
    return text.hasPrefix(lead) ? String(text.dropFirst(lead.count)) : nil
  }
}
