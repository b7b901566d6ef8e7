/// Writes JSON values as text, the same value always as the same bytes.
package enum JSONText {
  /// The text of a value on one line, without blanks and without a line break at its end.
  package static func compact(_ value: JSONValue) -> String {
    var output: [UInt8] = []
    write(value, indent: nil, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The text of a value, indented by two spaces a level, with a line break at its end.
  package static func indented(_ value: JSONValue) -> String {
    var output: [UInt8] = []
    write(value, indent: 0, to: &output)
    output.append(UInt8(ascii: "\n"))
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes a value; `indent` is the level it stands at, nil for compact text.
  private static func write(_ value: JSONValue, indent: Int?, to output: inout [UInt8]) {
    switch value {
    case .null: output += "null".utf8
    case .string(let text): writeString(text, to: &output)
    case .number(let number): output += String(number).utf8
    case .bool(let isTrue): output += (isTrue ? "true" : "false").utf8
    case .array(let items):
      writeItems(items, between: "[]", indent: indent, to: &output) { item, inner, output in
        write(item, indent: inner, to: &output)
      }
    case .object(let entries):
      writeItems(entries, between: "{}", indent: indent, to: &output) { entry, inner, output in
        writeString(entry.key, to: &output)
        output += (inner == nil ? ":" : ": ").utf8
        write(entry.value, indent: inner, to: &output)
      }
    }
  }

  /// Writes brackets with items between them, each on its line when indented.
  private static func writeItems<Item>(
    _ items: [Item], between brackets: String, indent: Int?, to output: inout [UInt8],
    write: (Item, Int?, inout [UInt8]) -> Void
  ) {
    let inner = indent.map { $0 + 1 }
    output += brackets.utf8.prefix(1)
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(inner, to: &output)
      write(item, inner, &output)
    }
    if !items.isEmpty { breakLine(indent, to: &output) }
    output += brackets.utf8.suffix(1)
  }

  /// Begins a line at a level of indent; nothing in compact text.
  private static func breakLine(_ indent: Int?, to output: inout [UInt8]) {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent * 2)
  }

  /// Writes a text in quotes; U+2028 and U+2029 are escaped too, which JavaScript once required.
  private static func writeString(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\"".utf8
      case "\\": output += "\\\\".utf8
      case "\n": output += "\\n".utf8
      case "\r": output += "\\r".utf8
      case "\t": output += "\\t".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
