import CivilTime
import Governance

/// What chart, list and table of an organisation show alike: the bodies of a day in their bands, and
/// the relations between them.
struct OrganisationModel {
  /// A body, with what it is drawn with.
  struct Body {
    /// The body, or the organisation.
    let entity: Entity
    /// The members of a collective that are known one by one.
    var members: [Entity] = []
    /// The band, from 0 at the top.
    var band = 0
    /// The column; nil for all.
    var column: Int? = 0
    /// Whether it has ended.
    var isPast = false
    /// Whether it is no body but an organisation outside that takes part in relations.
    var isOutside = false
    /// Whether there is room for it in the drawing; list and table have it in any case.
    var isDrawn = true
    /// Whether the drawing shows its members one by one.
    var showsMembers = false
  }

  /// A level, or what the bodies of it cover.
  struct Band: Equatable {
    /// What it is called; empty when nothing tells bands apart.
    let name: String
    /// What sort of bodies are in it, when they are all of one.
    var note = ""
    /// Whether it holds what has ended.
    var isPast = false
  }

  /// The most boxes, those inside others among them; further bodies are counted in one.
  static let most = 60
  /// The most boxes for what has ended in the year.
  static let mostPast = 6
  /// The most boxes for organisations outside.
  static let mostOutside = 4
  /// The most members that are shown one by one.
  static let mostMembers = 8

  let context: SiteContext
  /// The bands from the top.
  private(set) var bands: [Band] = []
  /// What stands above the columns; empty where there is one column.
  private(set) var columns: [String] = []
  /// The bodies in the order of their names.
  private(set) var bodies: [Body] = []
  /// The relations in force between what is shown, each of them once.
  private(set) var relations: [Relation] = []
  /// Who serves which of the bodies shown.
  private(set) var services: [Relation] = []
  /// How many bodies in force are folded into one, in drawing and list.
  private(set) var folded = 0
  /// The place in ``bodies`` of everything shown, members by the collective that holds them.
  private(set) var places: [EntityID: Int] = [:]

  /// Finds what there is to show on the day of the context.
  init(_ context: SiteContext) {
    self.context = context
    findBodies()
    let ended = endedThisYear()
    bodies += ended
    findPlaces()
    findRelations()
    bodies += outsiders()
    findPlaces()
    findRelations()
    findRoom()
    let levels = OrganisationBands(context, bodies: bodies, relations: relations, places: places)
    (bands, columns) = levels.assign(to: &bodies)
  }

  /// The bodies in force, the parts of each with it; those for which there is no room are counted.
  private mutating func findBodies() {
    var tops = whole(context.situation.bodies(.inForce))
    if tops.count > Self.most {
      let kept = tops.enumerated().sorted {
        (level(of: $0.element.entity) ?? 99, $0.offset) < (
          level(of: $1.element.entity) ?? 99, $1.offset
        )
      }.prefix(Self.most - 1).map(\.offset).sorted()
      let all = tops.reduce(0) { $0 + 1 + $1.members.count }
      tops = kept.map { tops[$0] }
      folded = all - tops.reduce(0) { $0 + 1 + $1.members.count }
    }
    bodies = tops
  }

  /// Finds out what the drawing has room for: members one by one as long as there is room.
  private mutating func findRoom() {
    for (sort, most) in [(\Body.isPast, Self.mostPast), (\Body.isOutside, Self.mostOutside)] {
      for index in bodies.indices.filter({ bodies[$0][keyPath: sort] }).dropFirst(most) {
        bodies[index].isDrawn = false
      }
    }
    var room = Self.most - bodies.count { !$0.isPast && !$0.isOutside }
    for index in bodies.indices where !bodies[index].isPast {
      let count = bodies[index].members.count
      guard count > 1, count <= min(room, Self.mostMembers) else { continue }
      bodies[index].showsMembers = true
      room -= count
    }
  }

