internal import Diagnostics

/// The shape of an id at the start of a reference: `a-z`, `0-9`, hyphens, `/` between parts.
enum EntityID {
  /// What fits where an id stands.
  private static let fits = Message(
    da: "Et id skrives med a-z, 0-9 og bindestreg, fx »notat-2010-kommissorier«",
    en: "An id is written with a-z, 0-9 and hyphens, for example “notat-2010-kommissorier”")

  /// Takes an id from the start of a piece, and gives what stands after it.
  static func take(from piece: RawText) throws(PhraseFault) -> (id: String, rest: RawText) {
    let (head, rest) = piece.trimmed.cut {
      $0 <= 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(")
    }
    guard !head.isEmpty else {
      throw PhraseFault(
        range: head.range,
        headline: Message(da: "Et id mangler", en: "An id is missing"), fits: fits)
    }
    let id = head.text
    if isID(id) { return (id, rest.trimmed) }
    let meant = folded(id)
    throw PhraseFault(
      range: head.range,
      headline: Message(
        da: "»\(head.word.quoted)« er ikke et id", en: "“\(head.word.quoted)” is not an id"),
      fits: fits,
      mend: isID(meant)
        ? Message(da: "Mente du »\(meant)«?", en: "Did you mean “\(meant)”?") : nil)
  }

  /// Whether a text has the shape of an id.
  static func isID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 200 else { return false }
    return parts.allSatisfy { part in
      guard let first = part.first, let last = part.last else { return false }
      let hyphen = UInt8(ascii: "-")
      return first != hyphen && last != hyphen
        && part.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen
        }
    }
  }

  /// The id that was probably meant: lower case, æ ø å written out, other signs as hyphens.
  private static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.shortened.lowercased().unicodeScalars {
      switch scalar {
      case "æ": result += "ae"
      case "ø": result += "oe"
      case "å": result += "aa"
      case "_", ".", ":": result += "-"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
