/// The id of an entity: one name space for the whole site, and the path of its page.
package struct EntityID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id as written.
  package let rawValue: String

  /// Makes an id of the characters written; its form is checked where content is read.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an id of a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The id as written.
  package var description: String { rawValue }

  /// Two ids are the same when their bytes are; what looks alike in other bytes is no id at all.
  package static func == (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.hasSameBytes(as: right.rawValue)
  }

  /// Takes all bytes at once; every link is looked up by its id.
  package func hash(into hasher: inout Hasher) {
    let isDone: Void? = rawValue.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isDone == nil { for byte in rawValue.utf8 { hasher.combine(byte) } }
  }

  /// What stands after the last `/`: the name of its file or folder.
  package var lastName: Substring {
    let bytes = rawValue.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return rawValue[...] }
    return rawValue[bytes.index(after: slash)...]
  }

  /// Orders ids by their bytes, which is stable on every machine.
  package static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.hasBytesBefore(right.rawValue)
  }
}
