/// Where the addresses stand that links give by name: `[name]: address`.
struct LinkDefinitions {
  /// The bytes of the addresses by label.
  private var ranges: [String: Range<Int>] = [:]

  /// Finds the definitions in a body; of two with one name the first counts.
  init(in lines: SourceLines) {
    for line in 1...max(lines.count, 1) {
      let range = lines.range(of: line)
      guard let open = Self.labelStart(in: range, of: lines) else { continue }
      var close = open + 1
      while close < range.upperBound, lines.bytes[close] != UInt8(ascii: "]") {
        close += lines.bytes[close] == .backslash ? 2 : 1
      }
      guard close + 1 < range.upperBound, lines.bytes[close + 1] == UInt8(ascii: ":") else {
        continue
      }
      let label = String(decoding: lines.bytes[(open + 1)..<close], as: UTF8.self)
      let key = Self.key(of: label)
      guard ranges[key] == nil else { continue }
      ranges[key] =
        Self.address(from: close + 2, to: range.upperBound, in: lines)
        ?? Self.address(from: lines.start(of: line + 1), to: lines.end(of: line + 1), in: lines)
    }
  }

  /// The bytes of the address defined for `label`, or nil when there is no such definition.
  subscript(label: String) -> Range<Int>? { ranges[Self.key(of: label)] }

  /// The `[` that begins a line but for the marks of lists and quotations.
  private static func labelStart(in line: Range<Int>, of lines: SourceLines) -> Int? {
    var index = line.lowerBound
    if lines.bytes[line].starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
    while index < line.upperBound {
      switch lines.bytes[index] {
      case UInt8(ascii: "["): return index
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
        UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        index += 1
      default: return nil
      }
    }
    return nil
  }

  /// The bytes of the address that begins a stretch of a line, blanks not counted.
  private static func address(from start: Int, to end: Int, in lines: SourceLines) -> Range<Int>? {
    let start = lines.skippingBlanks(from: start, to: end)
    guard start < end else { return nil }
    let cursor = ContentCursor(.init(rebasing: lines.bytes[start..<end]))
    guard let address = cursor.destination(at: 0)?.address, !address.isEmpty else { return nil }
    return (start + address.lowerBound)..<(start + address.upperBound)
  }

  /// A label in lower case with each run of white space as one space.
  private static func key(of label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
