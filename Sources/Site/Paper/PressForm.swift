/// The form in which a document goes to the press: every drawing has the style of drawings in it, and
/// a name that says what its description does.
///
/// The press reads nothing to those who cannot see a drawing but its title.
struct PressForm {
  /// The style of a drawing.
  let style: String
  /// What a drawing without a title is called, such as a sample in a legend.
  let alternative: String

  /// The document with what its drawings need.
  func bytes(_ document: [UInt8]) -> [UInt8] {
    let drawing = Array("<svg".utf8)
    var result: [UInt8] = []
    var rest = document[...]
    while let start = rest.firstRange(of: drawing),
      let end = rest[start.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    {
      result += rest[...end]
      rest = rest[(end + 1)...]
      result += "<style>\(style)</style>".utf8
      let title = Self.take("title", from: &rest)
      let description = Self.take("desc", from: &rest)
      let words = [title ?? Array(alternative.utf8)[...], description].compactMap { $0 }
      result += "<title>".utf8
      result += words.joined(separator: ". ".utf8)
      result += "</title>".utf8
    }
    return result + rest
  }

  /// Takes an element without others in it off the front of a text; nil when another stands there.
  ///
  /// - Returns: what the element holds.
  private static func take(
    _ name: String, from rest: inout ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard rest.starts(with: "<\(name)".utf8),
      let begin = rest.firstIndex(of: UInt8(ascii: ">")),
      let end = rest[begin...].firstRange(of: Array("</\(name)>".utf8))
    else { return nil }
    defer { rest = rest[end.upperBound...] }
    return rest[(begin + 1)..<end.lowerBound]
  }
}
