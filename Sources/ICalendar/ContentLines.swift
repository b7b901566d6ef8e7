/// Writes the content lines of an iCalendar stream (RFC 5545, section 3.1).
///
/// A line ends in CRLF and is folded before its 76th octet, never inside a character.
struct ContentLines {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// The most octets of a line, its CRLF not counted; the space that continues one is.
  static let limit = 75

  /// Writes a property whose value stands as it is: a date, a number, an address, a fixed word.
  mutating func property(_ name: String, _ parameters: [Parameter] = [], raw value: String) {
    var line = name
    for parameter in parameters { line += parameter.text }
    line += ":"
    line += value
    fold(line)
  }

  /// Writes a property whose value is TEXT.
  mutating func property(_ name: String, _ parameters: [Parameter] = [], text: String) {
    property(name, parameters, raw: TextValue.escaped(text))
  }

  /// Writes a property whose value is a list of TEXT; without a text there is no line.
  mutating func property(_ name: String, texts: [String]) {
    guard !texts.isEmpty else { return }
    property(name, raw: texts.map(TextValue.escaped).joined(separator: ","))
  }

  /// Adds lines that are written already.
  mutating func append(_ pieces: [[UInt8]]) {
    bytes.reserveCapacity(bytes.count + pieces.reduce(64) { $0 + $1.count })
    for piece in pieces { bytes += piece }
  }

  /// Writes one line, in pieces where it is too long.
  private mutating func fold(_ line: String) {
    guard line.utf8.count > ContentLines.limit else {
      bytes += line.utf8
      bytes += [0x0D, 0x0A]
      return
    }
    var width = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > ContentLines.limit {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      width += octets
    }
    bytes += [0x0D, 0x0A]
  }

  /// An address as a URI has it: what is no printable ASCII is written as `%` and its octets.
  static func address(_ address: String) -> String {
    guard !address.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return address }
    let digits = Array("0123456789ABCDEF")
    return address.utf8.reduce(into: "") { result, byte in
      if 0x21...0x7E ~= byte {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%"
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
    }
  }
}
