import Diagnostics

/// libyaml's English complaints in the language of those who write content.
///
/// Source of the wordings: `scanner.c`, `parser.c` and `reader.c` of libyaml 0.2.5.
enum SyntaxComplaint {
  /// The rule of every complaint.
  static let rule = "yaml-syntaks"

  /// The finding for a complaint at a byte offset; it covers the character there, if any.
  static func finding(for problem: String, at offset: Int, in file: SourceFile) -> Finding {
    let (headline, mend) = words(for: problem)
    return Finding(
      rule, at: Place(path: file.path, range: character(at: offset, in: file)), headline,
      mend: mend)
  }

  /// The headline and the mend for a complaint; a general one for words that are not known.
  static func words(for problem: String) -> (headline: Message, mend: Message) {
    switch problem {
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>",
      "block sequence entries are not allowed in this context":
      indent
    case "mapping values are not allowed in this context",
      "mapping keys are not allowed in this context":
      misplacedKey
    case "could not find expected ':'":
      noColon
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      escape
    case "found character that cannot start any token":
      sign
    case "found unexpected end of stream", "found unexpected document indicator":
      openQuote
    default:
      unknown(problem)
    }
  }

  /// The range of the character at an offset; a point at the end of a line.
  private static func character(at offset: Int, in file: SourceFile) -> Range<Int> {
    let line = file.line(around: offset)
    guard offset < line.upperBound else { return offset..<offset }
    var end = offset + 1
    while end < line.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }
}
