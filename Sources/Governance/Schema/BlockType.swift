package import CivilTime
package import Diagnostics

/// The registry of fenced blocks: what may stand after three backticks, and with which keys.
package enum BlockType: String, Hashable, Sendable, CaseIterable {
  /// The organisation as of a day.
  case organisationChart = "vis organisationsdiagram"
  /// Who sits in a body.
  case members = "vis medlemmer"
  /// The rules of a kommissorium in sentences.
  case formalia = "vis formalia"
  /// The table Forum / Kompetence / Sammensætning / Virkeområde.
  case bodyTable = "vis forumtabel"
  /// The series of an indicator.
  case indicator = "vis nøgletal"
  /// The path of approval of a scheme.
  case approvalPath = "vis godkendelsesforløb"
  /// Who pays what in a scheme.
  case funding = "vis finansiering"
  /// All disagreements.
  case disagreements = "vis uenigheder"
  /// All that is not stated.
  case notStated = "vis ikke oplyst"
  /// All duties to publish and report.
  case duties = "vis pligter"
  /// All decisions.
  case decisions = "vis beslutninger"
  /// All amounts.
  case grants = "vis bevillinger"
  /// All agreements.
  case agreements = "vis aftaler"
  /// All rule documents.
  case ruleDocuments = "vis kommissorier"
  /// The data of an agenda item.
  case agendaItem = "punkt"
  /// The data of a decision taken at a meeting.
  case decision = "beslutning"
  /// The data of an open task.
  case task = "opgave"
  /// Text of the internal edition.
  case internalText = "intern"

  /// The block with an info string, spaces evened out; nil when there is none.
  package init?(info: String) {
    self.init(rawValue: info.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Whether an info string is meant as one of ours rather than as code.
  ///
  /// Generous on purpose: what is nearly one of ours must be a finding and never a published text.
  package static func isOurs(info: String) -> Bool {
    let word = String(info.lowercased().prefix { $0.isLetter })
    let ours = ["vis", "punkt", "beslutning", "opgave", "intern"]
    // `vis` is too short: too many words are near it.
    return ours.contains(word) || Spelling.nearest(to: word, in: ours.dropFirst()) != nil
  }

  /// What the block does, in one sentence.
  package var documentation: Message {
    switch self {
    case .organisationChart:
      Message(da: "Organiseringen på en dag", en: "The organisation as of a day")
    case .members: Message(da: "Hvem der sidder i et forum", en: "Who sits in a body")
    case .formalia:
      Message(da: "Forummets regler skrevet ud i sætninger", en: "The body's rules in sentences")
    case .bodyTable:
      Message(
        da: "Modeltabellen: forum, kompetence, sammensætning, virkeområde",
        en: "The model table: body, competence, composition, scope")
    case .indicator: Message(da: "Et nøgletal med sin serie", en: "An indicator with its series")
    case .approvalPath:
      Message(da: "Ordningens vej til godkendelse", en: "The scheme's path of approval")
    case .funding: Message(da: "Hvem der betaler hvad", en: "Who pays what")
    case .disagreements:
      Message(da: "Det, kilderne ikke er enige om", en: "What the sources do not agree on")
    case .notStated: Message(da: "Det, kilderne ikke oplyser", en: "What the sources do not state")
    case .duties:
      Message(da: "Pligter til at offentliggøre og rapportere", en: "Duties to publish and report")
    case .decisions: Message(da: "Beslutninger i tidsorden", en: "Decisions in order of time")
    case .grants: Message(da: "Bevillinger og beløb", en: "Appropriations and amounts")
    case .agreements: Message(da: "Aftaler", en: "Agreements")
    case .ruleDocuments: Message(da: "Kommissorier og regler", en: "Terms of reference and rules")
    case .agendaItem: Message(da: "Et dagsordenspunkts data", en: "The data of an agenda item")
    case .decision: Message(da: "En beslutnings data", en: "The data of a decision")
    case .task: Message(da: "En opgave, der skal følges op", en: "A task to be followed up")
    case .internalText:
      Message(da: "Tekst, der kun er i den interne udgave", en: "Text of the internal edition only")
    }
  }

  /// The keys that may stand in the block.
  package var shape: RecordShape {
    RecordShape(
      Message(da: "blokken »\(rawValue)«", en: "the block “\(rawValue)”"), fields,
      exactlyOne: self == .task ? [[Key.what.key, MeetingTask.followsUp.key]] : [])
  }

  private var fields: [FieldDeclaration] {
    let caption = Self.caption.declaration
    switch self {
    case .organisationChart, .bodyTable: return [Self.asOf.declaration.optional, caption]
    case .members, .formalia:
      return [Meeting.body.declaration.optional, Self.asOf.declaration.optional, caption]
    case .indicator:
      return [
        Field<Reference>(
          "nøgletal", .oneOrMore(.reference([.indicator])), required: true, label: "Indicators",
          da: "Nøgletallene, der hører til", en: "The indicators that belong to it",
          example: "eksempel-tryghed"
        ).declaration, caption,
      ]
    case .approvalPath, .funding: return [Scheme.scheme.declaration, caption]
    case .agreements: return [Agreement.under.declaration, caption]
    case .disagreements, .notStated, .duties, .decisions, .grants, .ruleDocuments:
      return [caption]
    case .agendaItem: return AgendaItem.fields
    case .decision: return MeetingDecision.fields
    case .task: return MeetingTask.fields
    case .internalText: return []
    }
  }

  /// The day shown.
  package static let asOf = Report.asOf
  /// The words under what is shown.
  package static let caption = Field<String>(
    "billedtekst", .text, label: "Caption", da: "Teksten til det, der vises",
    en: "The words that go with what is shown", example: "Organiseringen i 2020")
  /// What an item is about.
  package static let concerns = Field<[Reference]>(
    "vedrører", .oneOrMore(.reference(Kind.allCases, qualified: true)), label: "Concerns",
    da: "Den post det handler om, og efter et komma nøglen i den",
    en: "The entity it is about, and after a comma the key in it",
    example: "- medfinansiering-2012-2014, beløb")
}
