import Diagnostics
import Governance
import Phrases
import Templates

/// What a link to an entity is made of.
///
/// A class, made once for each entity: nearly every line of every page links somewhere.
final class PageEntry: Sendable {
  /// The entity.
  let entity: Entity
  /// Where it has its page.
  let address: Address
  /// Its name as HTML.
  let name: String
  /// What it is called in a line, as HTML: a document by its kind and date, the rest by their names.
  let shortName: String

  /// Where its name stands in an alphabetical list.
  let order: DanishOrder

  /// Makes the entry of an entity.
  init(_ entity: Entity, in language: Language) {
    self.entity = entity
    address = Address(of: entity)
    name = Escaping.escaped(entity.name)
    order = DanishOrder(entity.name)
    shortName = Self.shortName(of: entity, in: language).map { Escaping.escaped($0) } ?? name
  }

  private static func shortName(of document: Entity, in language: Language) -> String? {
    guard let sort = document.record.first(SourceDocument.sort),
      document.record.first(SourceDocument.isAvailable) != false,
      let date = document.record.first(Key.date)
    else { return nil }
    return "\(sort.prefix(1).uppercased())\(sort.dropFirst()) \(date.printed(in: language))"
  }
}
