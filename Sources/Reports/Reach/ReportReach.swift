import CivilTime
package import Governance

/// The entities that a report looks at.
///
/// What is made up is left out, unless the report itself or the one thing it looks at is made up.
package struct ReportReach: Sendable {
  private let register: Register
  private let showsExamples: Bool
  /// What is looked at; nil for everything.
  private let ids: Set<EntityID>?
  /// The same as entities in the order of their ids; none for everything.
  private let around: [Entity]

  /// Finds what a report of a scope looks at.
  init(of report: EntityID, _ scope: ReportScope, _ situation: Situation) {
    let register = situation.register
    self.register = register
    let showsExamples = [report, scope.entity].contains { $0.map(register.isExample) ?? false }
    self.showsExamples = showsExamples
    ids =
      switch scope {
      case .everything: nil
      case .body(let id): Self.around(body: id, situation)
      case .plan(let id): Self.around(plan: id, register)
      }
    around = (ids ?? []).sorted().filter { showsExamples || !register.isExample($0) }
      .compactMap { register[$0] }
  }

  /// Whether it is looked at.
  package func contains(_ id: EntityID) -> Bool { admits(id) && (ids?.contains(id) ?? true) }

  /// Whether it may be named beside what is looked at: nothing made up in a real report.
  package func admits(_ id: EntityID) -> Bool { showsExamples || !register.isExample(id) }

  /// The entities of some kinds that are looked at, in the order of their ids.
  ///
  /// - Complexity: O(k) for the k entities around one body or plan, or of those kinds.
  package func all(_ kinds: Kind...) -> [Entity] {
    guard ids == nil else { return around.filter { kinds.contains($0.kind) } }
    return register.all(kinds).filter { admits($0.id) }
  }

  /// All entities that are looked at, in the order of their ids.
  var entities: [Entity] {
    ids == nil ? register.entities.filter { admits($0.id) } : around
  }

  /// A body with the bodies that are parts of it, its rules, its meetings and decisions, and what
  /// names it: agreements, plans, indicators and amounts.
  private static func around(body id: EntityID, _ situation: Situation) -> Set<EntityID> {
    let register = situation.register
    let bodies = [id] + register.parts(of: id).filter { $0.kind == .forum }.map(\.id)
    var ids = Set(bodies)
    for body in bodies {
      ids.formUnion(situation.ruleDocuments(of: body).map(\.id))
      for mention in register.mentions(of: body) where mention.key != nil {
        switch register.kind(of: mention.by) {
        case .agreement, .indicator, .grant: ids.insert(mention.by)
        case .meeting where mention.key == Meeting.body.key,
          .decision where mention.key == Decision.treatment.key:
          ids.insert(mention.by)
        case .helhedsplan where mention.key == Helhedsplan.board.key:
          ids.formUnion(around(plan: mention.by, register))
        default: break
        }
      }
    }
    return ids
  }

  /// A plan with its board, its scheme and the money and rules of that, what its goals carry on and
  /// what they are measured by.
  private static func around(plan id: EntityID, _ register: Register) -> Set<EntityID> {
    var ids: Set<EntityID> = [id]
    guard let record = register[id]?.record else { return ids }
    let scheme = record.first(Scheme.scheme)?.target
    let areas = Set(record.all(Forum.area).flatMap { $0 }.compactMap(\.target))
    let parts = (record.all(Agreement.goals) + record.all(Helhedsplan.themes)).flatMap { $0 }
    ids.formUnion(
      parts.flatMap { $0.all(Goal.indicators) + $0.all(Goal.carriesOn) }.flatMap { $0 }
        .compactMap(\.target))
    ids.formUnion([scheme, record.first(Helhedsplan.board)?.target].compactMap { $0 })
    guard let scheme else { return ids }
    ids.formUnion(
      (register[scheme]?.record.all(Scheme.rules) ?? []).flatMap { $0 }.compactMap(\.target))
    for mention in register.mentions(of: scheme) where mention.key == Scheme.scheme.key {
      guard let other = register[mention.by] else { continue }
      let others = other.record.all(Forum.area).flatMap { $0 }.compactMap(\.target)
      if other.kind == .grant || other.kind == .indicator && others.contains(where: areas.contains)
      {
        ids.insert(other.id)
      }
    }
    return ids
  }
}
