import Governance

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
    if let fragment, path == page.path { return "#\(fragment)" }
    let slash = UInt8(ascii: "/")
    let (shared, up) = Self.way(from: page.path, to: path)
    var result = up < Self.up.count ? Self.up[up] : String(repeating: "../", count: up)
    result += path[path.utf8.index(path.utf8.startIndex, offsetBy: shared)...]
    if namesFiles, path.utf8.last == slash { result += "index.html" }
    if result.isEmpty { result = "./" }
    if let fragment { result += "#\(fragment)" }
    return result
  }

  /// The way up from a page, by the number of folders; nearly all are among the first.
  private static let up = (0..<5).map { String(repeating: "../", count: $0) }

  /// The number of bytes that two paths have in common, up to and with their last common `/`, and
  /// the number of folders of the first that lie below it.
  private static func way(from page: String, to path: String) -> (shared: Int, up: Int) {
    var (page, path) = (page, path)
    return page.withUTF8 { page in
      path.withUTF8 { path in
        let slash = UInt8(ascii: "/")
        var shared = 0
        var offset = 0
        while offset < page.count, offset < path.count, page[offset] == path[offset] {
          offset += 1
          if page[offset - 1] == slash { shared = offset }
        }
        var up = 0
        for index in shared..<page.count where page[index] == slash { up += 1 }
        return (shared, up)
      }
    }
  }

  /// Orders addresses by their bytes.
  package static func < (left: Address, right: Address) -> Bool {
    left.path.hasBytesBefore(right.path)
  }
}
