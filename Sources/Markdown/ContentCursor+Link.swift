extension ContentCursor {
  /// What stands after the words of a link.
  enum LinkTail {
    /// The address itself, at these bytes of the content.
    case address(Range<Int>)
    /// The name of a definition, at these bytes; nil when the words are the name.
    case name(Range<Int>?)
  }

  /// Passes the `]` of a link and what belongs to it: `(address "title")`, `[name]`, `[]`, nothing.
  mutating func passLinkTail() -> LinkTail {
    passDelimiter(1) { $0 == UInt8(ascii: "]") }
    if byte == UInt8(ascii: "("), let (address, end) = inlineTail() {
      position = end
      return .address(address)
    }
    if byte == UInt8(ascii: "["), let name = label() {
      position = name.upperBound + 1
      return .name(name.isEmpty ? nil : name)
    }
    return .name(nil)
  }

  /// The bytes of the address in the `(…)` at the place, and where the parenthesis ends.
  private func inlineTail() -> (address: Range<Int>, end: Int)? {
    let start = skippingSpace(from: position + 1)
    guard let (address, afterAddress) = destination(at: start) else { return nil }
    var end = skippingSpace(from: afterAddress)
    if end > afterAddress, let afterTitle = title(at: end) { end = skippingSpace(from: afterTitle) }
    guard end < content.count, content[end] == UInt8(ascii: ")") else { return nil }
    return (address, end + 1)
  }

  /// The bytes of a link's address at `start` without its angles, and where it ends with them.
  func destination(at start: Int) -> (address: Range<Int>, end: Int)? {
    var end = start
    if start < content.count, content[start] == UInt8(ascii: "<") {
      end += 1
      while end < content.count, content[end] != UInt8(ascii: ">") {
        if content[end] == .lineFeed || content[end] == UInt8(ascii: "<") { return nil }
        end += content[end] == .backslash ? 2 : 1
      }
      return end < content.count ? ((start + 1)..<end, end + 1) : nil
    }
    var depth = 0
    while end < content.count, !content[end].isSpace {
      let byte = content[end]
      if byte == .backslash, end + 1 < content.count, content[end + 1].isPunctuation {
        end += 2
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    return (start..<end, end)
  }

  /// Where the title at `start` ends, or nil when there is none.
  private func title(at start: Int) -> Int? {
    guard start < content.count else { return nil }
    let close: UInt8
    switch content[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = content[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var end = start + 1
    while end < content.count, content[end] != close {
      end += content[end] == .backslash ? 2 : 1
    }
    return end < content.count ? end + 1 : nil
  }

  /// The bytes between the brackets at the place, or nil when they are no link label.
  private func label() -> Range<Int>? {
    var end = position + 1
    while end < content.count, content[end] != UInt8(ascii: "]") {
      if content[end] == UInt8(ascii: "[") || end - position > 1000 { return nil }
      end += content[end] == .backslash ? 2 : 1
    }
    return end < content.count ? (position + 1)..<end : nil
  }

  /// The first place at or after `start` that holds no white space.
  private func skippingSpace(from start: Int) -> Int {
    var end = start
    while end < content.count, content[end].isSpace { end += 1 }
    return end
  }
}
