/// The form in which a document goes to the press: every drawing has the style of drawings in it, and
/// a name.
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
      if !rest.starts(with: "<title".utf8) { result += "<title>\(alternative)</title>".utf8 }
    }
    return result + rest
  }
}
