import Charts
import Diagnostics
import Governance

/// The lines that relations are drawn with.
///
/// Two bodies have a line for each sort of relation and direction. Some relations add nothing to a
/// heavier one between the same two and are told by its line: who reports to a body also prepares
/// for it, and every line is a link and joins a body to the one that set it up. All of them are in
/// the words of the line, in the list and in the table.
struct ChartLines {
  /// The lines.
  let edges: [ChartEdge]

  init(_ model: OrganisationModel) {
    let context = model.context
    var groups: [Key: [Relation]] = [:]
    for relation in model.relations {
      guard let object = relation.object, let style = LineStyle(relation.verb) else { continue }
      groups[Key(from: relation.subject, to: object, style: style), default: []].append(relation)
    }
    let keys = groups.keys.sorted()
    var told: [Key: [Relation]] = [:]
    var kept: [Key] = []
    for key in keys {
      if let heavier = Self.heavier(than: key, in: groups) {
        told[heavier, default: []] += groups[key] ?? []
      } else {
        kept.append(key)
      }
    }
    edges = kept.map { key in
      let relations = (groups[key] ?? []) + (told[key] ?? [])
      let verb = relations.first?.verb
      return ChartEdge(
        from: key.from.rawValue, to: key.to.rawValue, style: key.style,
        title: relations.map { Self.words(of: $0, context) }.joined(separator: "\n"),
        label: key.style == .represents ? verb?.phrase.text(in: context.language) : nil)
    }
  }

  /// A relation as a sentence.
  static func words(of relation: Relation, _ context: SiteContext) -> String {
    let name = { (id: EntityID?) in
      id.flatMap { context.register[$0]?.name } ?? context[.notPublic]
    }
    return
      "\(name(relation.subject)) \(relation.verb.phrase.text(in: context.language)) \(name(relation.object))"
  }

  /// Two bodies and how their line is drawn.
  private struct Key: Hashable, Comparable {
    let from: EntityID
    let to: EntityID
    let style: LineStyle

    static func < (left: Key, right: Key) -> Bool {
      (left.from, left.to, left.style) < (right.from, right.to, right.style)
    }
  }

  /// The line that tells a relation already, or nil.
  private static func heavier(than key: Key, in groups: [Key: [Relation]]) -> Key? {
    func same(_ style: LineStyle) -> Key? {
      let key = Key(from: key.from, to: key.to, style: style)
      return groups[key] == nil ? nil : key
    }
    func either(_ style: LineStyle) -> Key? {
      same(style)
        ?? {
          let key = Key(from: key.to, to: key.from, style: style)
          return groups[key] == nil ? nil : key
        }()
    }
    switch key.style {
    case .advises: return same(.reports)
    case .links, .setsUp:
      return LineStyle.allCases.filter { $0 != .links && $0 != .setsUp }.lazy
        .compactMap(either).first
    default: return nil
    }
  }
}

extension LineStyle {
  /// How relations of a verb are drawn; nil for those that are told otherwise.
  init?(_ verb: RelationVerb) {
    switch verb {
    case .represents: self = .represents
    case .reports: self = .reports
    case .coupled: self = .coupled
    case .recommends, .prepares: self = .advises
    case .approves: self = .approves
    case .coordinates: self = .coordinates
    case .setsUp: self = .setsUp
    case .carriesOut, .supervises: self = .acts
    case .informs: self = .informs
    case .links: self = .links
    case .serves, .chairs, .viceChairs, .appoints: return nil
    }
  }
}
