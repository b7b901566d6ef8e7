import Diagnostics

/// What holds for the whole site: `site.yaml`.
package enum SiteSettings {
  /// Who publishes it.
  package static let publisher = Field<Reference>(
    "udgiver", .reference([.organisation]), required: true, label: "Publisher",
    da: "Hvem der udgiver sitet", en: "Who publishes the site", example: "koebenhavns-kommune")
  /// Its address.
  package static let address = Contact.address
  /// Its language.
  package static let language = Field<String>(
    "sprog", .choice(.closed("da", "en")), label: "Language", da: "Sidernes sprog",
    en: "The language of the pages", example: "da")
  /// Who edits it.
  package static let editor = Field<Reference>(
    "redaktør", .reference(Kind.actors), label: "Editor", da: "Hvem der redigerer sitet",
    en: "Who edits the site", example: "tmf")
  /// The accessibility statement.
  package static let accessibility = Field<String>(
    "tilgængelighedserklæring", .form(.webAddress), label: "Accessibility statement",
    da: "Adressen på erklæringen fra WAS-Tool",
    en: "The address of the statement made in the WAS-Tool",
    example: "https://was.digst.dk/www-eksempel-dk")
  /// Where its content can be edited.
  package static let editAt = Field<String>(
    "rediger på", .form(.webAddress), label: "Edit at",
    da: "Adressen, hvor indholdet kan rettes", en: "The address where content can be edited",
    example: "https://git.kommune.example/kommissorier")
  /// Which editions there are.
  package static let editions = Field<[String]>(
    "udgaver", .list(.choice(.closed("offentlig", "intern"))), label: "Editions",
    da: "De udgaver, sitet bygges i", en: "The editions the site is built in",
    example: "- offentlig")
  /// The required sections of a kommissorium.
  package static let sections = Field<[String]>(
    "kommissoriets afsnit", .list(.text), label: "Sections of a kommissorium",
    da: "Afsnittene, som et kommissorium skal have",
    en: "The sections a kommissorium must have", example: "- Formål")
  /// Dates that every page offers to look back to.
  package static let lookBack = Field<[Value]>(
    "tidspunkter", .list(.phrase(.date)), label: "Dates",
    da: "De tidspunkter, organiseringen også vises for",
    en: "The dates the organisation is also shown for", example: "- 1. oktober 2010")
  /// Words added to open lists.
  package static let extraWords = Field<Value>(
    "flere ord", .table(names: nil, .list(.text)), label: "More words",
    da: "Nøgle og ord: udvider de åbne lister", en: "Key and words: extends the open lists",
    example: "art:")

  /// The six sections that a Danish kommissorium has.
  package static let defaultSections = [
    "Formål", "Medlemmer", "Formalia", "Opgaver", "Kompetence", "Ikrafttræden",
  ]

  /// The keys of `site.yaml`.
  package static let shape = RecordShape(
    Kind.site.noun,
    [
      Key.title.declaration.required, Report.subtitle.declaration, publisher.declaration,
      address.declaration.required, language.declaration, editor.declaration,
      Field<Record>(
        "kontakt", .either([.list(.record(Contact.shape)), .record(Contact.shape)]),
        label: "Contact",
        da: "Adresse, telefon og mail, med den tid de gælder",
        en: "Address, telephone and mail, with their validity", example: "telefon: ikke oplyst"
      ).declaration,
      accessibility.declaration, editAt.declaration, editions.declaration, sections.declaration,
      lookBack.declaration, extraWords.declaration, Key.note.declaration,
      Key.knownDeviations.declaration,
    ])
}
