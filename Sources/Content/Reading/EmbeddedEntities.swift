import Governance
import Phrases

/// The units and offices that are written inside an organisation's file, as entities of their own.
struct EmbeddedEntities {
  /// The entities with where they stand.
  private(set) var entities: [(entity: Entity, origin: Origins.Entry)] = []

  /// Takes the entities out of a record; the record keeps none of them.
  ///
  /// - Complexity: linear in the places of the file.
  init(
    of owner: EntityID, in record: inout Record, origin: Origins.Entry, reader: inout RecordReader
  ) {
    let documents = record.all(Key.sources).flatMap { $0 }.map(\.id)
    let drawers: [(key: String, kind: Kind)] = [
      (Organisation.units.key, .unit), (Organisation.offices.key, .office),
    ]
    var evidence = Evidence(reader: reader)
    for drawer in drawers {
      guard let fact = record[drawer.key] else { continue }
      record[drawer.key] = nil
      let places = origin.places.items(under: drawer.key)
      for version in fact.versions {
        guard case .value(.list(let items)) = version.value else { continue }
        for (index, item) in items.enumerated() {
          guard case .value(.record(var inner)) = item, let id = inner.first(Key.identifier)
          else { continue }
          inner[Key.identifier.key] = nil
          if version.isInternal {
            inner[Key.visibility.key] = Fact(.value(.text(Visibility.internalWord)))
          }
          let prefix: ValuePath = [.key(drawer.key), .index(index)]
          evidence.attach(to: &inner, at: prefix, within: documents)
          let inside = places[index] ?? PlaceTable()
          let start = inside.place(at: [.key(Key.identifier.key)])?.value
          let own = Origins.Entry(
            file: origin.file, start: start ?? origin.start, places: inside, body: nil)
          entities.append((Entity(EntityID(id), drawer.kind, owner: owner, record: inner), own))
        }
      }
    }
    reader = evidence.reader
  }
}
