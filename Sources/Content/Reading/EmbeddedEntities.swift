import Governance

/// The units and offices that are written inside an organisation's file, as entities of their own.
struct EmbeddedEntities {
  /// The entities with where they stand.
  private(set) var entities: [(entity: Entity, origin: Origins.Entry)] = []

  /// Takes the entities out of a record; the record keeps none of them.
  init(of owner: EntityID, in record: inout Record, origin: Origins.Entry) {
    let drawers: [(key: String, kind: Kind)] = [
      (Organisation.units.key, .unit), (Organisation.offices.key, .office),
    ]
    for drawer in drawers {
      guard let fact = record[drawer.key] else { continue }
      record[drawer.key] = nil
      for version in fact.versions {
        guard case .value(.list(let items)) = version.value else { continue }
        for (index, item) in items.enumerated() {
          guard case .value(.record(var inner)) = item, let id = inner.first(Person.identifier)
          else { continue }
          inner[Person.identifier.key] = nil
          let prefix: ValuePath = [.key(drawer.key), .index(index)]
          var own = origin
          own.places = origin.places.compactMap { place in
            place.path.starts(with: prefix) && place.path.count > prefix.count
              ? (Array(place.path.dropFirst(prefix.count)), place.key, place.value) : nil
          }
          own.start =
            own.places.first { $0.path == [.key(Person.identifier.key)] }?.value ?? origin.start
          own.body = nil
          entities.append((Entity(EntityID(id), drawer.kind, owner: owner, record: inner), own))
        }
      }
    }
  }
}
