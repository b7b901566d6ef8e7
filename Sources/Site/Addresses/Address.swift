/// The address of a page inside the site: a path from its root that ends in `/`, or a file.
package struct Address: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  /// The path, such as `/fora/samarbejdsforum/`.
  package let path: String
  /// The place on the page, without `#`.
  package var fragment: String?

  /// Makes an address.
  package init(_ path: String, fragment: String? = nil) {
    self.path = path
    self.fragment = fragment
  }

  /// Makes an address of a literal.
  package init(stringLiteral value: String) { self.init(value) }

  /// The file that holds the page, below the output folder.
  package var file: String {
    let relative = path.dropFirst()
    return path.hasSuffix("/") ? "\(relative)index.html" : String(relative)
  }

  /// The link from one page to another, relative, so that the site works from any folder.
  ///
  /// - Parameter namesFiles: whether links name `index.html`, for a site opened from a drive.
  package func href(from page: Address, namesFiles: Bool) -> String {
    let end = fragment.map { "#\($0)" } ?? ""
    if path == page.path, fragment != nil { return end }
    let shared = Self.sharedFolders(path, page.path)
    let slash = UInt8(ascii: "/")
    var result = ""
    for byte in page.path.utf8.dropFirst(shared) where byte == slash { result += "../" }
    result += path[path.utf8.index(path.utf8.startIndex, offsetBy: shared)...]
    if namesFiles, path.utf8.last == slash { result += "index.html" }
    if result.isEmpty { result = "./" }
    return end.isEmpty ? result : result + end
  }

  /// The number of bytes that two paths have in common, up to and with their last common `/`.
  private static func sharedFolders(_ left: String, _ right: String) -> Int {
    var shared = 0
    var offset = 0
    for (one, other) in zip(left.utf8, right.utf8) {
      guard one == other else { break }
      offset += 1
      if one == UInt8(ascii: "/") { shared = offset }
    }
    return shared
  }

  /// Orders addresses by their bytes.
  package static func < (left: Address, right: Address) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
