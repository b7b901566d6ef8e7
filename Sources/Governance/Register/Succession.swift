package import CivilTime
package import Phrases

/// An event by which one body followed another; written with the successor, read from both sides.
package struct Succession: Hashable, Sendable {
  /// The body that was before.
  package let predecessor: EntityID
  /// The body that came after or took over.
  package let successor: EntityID
  /// How.
  package let manner: SuccessionManner
  /// When; nil when neither the event nor the successor's start is stated.
  package let date: ImpreciseDate?
  /// What passed on.
  package let what: String?
  /// What to bear in mind.
  package let reservation: String?
  /// Where it stands.
  package let sources: [SourceReference]

  /// All successions that entities write, in the order of predecessor and successor.
  static func all(in entities: [Entity], lookup: (EntityID) -> Entity?) -> [Succession] {
    var result: [Succession] = []
    for entity in entities {
      for record in entity.record.all(Forum.predecessors).flatMap({ $0 }) {
        guard let predecessor = record.first(Forum.Predecessor.body)?.target,
          predecessor != entity.id, lookup(predecessor) != nil,
          let manner = record.first(Forum.Predecessor.manner).flatMap(
            SuccessionManner.init(rawValue:))
        else { continue }
        result.append(
          Succession(
            predecessor: predecessor, successor: entity.id, manner: manner,
            date: record.first(Key.date)
              ?? entity.record.first(Key.validity)?.start,
            what: record.first(Key.what),
            reservation: record.first(Key.reservation),
            sources: record.all(Key.source).flatMap { $0 }))
      }
    }
    return result.sorted {
      ($0.predecessor, $0.successor, $0.manner.rawValue)
        < ($1.predecessor, $1.successor, $1.manner.rawValue)
    }
  }
}
