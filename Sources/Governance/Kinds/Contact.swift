import Diagnostics

/// How to reach a unit, with the time it holds for.
package enum Contact {
  /// The postal address, a line each.
  package static let address = Field<[String]>(
    "adresse", .oneOrMore(.text), label: "Address",
    da: "Adressen, en linje for hver del; eller en adresse på nettet",
    en: "The address, a line each; or an address on the web", example: "- Njalsgade 13")
  /// The telephone number.
  package static let telephone = Field<String>(
    "telefon", .text, label: "Telephone", da: "Telefonnummeret", en: "The telephone number",
    example: "3366 3188")
  /// The fax number.
  package static let fax = Field<String>(
    "fax", .text, label: "Fax", da: "Faxnummeret", en: "The fax number", example: "3366 7139")
  /// The mailbox.
  package static let mail = Field<String>(
    "mail", .text, label: "Mail", da: "Postkassen", en: "The mailbox",
    example: "center@kommune.example")
  /// The website.
  package static let web = Field<String>(
    "web", .text, label: "Web", da: "Hjemmesiden", en: "The website", example: "www.kk.dk")
  /// The EAN (GLN) for invoices.
  package static let ean = Field<String>(
    "ean", .form(.ean), label: "EAN", da: "EAN-nummeret til fakturaer",
    en: "The EAN (GLN) for invoices", example: "5798009495044")

  /// The keys of a contact.
  package static let shape = Key.part(
    Message(da: "kontakt", en: "contact"),
    [
      address.declaration, telephone.declaration, fax.declaration, mail.declaration,
      web.declaration, ean.declaration,
    ])
}
