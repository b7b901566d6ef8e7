package import CivilTime
import Diagnostics
package import Phrases

/// The rules of a body as one document states them: a kommissorium, a basis of another kind, or
/// rules of procedure.
///
/// The folder says whose they are; the last step with a known outcome is the status.
package enum RuleDocument {
  /// What sort of document a basis is.
  package static let sort = Field<String>(
    "art", .choice(.open("notat", "indstilling", "hjemmeside", "beslutning")), label: "Kind",
    da: "Hvilken slags dokument grundlaget er", en: "What sort of document the basis is",
    example: "notat")
  /// What happened to the document, in order.
  package static let steps = Field<[Record]>(
    "forløb", .list(.record(Step.shape)), required: true, label: "Course",
    da: "Trinene fra udkast til i kraft, hver med hvem og hvornår",
    en: "The steps from draft to in force, each with who and when",
    example: "- trin: udkast")
  /// The document that it changes.
  package static let amends = Field<Reference>(
    "ændrer", .reference(Kind.ruleDocuments + [.agreement, .helhedsplan, .rule]), label: "Amends",
    da: "Hvad dokumentet eller beslutningen ændrer", en: "What the document or decision changes",
    example: "eksempel-helhedsplan")
  /// The document that it replaces.
  package static let replaces = Field<Reference>(
    "erstatter", .reference(Kind.ruleDocuments), label: "Replaces",
    da: "Dokumentet, der ikke gælder mere", en: "The document that no longer holds",
    example: "samarbejdsforum/kommissorium-2010")
  /// What becomes of rules that it is silent about.
  package static let earlierRules = Field<String>(
    "tidligere regler", .choice(.closed("gælder fortsat", "bortfalder")), label: "Earlier rules",
    da: "Hvad der sker med de regler, som dokumentet ikke nævner",
    en: "What becomes of the rules the document is silent about", example: "ikke oplyst")
  /// The seats.
  package static let composition = Field<[Record]>(
    "sammensætning", .list(.record(Seat.shape)), label: "Composition",
    da: "Pladserne: hvem der udpeger, hvor mange og med hvilken rang",
    en: "The seats: who appoints, how many, of what rank", example: "- plads: bl")
  /// What holds across seats.
  package static let requirements = Field<[Record]>(
    "krav til medlemmer", .list(.record(requirement)), label: "Requirements",
    da: "Krav, der gælder på tværs af pladserne", en: "What holds across the seats",
    example: "- for: forvaltningerne")
  /// Who else takes part.
  package static let participants = Field<[Record]>(
    "øvrige deltagere", .list(.record(participant)), label: "Other participants",
    da: "Hvem der ellers er med, uden at være medlem", en: "Who else takes part, not as a member",
    example: "- hvem: boligsocialt-sekretariat")
  /// Who is kept informed.
  package static let informed = Field<[Record]>(
    "orienteres", .list(.record(recipient)), label: "Informed",
    da: "Hvem der får materialet til orientering", en: "Who receives the papers for information",
    example: "- hvem: dab")
  /// How often it meets.
  package static let frequency = Field<Value>(
    "møder", .phrase(.frequency), label: "Meetings", da: "Hvor ofte forummet mødes",
    en: "How often the body meets", example: "4-6 gange om året")
  /// When it meets.
  package static let meetingTime = Field<Value>(
    "mødetid", .either([.phrase(.occasion), .phrase(.clock)]), label: "Meeting time",
    da: "Hvornår på året eller ugen forummet mødes", en: "When in the year or week it meets",
    example: "i løbet af 2. kvartal")
  /// Where it meets.
  package static let place = Field<String>(
    "mødested", .text, label: "Place of meeting", da: "Hvor forummet mødes",
    en: "Where the body meets", example: "rådhuset")
  /// How long a meeting is.
  package static let length = Field<Quantity>(
    "mødelængde", .phrase(.quantity), label: "Length of meeting", da: "Hvor længe et møde varer",
    en: "How long a meeting lasts", example: "2-2½ timer")
  /// How long the meetings are together.
  package static let totalTime = Field<Quantity>(
    "mødetid i alt", .phrase(.quantity), label: "Meeting time in all",
    da: "Hvor længe møderne varer tilsammen", en: "How long the meetings last together",
    example: "ca. 16½-18 timer om året")
  /// How early a meeting is called.
  package static let notice = Field<Value>(
    "varsel", .phrase(.deadline), label: "Notice", da: "Hvor tidligt der bliver indkaldt",
    en: "How early a meeting is called", example: "mindst 4 måneder")
  /// The first meeting, exempt from the rules.
  package static let firstMeeting = Field<ImpreciseDate>(
    "første møde", .phrase(.date), label: "First meeting",
    da: "Hvornår forummet mødes første gang; reglerne om varsel og tid gælder ikke for det",
    en: "When the body first meets; notice and time do not hold for it", example: "august 2010")
  /// Whether the meetings are open.
  package static let publicity = Field<String>(
    "offentlighed", .text, label: "Publicity",
    da: "Hvem der kan overvære møderne, og hvor de offentliggøres",
    en: "Who may attend, and where it is published", example: "lukkede møder")
  /// Who chairs.
  package static let chair = Field<[Reference]>(
    "formand", .oneOrMore(.reference(Kind.actors, qualified: true)), label: "Chair",
    da: "Hvem der leder møderne; flere er et delt formandskab",
    en: "Who chairs; several share the chair", example: "center-for-bydesign, som udgangspunkt")
  /// Who chairs in the chair's place.
  package static let viceChair = Field<[Reference]>(
    "næstformand", .oneOrMore(.reference(Kind.actors, qualified: true)), label: "Vice chair",
    da: "Hvem der leder møderne i formandens sted", en: "Who chairs in the chair's place",
    example: "tmf")
  /// Who speaks to an item.
  package static let spokesman = Field<String>(
    "ordfører", .text, label: "Spokesman", da: "Hvem der fører ordet for et punkt",
    en: "Who speaks to an item", example: "efter ressortfordelingen")
  /// Who serves it.
  package static let secretariat = Field<[Reference]>(
    "sekretariat", .oneOrMore(.reference(Kind.actors, qualified: true)), label: "Secretariat",
    da: "Hvem der betjener forummet", en: "Who serves the body", example: "center-for-bydesign")
  /// Who writes the minutes.
  package static let minutesBy = Field<[Reference]>(
    "referent", .oneOrMore(.reference(Kind.actors, qualified: true)), label: "Minutes by",
    da: "Hvem der skriver referat", en: "Who writes the minutes",
    example: "boligsocialt-sekretariat")
  /// When it can decide.
  package static let quorum = Field<String>(
    "beslutningsdygtig", .text, label: "Quorum", da: "Hvornår forummet kan træffe beslutning",
    en: "When the body can decide",
    example: "når mindst halvdelen af medlemmerne er til stede")
  /// Whether members must attend.
  package static let attendance = Field<Bool>(
    "mødepligt", .flag, label: "Duty to attend", da: "Om medlemmerne har pligt til at møde",
    en: "Whether members must attend", example: "ja")
  /// Whether substitutes may come.
  package static let substitutes = Field<Bool>(
    "vikarer", .flag, label: "Substitutes", da: "Om et medlem kan sende en anden",
    en: "Whether a member may send another", example: "nej")
  /// What may be done with a mandate.
  package static let mandate = Field<String>(
    "mandat", .text, label: "Mandate", da: "Om et medlem kan lade et andet bære sit mandat",
    en: "Whether a member may let another carry the mandate",
    example: "kan lægges hos et andet medlem for 1 år ad gangen")
  /// When each step is due.
  package static let deadlines = Field<Value>(
    "frister", .table(names: stepNames, .phrase(.deadline)), label: "Deadlines",
    da: "Trin og frist: hvornår hvert trin skal være gjort",
    en: "Step and deadline: when each step is due",
    example: "dagsorden: senest 2 uger før mødet")
  /// What is always on the agenda.
  package static let agenda = Field<Record>(
    "fast dagsorden", .record(StandingAgenda.shape), label: "Standing agenda",
    da: "De punkter, en dagsorden begynder med", en: "The items an agenda begins with",
    example: "styrke: eksempel")
  /// What the agenda builds on.
  package static let agendaBasis = Field<[String]>(
    "dagsorden bygger på", .list(.text), label: "Agenda builds on",
    da: "Hvad dagsordenen tager udgangspunkt i", en: "What the agenda is drawn from",
    example: "- den politiske hovedaftale")
  /// How papers are sent.
  package static let sentBy = Field<String>(
    "udsendes", .text, label: "Sent", da: "Hvordan materialet sendes ud",
    en: "How the papers are sent", example: "pr. mail")
  /// Duties that the rules give.
  package static let duties = Field<[Record]>(
    "pligter", .list(.record(Duty.shape)), label: "Duties",
    da: "Pligter til at offentliggøre, rapportere eller følge op",
    en: "Duties to publish, report or follow up", example: "- id: dagsorden-paa-nettet")
  /// The cell of the model table.
  package static let competence = Field<[String]>(
    "kompetence i korthed", .list(.text), label: "Competence in short",
    da: "Hvad forummet må, i få ord; bruges i modeltabellen",
    en: "What the body may do, in a few words; for the model table",
    example: "- Træffer de fælles administrative beslutninger")
  /// Several meeting series in one body.
  package static let series = Field<[Record]>(
    "mødeserier", .list(.record(MeetingSeries.shape)), label: "Meeting series",
    da: "Flere rækker af møder i samme forum", en: "Several series of meetings in one body",
    example: "- id: hovedmoeder")

  /// The steps of a meeting that a deadline or an actual date can be given for.
  package static let stepNames = WordList.closed(
    "indkaldelse", "forslag til dagsorden", "dagsorden", "bilag", "referat", "bemærkninger",
    "godkendelse", "offentliggørelse")

  private static let who = Field<[Reference]>(
    "hvem", .oneOrMore(.reference(Kind.actors)), label: "Who", da: "Hvem det gælder",
    en: "Whom it concerns", example: "boligsocialt-sekretariat")
  private static let asWhat = Field<String>(
    "som", .text, label: "As", da: "I hvilken egenskab", en: "In what capacity",
    example: "sekretariat og referent")

  /// What recipients are told of.
  package static let subject = Field<String>(
    "om", .text, label: "About", da: "Hvad de får besked om", en: "What they are told of",
    example: "dagsordener, materiale og referater")

  /// Whom a requirement holds for.
  package static let requiredOf = Field<Value>(
    "for", .either([.choice(.closed("alle")), .reference(Kind.actors)]), required: true,
    label: "For", da: "Hvem oplysningen gælder for", en: "Whom the value holds for",
    example: "alle")

  private static let requirement = Key.part(
    Message(da: "krav", en: "requirement"),
    [
      requiredOf.declaration,
      Seat.rank.declaration, Seat.attachment.declaration, Seat.strength.declaration,
    ])

  private static let participant = Key.part(
    Message(da: "deltager", en: "participant"),
    [
      who.declaration, Key.described.declaration, asWhat.declaration,
      Field<String>(
        "deltager", .text, label: "Takes part", da: "Hvornår de er med", en: "When they take part",
        example: "alle møder"
      ).declaration,
    ], exactlyOne: [["hvem", "beskrevet som"]])

  private static let recipient = Key.part(
    Message(da: "modtager", en: "recipient"),
    [
      who.declaration, Key.described.declaration,
      subject.declaration,
      Field<String>(
        "fordi", .text, label: "Because", da: "Grunden", en: "The reason", example: "inhabil"
      ).declaration,
    ], exactlyOne: [["hvem", "beskrevet som"]])

  /// The keys of a rule document of a kind.
  package static func shape(of kind: Kind) -> RecordShape {
    Key.entity(
      kind.noun,
      [
        Key.title.declaration.required, Key.validity.declaration.required, sort.declaration,
        steps.declaration, Key.sources.declaration, amends.declaration,
        replaces.declaration, earlierRules.declaration, composition.declaration,
        requirements.declaration, participants.declaration, informed.declaration,
        frequency.declaration, series.declaration, meetingTime.declaration, place.declaration,
        length.declaration, totalTime.declaration, notice.declaration, firstMeeting.declaration,
        publicity.declaration, chair.declaration, viceChair.declaration, spokesman.declaration,
        secretariat.declaration, minutesBy.declaration, quorum.declaration, attendance.declaration,
        substitutes.declaration, mandate.declaration, deadlines.declaration, agenda.declaration,
        agendaBasis.declaration, sentBy.declaration, duties.declaration, competence.declaration,
        Forum.scope.declaration,
      ])
  }

  /// The keys that are rules: what one document may say anew and another be silent about.
  package static let rules: [FieldDeclaration] = [
    frequency.declaration, meetingTime.declaration, place.declaration, length.declaration,
    totalTime.declaration, notice.declaration, firstMeeting.declaration, chair.declaration,
    viceChair.declaration, spokesman.declaration, secretariat.declaration, minutesBy.declaration,
    deadlines.declaration, publicity.declaration, quorum.declaration, attendance.declaration,
    substitutes.declaration, mandate.declaration, sentBy.declaration, agendaBasis.declaration,
    agenda.declaration,
  ]
}
