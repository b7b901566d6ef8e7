package import CivilTime
package import Diagnostics
package import Phrases

/// The keys that several kinds of entity have; a key means one thing everywhere.
package enum Key {
  /// What the thing is called.
  package static let name = Field<String>(
    "navn", .text, label: "Name", da: "Hvad tingen hedder, som den skrives i løbende tekst",
    en: "What the thing is called, as written in running text", example: "Samarbejdsforum")
  /// What the document or the matter is called.
  package static let title = Field<String>(
    "titel", .text, label: "Title", da: "Hvad dokumentet, sagen eller siden hedder",
    en: "What the document, the matter or the page is called",
    example: "Kommissorium for Samarbejdsforum")
  /// Other names and inflected forms.
  package static let aliases = Field<[String]>(
    "også kaldt", .list(.text), label: "Also called", da: "Andre navne og bøjede former",
    en: "Other names and inflected forms", example: "- Samarbejdsforummet")
  /// The abbreviation.
  package static let abbreviation = Field<String>(
    "forkortelse", .text, label: "Abbreviation", da: "Forkortelsen, som kilderne bruger den",
    en: "The abbreviation as the sources use it", example: "TMF")
  /// When the thing is there.
  package static let validity = Field<Validity>(
    "gælder", .phrase(.validity), label: "Valid", da: "Hvornår tingen findes eller gælder",
    en: "When the thing exists or holds", example: "fra august 2010, senest oplyst 2010")
  /// How many things the entity stands for.
  package static let count = Field<Quantity>(
    "antal", .phrase(.quantity), label: "Number",
    da: "Hvor mange der er; på en post i registret gør det den til en samling",
    en: "How many there are; on an entity it makes it a collective", example: "mere end 30")
  /// The documents that the whole file rests on.
  package static let sources = Field<[SourceReference]>(
    "kilder", .list(.phrase(.source)), label: "Sources",
    da: "De dokumenter, filen bygger på, hver med sit sted",
    en: "The documents the file rests on, each with its place",
    example: "- indstilling-2010, Løsning (l. 36)")
  /// The place of a record in a document.
  package static let source = Field<[SourceReference]>(
    "kilde", .oneOrMore(.phrase(.source)), label: "Source",
    da: "Hvor netop denne oplysning står", en: "Where this very fact stands",
    example: "notat-2010-kommissorier, afsnit 3 (l. 353)")
  /// The place of single values.
  package static let evidence = Field<Value>(
    "belæg", .table(names: nil, .text), label: "Evidence",
    da: "Nøgle og sted: hvor værdien under nøglen står i kilden",
    en: "Key and place: where the value under the key stands in the source",
    example: "møder: afsnit 3 (l. 353)")
  /// The decision that founded the thing.
  package static let foundedBy = Field<Reference>(
    "oprettet ved", .reference([.decision]), label: "Founded by",
    da: "Beslutningen, som tingen følger af", en: "The decision the thing follows from",
    example: "ny-organisering-2010")
  /// Who may see it.
  package static let visibility = Field<String>(
    "synlighed", .choice(.closed("intern", "lukket", "åben")), label: "Visibility",
    da: "»intern« holder tingen ude af den offentlige udgave",
    en: "“intern” keeps the thing out of the public edition", example: "intern")
  /// Whether it is made up.
  package static let isExample = Field<Bool>(
    "eksempel", .flag, label: "Example", da: "»ja«, når tingen er opdigtet for at vise noget",
    en: "“ja” when the thing is made up to show something", example: "ja")
  /// Something to add.
  package static let note = Field<String>(
    "note", .text, label: "Note", da: "En bemærkning, som læseren skal have med",
    en: "A remark for the reader", example: "Nøgletallet er opgjort på ny")
  /// What to bear in mind.
  package static let reservation = Field<String>(
    "forbehold", .text, label: "Reservation", da: "Hvad læseren skal være opmærksom på",
    en: "What the reader must bear in mind", example: "Kilden skriver VVVK")
  /// The number in the municipal taxonomy.
  package static let kle = Field<[String]>(
    "kle", .oneOrMore(.form(.kle)), label: "KLE", da: "Emnets nummer i KLE",
    en: "The subject's number in KLE", example: "03.10")
  /// The identity in FK Organisation.
  package static let uuid = Field<String>(
    "uuid", .form(.uuid), label: "UUID", da: "Enhedens UUID i FK Organisation",
    en: "The unit's UUID in FK Organisation", example: "c2d5e7f0-1a2b-4c3d-8e4f-5a6b7c8d9e0f")
  /// Paths that led here.
  package static let formerAddresses = Field<[String]>(
    "tidligere adresser", .list(.form(.path)), label: "Former addresses",
    da: "Adresser, som siden har haft før", en: "Addresses the page had before",
    example: "- /fora/gammelt-navn/")
  /// When the file was last changed.
  package static let changed = Field<ImpreciseDate>(
    "ændret", .phrase(.date), label: "Changed", da: "Hvornår indholdet sidst blev ændret",
    en: "When the content was last changed", example: "4. marts 2021")
  /// The case where the thing is journalised.
  package static let caseNumber = Field<String>(
    "sagsnr", .form(.caseNumber), label: "Case number", da: "Sagen, hvor tingen er journaliseret",
    en: "The case where the thing is journalised", example: "2013-0230260")
  /// The document's number.
  package static let documentNumber = Field<String>(
    "dokumentnr", .form(.documentNumber), label: "Document number",
    da: "Dokumentets nummer i journalen", en: "The document's number in the journal",
    example: "2013-0230260-6")
  /// Findings that are right and meant to stay.
  package static let knownDeviations = Field<[Record]>(
    "kendte afvigelser", .list(.record(deviation)), label: "Known deviations",
    da: "Fund, som er rigtige, men skal blive stående",
    en: "Findings that are right and meant to stay", example: "- regel: nummerering-springer")
  /// What the thing is a part of.
  package static let partOf = Field<[Reference]>(
    "del af", .oneOrMore(.reference([.organisation, .unit, .forum, .area])), label: "Part of",
    da: "Samlingen eller enheden, som tingen hører til", en: "What the thing belongs to",
    example: "bydelsbestyrelser-2020")

  /// When it happened.
  package static let date = Field<ImpreciseDate>(
    "dato", .phrase(.date), label: "Date",
    da: "Hvornår det skete", en: "When it happened",
    example: "2020")

  /// What passed on.
  package static let what = Field<String>(
    "hvad", .text, label: "What", da: "Hvad det går ud på", en: "What it is about",
    example: "Det bydækkende bestyrelsesansvar")

  /// Whose duty it is.
  package static let who = Field<[Reference]>(
    "hvem", .oneOrMore(.reference(Kind.actors)), label: "Who", da: "Hvem det gælder",
    en: "Whom it concerns", example: "center-for-bydesign")

  /// In words, when nothing else fits.
  package static let described = Field<String>(
    "beskrevet som", .text, label: "Described as", da: "Hvem det er, i ord",
    en: "Who it is, in words", example: "alle boligorganisationer med afdeling i en helhedsplan")

  /// Where it stands.
  package static let status = Field<String>(
    "status",
    .choice(
      .closed(
        "planlagt", "indgået", "udløbet", "indkaldt", "holdt", "aflyst", "flyttet", "udført",
        "i gang", "åben")),
    label: "Status", da: "Hvor langt tingen er", en: "How far the thing has come",
    example: "planlagt")

  /// A text of its own.
  package static let words = Field<String>(
    "tekst", .text, label: "Text", da: "Teksten", en: "The text",
    example: "Et København med plads til alle")

  /// A point or span of time.
  package static let time = Field<Value>(
    "tid", .either([.phrase(.clock), .phrase(.date), .phrase(.occasion)]), label: "Time",
    da: "Hvornår: året, dagen eller klokken",
    en: "When: the year, the day or the hour", example: "2018")

  /// An id for something that is written inside another's file.
  package static let identifier = Field<String>(
    "id", .identifier, required: true, label: "Id",
    da: "Et navn, der bruges én gang på hele sitet", en: "A name used once in the whole site",
    example: "center-for-bydesign")

  /// What the money is for.
  package static let purpose = Field<String>(
    "formål", .text, label: "Purpose", da: "Hvad pengene eller tingen er til",
    en: "What the money or the thing is for", example: "koordination og facilitering")

  /// Where it is.
  package static let place = Field<String>(
    "sted", .text, label: "Place", da: "Stedet, som fundet nævner det",
    en: "The place as the finding names it", example: "Opgaver, Øvrige")

  /// An accepted finding.
  package enum Deviation {
    /// The rule that finds it.
    package static let rule = Field<String>(
      "regel", .text, required: true, label: "Rule", da: "Reglens navn", en: "The rule's id",
      example: "nummerering-springer")
    /// Why it stays.
    package static let reason = Field<String>(
      "grund", .text, required: true, label: "Reason", da: "Hvorfor det skal blive stående",
      en: "Why it stays", example: "Nummeret er trykt sådan i notatet")
  }

  private static let deviation = RecordShape(
    Message(da: "kendt afvigelse", en: "known deviation"),
    [Deviation.rule.declaration, place.declaration, Deviation.reason.declaration])

  /// The keys that an entity of any kind may have.
  package static let ofEntities: [FieldDeclaration] = [
    aliases.declaration, abbreviation.declaration, count.declaration, sources.declaration,
    source.declaration, evidence.declaration, foundedBy.declaration, visibility.declaration,
    isExample.declaration, note.declaration, reservation.declaration, kle.declaration,
    uuid.declaration, formerAddresses.declaration, changed.declaration, caseNumber.declaration,
    documentNumber.declaration, knownDeviations.declaration,
  ]

  /// The keys that a part of an entity may have.
  package static let ofParts: [FieldDeclaration] = [
    validity.declaration, source.declaration, visibility.declaration, note.declaration,
    reservation.declaration,
  ]

  /// The keys of the long form of a value.
  package static let ofLongForms = [
    "værdi", "gælder", "kilde", "forbehold", "synlighed", "note", "for",
  ]

  /// A shape for an entity: its own keys, then the common ones that it does not declare itself.
  package static func entity(
    _ name: Message, _ own: [FieldDeclaration], exactlyOne: [[String]] = []
  ) -> RecordShape {
    shape(name, own, ofEntities, exactlyOne)
  }

  /// A shape for a part: its own keys, then the common ones that it does not declare itself.
  package static func part(
    _ name: Message, _ own: [FieldDeclaration], exactlyOne: [[String]] = []
  ) -> RecordShape {
    shape(name, own, ofParts, exactlyOne)
  }

  private static func shape(
    _ name: Message, _ own: [FieldDeclaration], _ common: [FieldDeclaration],
    _ exactlyOne: [[String]]
  ) -> RecordShape {
    let keys = Set(own.map(\.key))
    return RecordShape(
      name, own + common.filter { !keys.contains($0.key) }, exactlyOne: exactlyOne)
  }
}
