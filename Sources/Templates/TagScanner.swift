import Diagnostics

/// Finds the tags of a template, byte by byte, and the findings of those that are not whole.
struct TagScanner {
  /// The file.
  private let file: SourceFile
  /// Its bytes.
  private let bytes: [UInt8]
  /// The tags found so far.
  private var tags: [Tag] = []
  /// What is wrong with tags found so far.
  private(set) var findings = FindingSet()

  /// Reads a file.
  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  /// All tags in order.
  mutating func scan() -> [Tag] {
    var index = file.byteOrderMarkLength
    while index + 1 < bytes.count {
      if bytes[index] == 0x7B, bytes[index + 1] == 0x7B {
        index = scanTag(at: index)
      } else {
        index += 1
      }
    }
    return tags
  }

  /// Reads the tag whose braces begin at `start`; answers where to go on.
  private mutating func scanTag(at start: Int) -> Int {
    let sigil = start + 2 < bytes.count ? bytes[start + 2] : 0
    if sigil == 0x21 { return scanComment(at: start) }
    let isRaw = sigil == 0x7B
    let braces = isRaw ? 3 : 2
    var index = start + braces
    while index < bytes.count {
      if closes(at: index, braces: braces) {
        let end = index + braces
        let inside = start + braces..<index
        tags.append(isRaw ? tag(.raw, inside, start..<end) : sorted(inside, start..<end))
        return end
      }
      // A brace is no part of a name: another tag begins here, or this one ends with too few.
      if bytes[index] == 0x7B || bytes[index] == 0x7D { break }
      index += 1
    }
    findings.insert(TemplateFindings.tagNotClosed(isRaw: isRaw, at: place(start..<start + braces)))
    let lineEnd = min(index, endOfLine(from: start))
    tags.append(
      Tag(sort: .broken, name: "", nameRange: start..<start, range: start..<max(lineEnd, start + 2))
    )
    return max(lineEnd, start + 2)
  }

  /// Reads a comment, which ends at the first `}}`.
  private mutating func scanComment(at start: Int) -> Int {
    var index = start + 3
    while index + 1 < bytes.count, !closes(at: index, braces: 2) { index += 1 }
    let isClosed = closes(at: index, braces: 2)
    let end = isClosed ? index + 2 : bytes.count
    if !isClosed {
      findings.insert(TemplateFindings.tagNotClosed(isRaw: false, at: place(start..<start + 3)))
    }
    tags.append(Tag(sort: .comment, name: "", nameRange: start..<start, range: start..<end))
    return end
  }

  /// A tag with two braces, by its sigil.
  private mutating func sorted(_ inside: Range<Int>, _ range: Range<Int>) -> Tag {
    let rest = inside.dropFirst()
    switch inside.isEmpty ? 0 : bytes[inside.lowerBound] {
    case 0x23: return tag(.section, rest, range)
    case 0x5E: return tag(.inverted, rest, range)
    case 0x2F: return tag(.close, rest, range)
    case 0x3E: return tag(.partial, rest, range)
    case 0x3C: return tag(.parent, rest, range)
    case 0x24: return tag(.block, rest, range)
    case 0x21...0x2C, 0x3A...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E:
      let sigil = inside.lowerBound..<inside.lowerBound + 1
      findings.insert(TemplateFindings.unknownSigil(file.text(in: sigil), at: place(sigil)))
      return Tag(sort: .broken, name: "", nameRange: sigil, range: range)
    default: return tag(.variable, inside, range)
    }
  }

  /// A tag with the name that stands inside it, or a broken one when that is no name.
  private mutating func tag(_ sort: Tag.Sort, _ inside: Range<Int>, _ range: Range<Int>) -> Tag {
    var name = inside
    while let first = name.first, isSpace(bytes[first]) { name = name.dropFirst() }
    while let last = name.last, isSpace(bytes[last]) { name = name.dropLast() }
    let text = file.text(in: name)
    let isName =
      switch sort {
      case .partial, .parent: Self.isPath(text)
      case .close: text == "." || Self.isPath(text)
      case .block: Self.isPlainName(text)
      default: text == "." || Self.isDotted(text)
      }
    guard isName else {
      findings.insert(
        TemplateFindings.invalidName(text, at: place(name.isEmpty ? range : name)))
      return Tag(sort: .broken, name: "", nameRange: name, range: range)
    }
    return Tag(sort: sort, name: text, nameRange: name, range: range)
  }

  /// Whether a text is one part of a name: letters, digits, `-` and `_`.
  static func isPlainName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: scalar.value > 0x7F && !scalar.properties.isWhitespace
        }
      }
  }

  /// Whether a text is parts of names joined by single dots.
  private static func isDotted(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isPlainName($0) }
  }

  /// Whether a text can be a template's name: names joined by dots and slashes.
  private static func isPath(_ text: String) -> Bool {
    text.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { isDotted(String($0)) }
  }

  /// Whether as many closing braces stand at an offset.
  private func closes(at index: Int, braces: Int) -> Bool {
    index + braces <= bytes.count && (index..<index + braces).allSatisfy { bytes[$0] == 0x7D }
  }

  /// Where the line ends that an offset is in.
  private func endOfLine(from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// Whether a byte is a blank or ends a line.
  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// A range as a place in the file.
  private func place(_ range: Range<Int>) -> Place {
    Place(path: file.path, range: range)
  }
}
