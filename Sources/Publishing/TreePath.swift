import Glibc

/// A path below a folder, or a name in it, as the file system has it: byte for byte.
///
/// A `String` takes a letter with its accent for the same as the two apart, which are two files,
/// and cannot hold a name that is not UTF-8.
struct TreePath: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The bytes and a zero after them, as the system's calls want them.
  let terminated: [CChar]

  /// A path of bytes, none of which is zero.
  init(_ bytes: some Sequence<UInt8>) { self.init(units: bytes.lazy.map(CChar.init(bitPattern:))) }

  /// A path of text.
  init(_ text: String) { self.init(text.utf8) }

  /// A path written in the source.
  init(stringLiteral text: String) { self.init(text.utf8) }

  /// The name that the system has written at a place, up to the zero.
  init(at place: UnsafePointer<CChar>) {
    terminated = Array(UnsafeBufferPointer(start: place, count: strlen(place) + 1))
  }

  private init(units: some Sequence<CChar>) { terminated = Array(units) + CollectionOfOne(0) }

  /// The bytes, with `/` between names.
  var bytes: some Collection<UInt8> {
    terminated.dropLast().lazy.map(UInt8.init(bitPattern:))
  }

  /// The path for people; bytes that are no text stand as replacement characters.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is the folder itself.
  var isEmpty: Bool { terminated.count == 1 }

  /// The names on the way, the last one too.
  var names: [TreePath] {
    terminated.dropLast().split(separator: Self.slash).map(TreePath.init(units:))
  }

  /// The folder that it lies in; nil when that is the folder that paths are counted from.
  var parent: TreePath? {
    terminated.lastIndex(of: Self.slash).map { TreePath(units: terminated[..<$0]) }
  }

  /// The last name on the way.
  var name: TreePath {
    terminated.lastIndex(of: Self.slash).map {
      TreePath(units: terminated[($0 + 1)...].dropLast())
    } ?? self
  }

  /// The path of something in it.
  func appending(_ name: TreePath) -> TreePath {
    if isEmpty { return name }
    return TreePath(
      units: terminated.dropLast() + CollectionOfOne(Self.slash) + name.terminated.dropLast())
  }

  /// Takes all bytes at once; there are as many paths as there are files.
  func hash(into hasher: inout Hasher) {
    terminated.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// By bytes, as other programs sort lists of files.
  static func < (left: TreePath, right: TreePath) -> Bool {
    strcmp(left.terminated, right.terminated) < 0
  }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))
}
