/// Fills the gaps of a fixed sentence.
enum Sentence {
  /// The sentence with `{0}`, `{1}` … replaced in one pass: what is filled in is not looked at
  /// again.
  ///
  /// - Parameter escape: what becomes of the words between the gaps.
  static func filled(
    _ pattern: String, with parts: [String], escape: (String) -> String = { $0 }
  ) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "{")) else { return escape(pattern) }
    var result = ""
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      if open > rest.startIndex { result += escape(String(rest[..<open])) }
      let after = rest[rest.utf8.index(after: open)...]
      if let close = after.utf8.firstIndex(of: UInt8(ascii: "}")),
        let number = Int(after[..<close]),
        parts.indices.contains(number)
      {
        result += parts[number]
        rest = after[after.utf8.index(after: close)...]
      } else {
        result += "{"
        rest = after
      }
    }
    return rest.isEmpty ? result : result + escape(String(rest))
  }
}

extension Printer {
  /// A fixed sentence as HTML, its own words escaped, its gaps filled with HTML.
  func sentence(_ string: SiteString, _ parts: String...) -> String {
    Sentence.filled(context[string], with: parts, escape: text)
  }
}
