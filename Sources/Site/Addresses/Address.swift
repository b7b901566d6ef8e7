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
    let own = page.path.split(separator: "/", omittingEmptySubsequences: true)
    let depth = page.path.hasSuffix("/") ? own.count : max(0, own.count - 1)
    let here = own.prefix(depth)
    let there = path.split(separator: "/", omittingEmptySubsequences: true)
    var shared = 0
    let folders = path.hasSuffix("/") ? there.count : max(0, there.count - 1)
    while shared < min(depth, folders), here[shared] == there[shared] { shared += 1 }
    var parts = Array(repeating: "..", count: depth - shared)
    parts += there.dropFirst(shared).map(String.init)
    var result = parts.joined(separator: "/")
    if path.hasSuffix("/") {
      if !result.isEmpty { result += "/" }
      if namesFiles { result += "index.html" }
    }
    return (result.isEmpty ? "./" : result) + end
  }

  /// Orders addresses by their bytes.
  package static func < (left: Address, right: Address) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
