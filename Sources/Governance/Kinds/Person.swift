package import CivilTime
import Diagnostics
import Phrases

/// A named person: `personer/<id>.md`.
///
/// What the person holds is derived from seats and offices.
package enum Person {
  /// An id for something that is written inside another's file.
  package static let identifier = Field<String>(
    "id", .identifier, required: true, label: "Id",
    da: "Et navn, der bruges én gang på hele sitet", en: "A name used once in the whole site",
    example: "center-for-bydesign")
  /// Until when the name is shown.
  package static let nameUntil = Field<ImpreciseDate>(
    "navn vises til", .phrase(.date), label: "Name shown until",
    da: "Hvornår navnet skal væk fra siderne", en: "When the name must go from the pages",
    example: "31. december 2030")

  /// The keys of a person's file.
  package static let shape = Common.entity(
    Kind.person.noun,
    [
      Common.name.declaration.required, Common.validity.declaration,
      Organisation.contact.declaration, nameUntil.declaration, Membership.employer.declaration,
    ])
}
