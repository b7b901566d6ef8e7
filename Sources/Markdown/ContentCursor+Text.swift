extension ContentCursor {
  /// What may stand for a character of a text.
  enum TextForm {
    /// Backslash escapes and entities, as in running text.
    case running
    /// Entities alone, as between `<` and `>`.
    case angled
    /// Nothing but the characters themselves, as in a bare address.
    case bare
  }

  /// Where `text` ends when it begins at `start`, or nil when it does not stand there.
  func end(
    of text: UnsafeBufferPointer<UInt8>, from start: Int, writtenAs form: TextForm
  ) -> Int? {
    var place = start
    var index = 0
    while index < text.count {
      // Nearly all characters stand for themselves.
      let same = text.countOfSame(
        from: index, as: content, at: place, but: .backslash, UInt8(ascii: "&"))
      place += same
      index += same
      guard index < text.count else { break }
      guard place < content.count else { return nil }
      let byte = content[place]
      if byte == .backslash, form == .running, place + 1 < content.count,
        content[place + 1].isPunctuation, text[index] == content[place + 1]
      {
        place += 2
        index += 1
      } else if byte == UInt8(ascii: "&"), form != .bare,
        let entity = entity(at: place, standingFor: text[index...])
      {
        place += entity.written
        index += entity.meant
      } else if byte == text[index] {
        place += 1
        index += 1
      } else {
        return nil
      }
    }
    return place
  }

  /// The entity at `place`: how many bytes it takes and how many bytes of `text` it stands for;
  /// nil when the ampersand there means itself.
  private func entity(
    at place: Int, standingFor text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (written: Int, meant: Int)? {
    var end = place + 1
    while end < content.count, end - place <= 40,
      content[end].isLetter || content[end].isDigit || content[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    guard end < content.count, content[end] == UInt8(ascii: ";"), end > place + 1 else {
      return nil
    }
    let written = end + 1 - place
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "&") {
      return Self.ampersands.contains { content[(place + 1)..<end].elementsEqual($0.utf8) }
        ? (written, 1) : nil
    }
    var meant = Self.length(ofScalarIn: text)
    // A few named entities stand for two scalars; the second one is a combining mark.
    if content[place + 1] != UInt8(ascii: "#"), let next = text.dropFirst(meant).first,
      next == 0xCC || next == 0xE2 || next == 0xEF,
      end + 1 >= content.count || content[end + 1] != next
    {
      meant += Self.length(ofScalarIn: text.dropFirst(meant))
    }
    return (written, meant)
  }

  /// How many bytes the first scalar of a text has.
  private static func length(ofScalarIn text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let first = text.first else { return 0 }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return min(length, text.count)
  }

  /// The names and numbers by which an ampersand is written.
  private static let ampersands = ["amp", "AMP", "#38", "#x26", "#X26", "#038", "#0038"]
}
