import Glibc

/// Looks at where a site would be written, before it is.
enum OutputFolder {
  /// Whether a folder lies in a site's content or templates, or holds them.
  static func liesInContent(_ folder: String, of site: String) -> Bool {
    let output = real(folder)
    return ["content", "templates"].contains { name in
      let input = real("\(site)/\(name)")
      return output == "/" || output == input || output.hasPrefix(input + "/")
        || input.hasPrefix(output + "/")
    }
  }

  /// The path without links and dots; a part that does not exist yet is kept as written.
  private static func real(_ path: String) -> String {
    var missing: [Substring] = []
    var existing = path
    while true {
      if let found = realpath(existing.isEmpty ? "." : existing, nil) {
        defer { free(found) }
        let base = String(cString: found)
        return missing.isEmpty
          ? base : ([base == "/" ? "" : base[...]] + missing).joined(separator: "/")
      }
      guard !existing.isEmpty else { return path }
      let cut = existing.lastIndex(of: "/")
      let name = cut.map { existing[existing.index(after: $0)...] } ?? existing[...]
      if !name.isEmpty { missing.insert(name, at: 0) }
      existing = cut.map { $0 == existing.startIndex ? "/" : String(existing[..<$0]) } ?? ""
    }
  }
}
