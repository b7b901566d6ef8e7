import Diagnostics
package import Phrases

/// An organisation: `organisationer/<id>.md`, with its units and offices inside.
package enum Organisation {
  /// What sort of organisation it is.
  package static let sort = Field<String>(
    "art",
    .choice(
      .open(
        "kommune", "forvaltning", "kommunalbestyrelse", "udvalg", "boligorganisation",
        "interesseorganisation", "fond", "sekretariat", "videnscenter", "stat", "samling")),
    required: true, label: "Kind", da: "Hvilken slags organisation det er",
    en: "What sort of organisation it is", example: "forvaltning")
  /// The units inside it.
  package static let units = Field<[Record]>(
    "enheder", .list(.record(Unit.shape)), label: "Units", da: "Centre, afdelinger og teams",
    en: "Centres, departments and teams", example: "- id: center-for-bydesign")
  /// The offices inside it.
  package static let offices = Field<[Record]>(
    "poster", .list(.record(Office.shape)), label: "Offices",
    da: "Posterne, som har pladserne, eller alle i en kategori",
    en: "The offices that hold the seats, or all of a category", example: "- id: overborgmester")
  /// What it is for others.
  package static let roles = Field<[Record]>(
    "roller", .list(.record(role)), label: "Roles", da: "Hvad den er for andre",
    en: "What it is for others", example: "- rolle: ressortforvaltning")
  /// How to reach it; shown as contact only while it is in force.
  package static let contact = Field<[Record]>(
    "kontakt", .list(.record(Contact.shape)), label: "Contact",
    da: "Adresse, telefon og mail, med den tid de gælder",
    en: "Address, telephone and mail, with their validity", example: "- gælder: oplyst 2020")
  /// The money it lives by.
  package static let funding = Field<String>(
    "finansieret af", .text, label: "Funded by", da: "Hvor pengene kommer fra",
    en: "Where the money comes from", example: "helhedsplanernes budget")

  private static let role = Key.part(
    Message(da: "rolle", en: "role"),
    [Membership.role.declaration.required, Key.what.declaration])

  /// The keys of an organisation's file.
  package static let shape = Key.entity(
    Kind.organisation.noun,
    [
      Key.name.declaration.required, sort.declaration, Key.validity.declaration,
      Key.partOf.declaration, units.declaration, offices.declaration, roles.declaration,
      Forum.relations.declaration, contact.declaration, funding.declaration,
      RuleDocument.duties.declaration,
    ])
}

/// A part of an organisation, written inside its file.
package enum Unit {
  /// The number of people in it.
  package static let staff = Field<Quantity>(
    "antal ansatte", .phrase(.quantity), label: "Staff", da: "Hvor mange der arbejder der",
    en: "How many work there", example: "3")

  /// The keys of a unit.
  package static let shape = Key.entity(
    Kind.unit.noun,
    [
      Key.identifier.declaration, Key.name.declaration.required,
      Key.validity.declaration, Key.partOf.declaration, staff.declaration,
      Organisation.contact.declaration, Organisation.roles.declaration,
      Organisation.funding.declaration, Forum.relations.declaration,
    ])
}

/// An office that somebody holds, written inside its organisation's file.
package enum Office {
  /// The group of like offices.
  package static let category = Field<String>(
    "kategori", .text, label: "Category", da: "Gruppen af ens poster",
    en: "The group of like offices", example: "borgmester")
  /// Who holds it, and when.
  package static let holders = Field<[Record]>(
    "indehavere", .list(.record(Membership.shape)), label: "Holders",
    da: "Hvem der har posten, og hvornår", en: "Who holds the office, and when",
    example: "- person: frank-jensen")

  /// The keys of an office.
  package static let shape = Key.entity(
    Kind.office.noun,
    [
      Key.identifier.declaration, Key.name.declaration.required,
      Key.validity.declaration, category.declaration, holders.declaration,
    ])
}
