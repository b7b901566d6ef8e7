package import Diagnostics
package import Governance

/// A step on the way from an entity to a value in it.
package enum PathStep: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Under a key.
  case key(String)
  /// At a place in a list, from 0.
  case index(Int)

  /// Makes a key of a literal.
  package init(stringLiteral value: String) { self = .key(value) }
}

/// The way from an entity to a value in it.
package typealias ValuePath = [PathStep]

/// Where the values of a register stand: entity and path to a byte range.
///
/// A register made in a test has none.
package struct Origins: Sendable {
  /// Where one entity stands.
  struct Entry: Sendable {
    var file: String
    var start: Range<Int>
    let places: PlaceTable
    var body: Range<Int>?

    init(file: String, start: Range<Int>, places: PlaceTable, body: Range<Int>?) {
      self.file = file
      self.start = start
      self.body = body
      var places = places
      // A question to the few entities with very many values must not go through all of them.
      if places.count >= 256 { places.makeIndex() }
      self.places = places
    }
  }

  var entries: [EntityID: Entry] = [:]

  /// The name under which the holders of a body's seats have their places.
  static func members(of forum: EntityID) -> EntityID { EntityID("\(forum)/medlemmer") }

  /// The name under which the frozen figures of a report have their places.
  package static func frozenFigures(of report: EntityID) -> EntityID {
    EntityID("\(report)/frosset")
  }

  /// Makes origins of nothing.
  package init() {}

  /// The file that an entity stands in.
  package func file(of id: EntityID) -> String? { entries[id]?.file }

  /// The file that a key of an entity stands in, or has its place in: the holders of a body's seats
  /// have one of their own.
  package func file(of id: EntityID, key: String) -> String? {
    guard let own = file(of: id), key == Forum.members.key else { return file(of: id) }
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? ""
    return file(of: Self.members(of: id)) ?? folder + ContentPath.membersFile
  }

  /// The bytes of the text below an entity's front matter.
  package func body(of id: EntityID) -> Range<Int>? { entries[id]?.body }

  /// The place of a value, or of the nearest thing around it that has a place.
  package func place(of id: EntityID, at path: ValuePath = []) -> Place {
    place(of: id, at: path) { $0.value }
  }

  /// The place of the key that a value stands under.
  package func keyPlace(of id: EntityID, at path: ValuePath) -> Place {
    place(of: id, at: path) { $0.key ?? $0.value }
  }

  /// The place of a byte range in an entity's file, such as a heading of its text.
  package func place(of id: EntityID, bytes: Range<Int>) -> Place {
    Place(path: entries[id]?.file ?? id.rawValue, range: bytes)
  }

  private func place(
    of id: EntityID, at path: ValuePath,
    choose: (PlaceTable.Bytes) -> Range<Int>
  ) -> Place {
    var id = id
    if path.first == .key(Forum.members.key) {
      // The holders are read from a file of their own.
      let beside = Self.members(of: id)
      if entries[beside] != nil { id = beside }
    }
    guard let entry = entries[id] else { return Place(path: id.rawValue, range: 0..<0) }
    var path = path
    while !path.isEmpty {
      if let match = entry.places.place(at: path) {
        return Place(path: entry.file, range: choose(match))
      }
      path.removeLast()
    }
    return Place(path: entry.file, range: entry.start)
  }
}
