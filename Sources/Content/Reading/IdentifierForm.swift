/// The form of an id, which is also its path and its address: `a-z`, `0-9` and hyphens.
enum IdentifierForm {
  /// The first thing in a text that cannot stand in an id.
  struct Fault {
    let text: String
    let range: Range<Int>
  }

  /// The first fault of an id, or nil when it is well formed.
  static func fault(in id: String) -> Fault? {
    fault(in: id, alsoAllowed: [])
  }

  /// The first fault of a reference, where a rule document is written `forum/kommissorium-2010`.
  static func fault(inReference id: String) -> Fault? {
    fault(in: id, alsoAllowed: ["/"])
  }

  /// The id that a text was probably meant as: æ→ae, ø→oe, å→aa, small letters, hyphens.
  static func mended(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "/": result.unicodeScalars.append(scalar)
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      case "é": result += "e"
      case "\u{30A}": result += result.hasSuffix("a") ? "a" : ""
      default: if !result.hasSuffix("-"), !result.isEmpty { result += "-" }
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }

  private static func fault(in id: String, alsoAllowed: Set<Unicode.Scalar>) -> Fault? {
    var offset = 0
    for scalar in id.unicodeScalars {
      let length = UTF8.width(scalar)
      switch scalar {
      case "a"..."z", "0"..."9", "-": break
      case let other where alsoAllowed.contains(other): break
      default: return Fault(text: String(scalar), range: offset..<(offset + length))
      }
      offset += length
    }
    return id.isEmpty ? Fault(text: "", range: 0..<0) : nil
  }
}
