import Phrases

/// Takes small counts of people in small areas out of a public edition.
///
/// In a part of the municipality a count of one to four can be somebody; the public edition says
/// `under 5` of anything below five, and holds the number nowhere.
struct SmallNumbers: Sendable {
  /// The least count that is told.
  static let least = 5
  /// Units that are no counts of anybody, in small letters.
  private static let measures: Set<String> = [
    "procent", "%", "pct.", "promille", "kr.", "t.kr.", "mio. kr.", "mia. kr.", "timer", "dage",
    "årsværk", "point", "indeks", "planer", "møder",
  ]

  /// The areas that are only a part of the municipality.
  private let parts: Set<EntityID>

  init(_ register: Register) {
    parts = Set(
      register.all(.area).filter { area in
        let sort = area.record.first(Area.sort)
        return sort != "kommune" && (sort != nil || area.record.has(Key.partOf.key))
      }.map(\.id))
  }

  /// Whether an entity states a count that is not told.
  func touches(_ entity: Entity) -> Bool {
    isSmall(entity) && entity.record.all(Indicator.series).contains { $0.contains(where: hides) }
  }

  /// The entity without such counts.
  func apply(to entity: Entity) -> Entity {
    guard touches(entity), var fact = entity.record[Indicator.series] else { return entity }
    for index in fact.versions.indices {
      guard case .value(.list(let points)) = fact.versions[index].value else { continue }
      fact.versions[index].value = .value(.list(points.map(apply(to:))))
    }
    var entity = entity
    entity.record[Indicator.series.key] = fact
    return entity
  }

  private func apply(to stated: Stated) -> Stated {
    guard case .value(.record(var point)) = stated, hides(point),
      var fact = point[Indicator.value]
    else { return stated }
    for index in fact.versions.indices {
      guard case .value(.quantity(let quantity)) = fact.versions[index].value else { continue }
      let few = Measure(.lessThan(DecimalNumber(Self.least)))
      fact.versions[index].value = .value(
        .quantity(Quantity(few, unit: quantity.unit, rate: quantity.rate)))
    }
    point[Indicator.value.key] = fact
    return .value(.record(point))
  }

  private func isSmall(_ entity: Entity) -> Bool {
    guard entity.kind == .indicator,
      entity.record.all(Forum.area).contains(where: { areas in
        areas.contains { $0.target.map(parts.contains) ?? false }
      }),
      let unit = entity.record.first(Indicator.unit)?.lowercased()
    else { return false }
    return !Self.measures.contains(unit)
  }

  private func hides(_ point: Record) -> Bool {
    point.all(Indicator.value).contains { value in
      guard case .quantity(let quantity) = value, let most = quantity.measure.most else {
        return false
      }
      return most < DecimalNumber(Self.least)
    }
  }
}