  /// Bodies that are part of no other among them, in order, with all that is part of them however
  /// many levels down; every body is in one of them once, even where parts go in a ring.
  private func whole(_ all: [Entity]) -> [Body] {
    let shown = Set(all.map(\.id))
    let sorted = all.sortedInDanish { $0.name }
    let tops = sorted.filter { !Self.isMember($0, of: shown) }
    var taken = Set(tops.map(\.id))
    func members(of body: Entity) -> [Entity] {
      var found = [body]
      var next = 0
      while next < found.count {
        found += context.register.parts(of: found[next].id).filter {
          shown.contains($0.id) && taken.insert($0.id).inserted
        }
        next += 1
      }
      return found.dropFirst().sortedInDanish { $0.name }
    }
    var result = tops.map { Body(entity: $0, members: members(of: $0)) }
    for body in sorted where taken.insert(body.id).inserted {
      result.append(Body(entity: body, members: members(of: body)))
    }
    return result.sortedInDanish { $0.entity.name }
  }

  /// The bodies that ended in the year of the day, members of one that did with it.
  private func endedThisYear() -> [Body] {
    let ended = context.situation.bodies(.ceased).filter { body in
      context.register.endings(of: body.id).contains { event in
        event.manner.endsPredecessor && event.date?.last.year == context.day.year
      }
    }
    return whole(ended).map { Body(entity: $0.entity, members: $0.members, isPast: true) }
  }

  private static func isMember(_ body: Entity, of shown: Set<EntityID>) -> Bool {
    body.record.all(Key.partOf).flatMap { $0 }.contains {
      $0.target.map { $0 != body.id && shown.contains($0) } ?? false
    }
  }

  private mutating func findPlaces() {
    places = [:]
    for (index, body) in bodies.enumerated() {
      places[body.entity.id] = index
      for member in body.members where places[member.id] == nil { places[member.id] = index }
    }
  }

  private mutating func findRelations() {
    var seen: Set<String> = []
    relations = []
    services = []
    for body in bodies where !body.isPast {
      for entity in [body.entity] + body.members {
        for relation in context.relations[entity.id] ?? [] where holds(relation) {
          let key =
            "\(relation.subject) \(relation.verb.rawValue) \(relation.object?.rawValue ?? "")"
          if relation.verb == .serves, relation.object == entity.id {
            if seen.insert(key).inserted { services.append(relation) }
          } else if Self.isShown(relation.verb), let object = relation.object,
            let from = places[relation.subject], let to = places[object], !bodies[from].isPast,
            !bodies[to].isPast, relation.subject == entity.id, seen.insert(key).inserted
          {
            relations.append(relation)
          }
        }
      }
    }
  }

  /// Whether a relation is between bodies; seats and chairs stand in tables of their own.
  private static func isShown(_ verb: RelationVerb) -> Bool {
    ![.serves, .chairs, .viceChairs, .appoints].contains(verb)
  }

  /// Whether a relation is in force on the day.
  func holds(_ relation: Relation) -> Bool {
    context.situation.state(of: relation) == .inForce && !context.involvesExample(relation)
  }

  /// Organisations without a seat that take part in a relation with a body shown.
  private func outsiders() -> [Body] {
    var seated: Set<EntityID> = []
    for body in bodies where !body.isPast {
      for claim in context.situation.seatClaims(in: body.entity.id) {
        seated.insert(claim.actor)
        if let owner = context.register[claim.actor]?.owner { seated.insert(owner) }
      }
    }
    var found: Set<EntityID> = []
    for body in bodies where !body.isPast {
      for relation in context.relations[body.entity.id] ?? []
      where holds(relation) && relation.document == nil && Self.isShown(relation.verb) {
        let other = relation.subject == body.entity.id ? relation.object : relation.subject
        guard let other, places[other] == nil, !seated.contains(other),
          let entity = context.register[other], entity.kind == .organisation, !entity.isCollective
        else { continue }
        found.insert(other)
      }
    }
    return found.sorted().compactMap { context.register[$0] }
      .map { Body(entity: $0, isOutside: true) }
  }

  /// The level that holds on the day.
  func level(of body: Entity) -> Int? {
    for version in body.record[Forum.level]?.versions ?? [] where context.situation.holds(version) {
      if case .value(.number(let level)) = version.value { return level }
    }
    return nil
  }

  /// The bodies of a band, in order.
  func bodies(inBand band: Int) -> [Body] { bodies.filter { $0.band == band } }
}
