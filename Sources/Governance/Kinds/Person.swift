package import CivilTime
import Diagnostics
import Phrases

/// A named person: `personer/<id>.md`.
///
/// What the person holds is derived from seats and offices.
package enum Person {
  /// Until when the name is shown.
  package static let nameUntil = Field<ImpreciseDate>(
    "navn vises til", .phrase(.date), label: "Name shown until",
    da: "Hvornår navnet skal væk fra siderne", en: "When the name must go from the pages",
    example: "31. december 2030")

  /// The keys of a person's file.
  package static let shape = Key.entity(
    Kind.person.noun,
    [
      Key.name.declaration.required, Key.validity.declaration,
      Organisation.contact.declaration, nameUntil.declaration, Membership.employer.declaration,
    ])
}
