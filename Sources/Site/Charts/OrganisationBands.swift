import CivilTime
import Diagnostics
import Governance

/// Decides on bands and columns of an organisation.
///
/// Bands are the levels that hold on the day, if any body has one; otherwise what the bodies cover,
/// from the whole municipality to a single plan; otherwise the steps of who reports to whom. Columns
/// tell the bodies in which the municipality sits alone from those that it shares; they are there
/// only where levels are. Where bands are areas, width is area: what covers everything spans the
/// columns.
struct OrganisationBands {
  private typealias Body = OrganisationModel.Body
  private typealias Band = OrganisationModel.Band

  private let context: SiteContext
  private let bodies: [OrganisationModel.Body]
  private let relations: [Relation]
  private let places: [EntityID: Int]

  init(
    _ context: SiteContext, bodies: [OrganisationModel.Body], relations: [Relation],
    places: [EntityID: Int]
  ) {
    self.context = context
    self.bodies = bodies
    self.relations = relations
    self.places = places
  }

  /// Gives every body its band and column.
  ///
  /// - Returns: the bands from the top, and what stands above the columns.
  func assign(to bodies: inout [OrganisationModel.Body])
    -> (bands: [OrganisationModel.Band], columns: [String])
  {
    let present = bodies.indices.filter { !bodies[$0].isPast && !bodies[$0].isOutside }
    let levels = present.map { level(of: bodies[$0].entity) }
    let scopes = present.map { scope(of: bodies[$0]) }
    let keys: [(rank: Int, name: String)]
    let hasLevels = levels.contains { $0 != nil }
    if hasLevels {
      keys = levels.map { level in
        level.map { ($0, "\(label(Forum.level.key)) \($0)") } ?? (99, context[.levelNotStated])
      }
    } else if scopes.contains(where: { $0 != nil }) {
      keys = scopes.map { scope in
        scope.map { (Self.rank(of: $0), capitalised($0)) } ?? (99, context[.scopeNotStated])
      }
    } else {
      let steps = OrganisationSteps(relations, places: places, count: bodies.count).steps
      keys = present.map { (steps[$0], "") }
    }
    let order = Dictionary(grouping: keys, by: { "\(100 + $0.rank) \($0.name)" }).keys.sorted()
    var bands = order.map { key in Band(name: String(key.dropFirst(4))) }
    for (index, key) in zip(present, keys) {
      bodies[index].band = order.firstIndex(of: "\(100 + key.rank) \(key.name)") ?? 0
    }
    for band in bands.indices {
      let sorts = Set(
        present.filter { bodies[$0].band == band }
          .map { bodies[$0].entity.record.first(Forum.sort) ?? "" })
      if hasLevels, sorts.count == 1, let sort = sorts.first {
        bands[band].note = capitalised(sort)
      }
    }
    let columns = hasLevels ? assignColumns(to: &bodies, present) : []
    if !hasLevels {
      for (index, key) in zip(present, keys) where key.rank == 0 && !key.name.isEmpty {
        bodies[index].column = nil
      }
    }
    placeOthers(&bodies, &bands)
    return (bands, columns)
  }

  /// Puts those outside beside their first partner, and what has ended into a band of its own.
  private func placeOthers(
    _ bodies: inout [OrganisationModel.Body], _ bands: inout [OrganisationModel.Band]
  ) {
    for index in bodies.indices where bodies[index].isOutside {
      let id = bodies[index].entity.id
      let partners = relations.compactMap { relation -> Int? in
        relation.subject == id
          ? relation.object.flatMap { places[$0] }
          : relation.object == id ? places[relation.subject] : nil
      }
      bodies[index].band = partners.map { bodies[$0].band }.min() ?? 0
    }
    guard bodies.contains(where: \.isPast) else { return }
    bands.append(
      Band(name: context.sentence(.endedIn, "\(context.day.year)"), isPast: true))
    for index in bodies.indices where bodies[index].isPast {
      bodies[index].band = bands.count - 1
      bodies[index].column = nil
    }
  }

  // MARK: Bands

  private func level(of body: Entity) -> Int? {
    for version in body.record[Forum.level]?.versions ?? [] where context.situation.holds(version) {
      if case .value(.number(let level)) = version.value { return level }
    }
    return nil
  }

  /// What a body covers, as the body or its rules say.
  private func scope(of body: OrganisationModel.Body) -> String? {
    for version in body.entity.record[Forum.scope]?.versions ?? []
    where context.situation.holds(version) {
      if case .value(.text(let words)) = version.value { return words }
    }
    guard let answer = context.situation.rule(Forum.scope.key, of: body.entity.id),
      answer.silence == nil, let fact = answer.current?.fact
    else { return nil }
    for version in fact.versions {
      if case .value(.text(let words)) = version.value { return words }
    }
    return nil
  }

  /// The order of what bodies cover, the whole first.
  private static func rank(of scope: String) -> Int {
    let words = scope.lowercased()
    if words.contains("kommune") || words.contains("hele ") { return 0 }
    if words.contains("helhedsplan") || words.contains("enkelte") { return 2 }
    return 1
  }

  // MARK: Columns

  /// - Returns: what stands above the columns; nothing when all bodies are of one sort.
  private func assignColumns(to bodies: inout [OrganisationModel.Body], _ present: [Int])
    -> [String]
  {
    var known: [Int: Int] = [:]
    for index in present {
      if let isAlone = isAlone(bodies[index].entity.id, []) { known[index] = isAlone ? 0 : 1 }
    }
    // A body of which nobody says who sits there stands with the one that it belongs to.
    for _ in 0..<3 {
      for index in present where known[index] == nil {
        let partners = relations.compactMap { relation -> Int? in
          guard [.reports, .setsUp].contains(relation.verb),
            let from = places[relation.subject], let to = relation.object.flatMap({ places[$0] })
          else { return nil }
          if relation.verb == .reports, from == index { return to }
          return relation.verb == .setsUp && to == index ? from : nil
        }
        known[index] = partners.compactMap { known[$0] }.first
      }
    }
    let hasBoth = Set(known.values).count > 1
    for index in present { bodies[index].column = hasBoth ? known[index] ?? 1 : 0 }
    return hasBoth ? [context[.columnAlone], context[.columnShared]] : []
  }

  /// Whether only the municipality sits in a body; nil when it is not known who does.
  private func isAlone(_ body: EntityID, _ path: Set<EntityID>) -> Bool? {
    guard let document = context.situation.compositionDocument(of: body) else { return nil }
    let seats = document.record.all(RuleDocument.composition).flatMap { $0 }
    guard !seats.isEmpty, !path.contains(body) else { return nil }
    return seats.allSatisfy { seat in
      if let through = seat.first(Seat.through)?.target {
        return isAlone(through, path.union([body])) ?? false
      }
      let actors =
        (seat.all(Seat.appointedBy) + seat.all(Seat.mandator)).flatMap { $0 }.compactMap(\.target)
        + [seat.first(Seat.eachOf)?.target].compactMap { $0 } + context.situation.offices(in: seat)
      return !actors.isEmpty && actors.allSatisfy(context.isMunicipal)
    }
  }

  private func label(_ key: String) -> String {
    Labels.all[key]?.text(in: context.language) ?? key
  }

  private func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
