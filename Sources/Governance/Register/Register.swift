package import CivilTime

/// Everything the content says, as one value: entities by id, with what follows from them.
///
/// A class because it is handed to every page; nothing in it ever changes.
///
/// Sources: the organisation's documents; the register adds nothing but what it derives.
package final class Register: Sendable {
  /// The entities in the order of their ids.
  package let entities: [Entity]
  /// The events by which bodies followed bodies, in the order of their predecessors.
  package let successions: [Succession]

  /// Whether meetings of bodies that are here are left out, because this edition may not show them.
  ///
  /// It says neither whose nor when: that would tell of them.
  package let leavesOutMeetings: Bool

  private let positions: [EntityID: Int]
  private let kinds: [Kind: [Int]]
  private let owned: [EntityID: [Int]]
  private let parts: [EntityID: [Int]]
  let lives: [EntityID: Validity]
  private let mentions: [EntityID: [Mention]]
  private let endings: [EntityID: [Int]]
  private let beginnings: [EntityID: [Int]]
  private let categories: [String: [EntityID]]
  private let examples: Set<EntityID>

  /// Makes a register of entities; of two with one id the first counts.
  ///
  /// - Complexity: O(n log n) for n values.
  package convenience init(_ unordered: some Sequence<Entity>) {
    self.init(unordered, lives: nil)
  }

  /// Makes a register whose lives are known from the larger register that it was taken from.
  init(
    _ unordered: some Sequence<Entity>, lives known: [EntityID: Validity]?,
    leavesOutMeetings: Bool = false
  ) {
    self.leavesOutMeetings = leavesOutMeetings
    let entities = Self.unique(unordered)
    let positions = Dictionary(
      uniqueKeysWithValues: entities.enumerated().map { ($0.element.id, $0.offset) })
    let successions = Succession.all(in: entities) { id in positions[id].map { entities[$0] } }
    self.entities = entities
    self.positions = positions
    kinds = Dictionary(grouping: entities.indices) { entities[$0].kind }
    self.successions = successions
    owned = Self.grouped(entities) { $0.owner.map { [$0] } ?? [] }
    parts = Self.grouped(entities) { entity in
      entity.record.all(Key.partOf).flatMap { $0 }.compactMap(\.target)
    }
    endings = Self.indexed(successions.map(\.predecessor))
    beginnings = Self.indexed(successions.map(\.successor))
    categories = Dictionary(
      grouping: entities.filter { $0.kind == .office && $0.record[Office.category] != nil }
    ) { $0.record.first(Office.category) ?? "" }.mapValues { $0.map(\.id) }
    lives = known ?? Lives(entities, positions: positions, successions: successions).byID
    examples = Self.spreading(entities) { $0.record.first(Key.isExample) == true }
    mentions = Mention.all(in: entities)
  }

  /// The register with more said of its entities, and all that is known of it besides.
  ///
  /// - Parameter change: what gives an entity with more in it; nothing that its life follows from.
  package func adding(_ change: (Entity) -> Entity) -> Register {
    Register(entities.map(change), lives: lives, leavesOutMeetings: leavesOutMeetings)
  }

  /// The entity with an id, or nil when there is none.
  package subscript(id: EntityID) -> Entity? {
    positions[id].map { entities[$0] }
  }

  /// The place of an id in ``entities``, or nil when there is none.
  package func position(of id: EntityID) -> Int? { positions[id] }

  /// The kind of the entity with an id, or nil when there is none.
  package func kind(of id: EntityID) -> Kind? {
    positions[id].map { entities[$0].kind }
  }

  /// The entities of some kinds, in the order of their ids.
  ///
  /// - Complexity: O(k) for the k entities of one kind, O(k log k) for those of several.
  package func all(_ kinds: [Kind]) -> [Entity] {
    let positions = kinds.flatMap { self.kinds[$0] ?? [] }
    return (kinds.count > 1 ? positions.sorted() : positions).map { entities[$0] }
  }

  /// The same for kinds that are named one by one.
  package func all(_ kinds: Kind...) -> [Entity] { all(kinds) }

  /// The entities of a kind that mention one of some others under a key, in the order of their ids.
  ///
  /// - Complexity: O(m log m) for the m mentions of those others.
  package func all(
    _ kind: Kind, mentioning others: some Sequence<EntityID>, under key: String
  ) -> [Entity] {
    let found = others.flatMap { mentions(of: $0) }.filter { mention in
      mention.key == key && self.kind(of: mention.by) == kind
    }
    return Set(found.map(\.by)).sorted().compactMap { self[$0] }
  }

  /// The entities that stand in another's file or folder.
  package func owned(by id: EntityID) -> [Entity] {
    (owned[id] ?? []).map { entities[$0] }
  }

  /// The entities that say they are part of another.
  package func parts(of id: EntityID) -> [Entity] {
    (parts[id] ?? []).map { entities[$0] }
  }

  /// The members of a collective; for anything else the thing itself.
  package func members(of id: EntityID) -> [Entity] {
    let parts = parts(of: id)
    if !parts.isEmpty { return parts }
    return self[id].map { [$0] } ?? []
  }

  /// The offices of a category, in the order of their ids.
  package func offices(inCategory category: String) -> [EntityID] {
    categories[category] ?? []
  }

  /// How long an entity lives: its own validity, cut short by what took its place and by the life
  /// of the entity it belongs to; nil when nothing is said.
  package func life(of id: EntityID) -> Validity? { lives[id] }

  /// Where an entity is mentioned by others, in the order of their ids.
  package func mentions(of id: EntityID) -> [Mention] { mentions[id] ?? [] }

  /// The events by which a body ended.
  package func endings(of id: EntityID) -> [Succession] {
    (endings[id] ?? []).map { successions[$0] }
  }

  /// The events by which a body began or took over.
  package func beginnings(of id: EntityID) -> [Succession] {
    (beginnings[id] ?? []).map { successions[$0] }
  }

  /// Whether an entity is made up to show something, itself or through what it belongs to.
  package func isExample(_ id: EntityID) -> Bool { examples.contains(id) }

  /// The ids that satisfy a condition, and those of everything that belongs to them.
  static func spreading(
    _ entities: [Entity], where condition: (Entity) -> Bool
  ) -> Set<EntityID> {
    var found = Set(entities.filter(condition).map(\.id))
    var grew = !found.isEmpty
    while grew {
      grew = false
      for entity in entities where !found.contains(entity.id) {
        let body = entity.kind == .meeting ? entity.record.first(Meeting.body)?.target : nil
        if [entity.owner, body].contains(where: { $0.map(found.contains) ?? false }) {
          found.insert(entity.id)
          grew = true
        }
      }
    }
    return found
  }

  private static func unique(_ entities: some Sequence<Entity>) -> [Entity] {
    var seen: Set<EntityID> = []
    return entities.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  private static func grouped(_ entities: [Entity], by keys: (Entity) -> [EntityID])
    -> [EntityID: [Int]]
  {
    var groups: [EntityID: [Int]] = [:]
    for (position, entity) in entities.enumerated() {
      for key in keys(entity) { groups[key, default: []].append(position) }
    }
    return groups
  }

  private static func indexed(_ ids: [EntityID]) -> [EntityID: [Int]] {
    var index: [EntityID: [Int]] = [:]
    for (position, id) in ids.enumerated() { index[id, default: []].append(position) }
    return index
  }
}
