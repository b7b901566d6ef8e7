import Diagnostics

/// A document that facts lead back to, here or missing: `kilder/<id>.md`.
package enum SourceDocument {
  /// What sort of document it is.
  package static let sort = Field<String>(
    "art",
    .choice(
      .open(
        "indstilling", "notat", "bilag", "aftale", "katalog", "plan", "kommissorium", "hjemmeside")),
    required: true, label: "Kind", da: "Hvilken slags dokument det er",
    en: "What sort of document it is", example: "notat")
  /// Who sent it.
  package static let sender = Field<[Reference]>(
    "afsender", .oneOrMore(.reference(Kind.actors)), label: "Sender", da: "Hvem dokumentet er fra",
    en: "Whom the document is from", example: "center-for-bydesign")
  /// Who received it.
  package static let recipient = Field<[Reference]>(
    "modtager", .oneOrMore(.reference(Kind.actors)), label: "Recipient",
    da: "Hvem dokumentet er til", en: "Whom the document is to",
    example: "borgerrepraesentationen")
  /// Who handled the case, by name alone.
  package static let caseworker = Field<String>(
    "sagsbehandler", .text, label: "Caseworker", da: "Sagsbehandlerens navn, som det er trykt",
    en: "The caseworker's name as printed", example: "Rebecca Forsman")
  /// Who signed, by name alone.
  package static let signatories = Field<[String]>(
    "underskrevet af", .list(.text), label: "Signed by", da: "Underskriverne, som de er trykt",
    en: "The signatories as printed", example: "- Morten Binder")
  /// The item on an agenda that it was.
  package static let agendaItem = Field<Int>(
    "dagsordenspunkt", .number(1...999), label: "Agenda item",
    da: "Nummeret på dagsordenen", en: "Its number on the agenda", example: "10")
  /// What was enclosed.
  package static let attachments = Field<[Record]>(
    "bilag", .list(.either([.record(attachment), .text])), label: "Attachments",
    da: "Hvad der var vedlagt",
    en: "What was enclosed", example: "- nr: 1")
  /// What it was enclosed with.
  package static let attachedTo = Field<Reference>(
    "bilag til", .reference([.source]), label: "Attached to", da: "Dokumentet, det er bilag til",
    en: "The document it is attached to", example: "indstilling-2010")
  /// What it updates.
  package static let updates = Field<Reference>(
    "opdaterer", .reference([.source]), label: "Updates", da: "Dokumentet, det er en ny udgave af",
    en: "The document it is a new version of", example: "organisering-2016")
  /// What is missing from it.
  package static let missing = Field<[String]>(
    "mangler", .list(.text), label: "Missing", da: "Hvad der mangler i teksten",
    en: "What is missing from the text", example: "- Figuren, der skulle vise modellen")
  /// Whether it is at hand.
  package static let isAvailable = Field<Bool>(
    "foreligger", .flag, label: "Available", da: "Om dokumentet er blandt kilderne",
    en: "Whether the document is among the sources", example: "nej")
  /// Whether it comes from outside.
  package static let isExternal = Field<Bool>(
    "ekstern", .flag, label: "External", da: "Om dokumentet kommer udefra",
    en: "Whether the document comes from outside", example: "ja")
  /// The mark of the stored text.
  package static let textMark = Field<String>(
    "kilde til teksten", .text, label: "Stored text", da: "Mærket på den gemte tekst",
    en: "The mark of the stored text", example: "003")
  /// Which edition.
  package static let edition = Field<String>(
    "udgave", .text, label: "Edition", da: "Hvilken udgave det er", en: "Which edition it is",
    example: "2. udgave")

  private static let attachment = RecordShape(
    Message(da: "bilag", en: "attachment"),
    [
      Field<Int>(
        "nr", .number(1...999), label: "No.", da: "Bilagets nummer", en: "The attachment's number",
        example: "2"
      ).declaration,
      Key.title.declaration.required, isAvailable.declaration, Key.source.declaration,
      Key.visibility.declaration,
    ])

  /// The keys of a source.
  package static let shape = Key.entity(
    Kind.source.noun,
    [
      Key.title.declaration.required, sort.declaration,
      Key.date.declaration.required, sender.declaration, recipient.declaration,
      caseworker.declaration, signatories.declaration, agendaItem.declaration,
      attachments.declaration, attachedTo.declaration, updates.declaration, missing.declaration,
      isAvailable.declaration, isExternal.declaration, textMark.declaration, edition.declaration,
      Contact.address.declaration, Regulation.replaces.declaration,
    ])
}
