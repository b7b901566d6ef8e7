package import CivilTime
import Diagnostics

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
  /// How many there were of what, beside the year before.
  case figures = "vis tal"
  /// What a report is made of, and as of when.
  case dataBasis = "vis datagrundlag"
  /// What changed in the organisation since the report before.
  case changes = "vis ændringer"
  /// Who came, who went, and which seats are empty.
  case memberChanges = "vis medlemsændringer"
  /// The year's meetings held against the rules.
  case meetings = "vis møder"
  /// Open tasks from earlier decisions.
  case openTasks = "vis opgaver"
  /// The plans, their approvals and their milestones.
  case plans = "vis helhedsplaner"
  /// Goals with target, result and judgement.
  case goals = "vis mål"
  /// What was spent of what was granted.
  case spending = "vis forbrug"
  /// What the next year brings.
  case nextYear = "vis næste år"
  /// What a report lacks, who writes it and where.
  case gaps = "vis mangler"
  /// Who contributed what to a report.
  case contributions = "vis bidrag"
  /// The sources that a report builds on.
  case sources = "vis kilder"
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
      return [Self.indicators.declaration, caption]
    case .approvalPath, .funding: return [Scheme.scheme.declaration, caption]
    case .agreements: return [Agreement.under.declaration, caption]
    case .figures: return [Self.shownFigures.declaration, caption]
    case .disagreements, .notStated, .duties, .decisions, .grants, .ruleDocuments, .dataBasis,
      .changes, .memberChanges, .meetings, .openTasks, .plans, .goals, .spending, .nextYear,
      .gaps, .contributions, .sources:
      return [caption]
    case .agendaItem: return AgendaItem.fields
    case .decision: return MeetingDecision.fields
    case .task: return MeetingTask.fields
    case .internalText: return []
    }
  }

  /// The indicators shown.
  package static let indicators = Field<[Reference]>(
    "nøgletal", .oneOrMore(.reference([.indicator])), label: "Indicators",
    da: "Nøgletallene, der vises; uden nøglen vises alle",
    en: "The indicators shown; without the key all are", example: "eksempel-tryghed")
  /// The day shown.
  package static let asOf = Report.asOf
  /// The words under what is shown.
  package static let caption = Field<String>(
    "billedtekst", .text, label: "Caption", da: "Teksten til det, der vises",
    en: "The words that go with what is shown", example: "Organiseringen i 2020")
  /// The figures shown; without it all that are known.
  package static let shownFigures = Field<[String]>(
    "tal",
    .oneOrMore(.choice(WordList(words: ReportFigure.allCases.map(\.rawValue), isClosed: true))),
    label: "Figures",
    da: "Hvilke tal der vises, i den rækkefølge", en: "Which figures are shown, in that order",
    example: "- fora")
  /// What an item is about.
  package static let concerns = Field<[Reference]>(
    "vedrører", .oneOrMore(.reference(Kind.allCases, qualified: true)), label: "Concerns",
    da: "Den post det handler om, og efter et komma nøglen i den",
    en: "The entity it is about, and after a comma the key in it",
    example: "- medfinansiering-2012-2014, beløb")
}
