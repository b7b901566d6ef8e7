package import Diagnostics

/// The kinds of entity that a register holds.
///
/// Each has one page per entity.
package enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
  case site, calendar
  case forum, kommissorium, basis, procedure
  case organisation, unit, office, person, area
  case agreement, scheme, helhedsplan
  case decision, grant, rule, source, indicator
  case meeting, disagreement, report, term, page

  /// Orders kinds as they are declared.
  package static func < (left: Kind, right: Kind) -> Bool {
    left.position < right.position
  }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The kinds that state the rules of a body.
  package static let ruleDocuments: [Kind] = [.kommissorium, .basis, .procedure]

  /// The kinds that can hold a seat, chair a body or be served by one.
  package static let actors: [Kind] = [.person, .office, .unit, .organisation, .forum]

  /// The noun in the singular.
  package var noun: Message {
    switch self {
    case .site: Message(da: "site", en: "site")
    case .calendar: Message(da: "kalender", en: "calendar")
    case .forum: Message(da: "forum", en: "body")
    case .kommissorium: Message(da: "kommissorium", en: "terms of reference")
    case .basis: Message(da: "grundlag", en: "basis")
    case .procedure: Message(da: "forretningsorden", en: "rules of procedure")
    case .organisation: Message(da: "organisation", en: "organisation")
    case .unit: Message(da: "enhed", en: "unit")
    case .office: Message(da: "post", en: "office")
    case .person: Message(da: "person", en: "person")
    case .area: Message(da: "område", en: "area")
    case .agreement: Message(da: "aftale", en: "agreement")
    case .scheme: Message(da: "ordning", en: "scheme")
    case .helhedsplan: Message(da: "helhedsplan", en: "helhedsplan")
    case .decision: Message(da: "beslutning", en: "decision")
    case .grant: Message(da: "bevilling", en: "appropriation")
    case .rule: Message(da: "regel", en: "rule")
    case .source: Message(da: "kilde", en: "source")
    case .indicator: Message(da: "nøgletal", en: "indicator")
    case .meeting: Message(da: "møde", en: "meeting")
    case .disagreement: Message(da: "uenighed", en: "disagreement")
    case .report: Message(da: "rapport", en: "report")
    case .term: Message(da: "ord", en: "term")
    case .page: Message(da: "side", en: "page")
    }
  }
}
