import CivilTime
import Governance
import Phrases

/// Entities made in a test, without files: a register's values carry no positions.
enum Samples {
  /// A day of the ISO form; the first day there is where the text is none.
  static func day(_ text: String) -> Day { Day(isoText: text) ?? .first }

  /// A fact of one value.
  static func fact(_ value: Value) -> Fact { Fact(.value(value)) }

  /// A validity as content writes it.
  static func validity(_ text: String) -> Value {
    .validity((try? Validity.parse(text)) ?? .notStated)
  }

  /// A body with its validity and further facts.
  static func body(_ id: String, _ validity: String, _ more: [(String, Fact)] = []) -> Entity {
    let own = [("navn", fact(.text(id))), ("gælder", fact(self.validity(validity)))]
    return Entity(
      EntityID(id), .forum, record: Record((own + more).map { (key: $0.0, fact: $0.1) }))
  }

  /// The rules of a body as one document states them.
  static func rules(
    _ id: String, of body: String, _ validity: String, _ more: [(String, Fact)]
  ) -> Entity {
    let own = [("titel", fact(.text(id))), ("gælder", fact(self.validity(validity)))]
    return Entity(
      EntityID("\(body)/\(id)"), .basis, owner: EntityID(body),
      record: Record((own + more).map { (key: $0.0, fact: $0.1) }))
  }

  /// A list of records.
  static func records(_ records: [[(String, Value)]]) -> Fact {
    fact(
      .list(
        records.map { pairs in
          .value(.record(Record(pairs.map { (key: $0.0, fact: fact($0.1)) })))
        }))
  }

  /// A reference to an entity.
  static func to(_ id: String) -> Value { .reference(Reference(EntityID(id))) }
}
