/// The blank between a number and what it counts or numbers, which must not part at the end of a
/// line: `12,5 %`, `4. marts`, `3,6 mio. kr.`, `l. 353`.
enum UnitSpace {
  /// The words with a blank that holds (U+00A0) after each number that no number follows, in a
  /// date, between `mio.` and `kr.`, and after a word that a number follows, such as `afsnit`.
  static func holding(_ words: String) -> String {
    guard mayHold(words) else { return words }
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var start = 0
    for index in bytes.indices where bytes[index] == 0x20 {
      let (before, after) = (bytes[..<index], bytes[(index + 1)...])
      let holds =
        beginsNumber(after)
        ? ends(before, in: labels)
        : endsNumber(before) || endsDay(before, after)
          || (after.starts(with: currency) && ends(before, in: scales))
      guard holds else { continue }
      result += bytes[start..<index]
      result += [0xC2, 0xA0]
      start = index + 1
    }
    result += bytes[start...]
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a blank stands where one may have to hold: after a digit, or a sign such as `½`.
  private static func mayHold(_ words: String) -> Bool {
    var previous: UInt8 = 0
    for byte in words.utf8 {
      if byte == 0x20, isDigit(previous) || previous >= 0x80 || previous == 0x2E || previous == 0x74
      {
        return true
      }
      previous = byte
    }
    return false
  }

  private static func endsNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    return isDigit(last) || (isSign(last) && bytes.dropLast().last == 0xC2)
  }

  private static func beginsNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return isDigit(first) || (first == 0xC2 && bytes.dropFirst().first.map(isSign) ?? false)
  }

  /// Whether a day of the month ends here: digits and a full stop, a small letter after the blank.
  private static func endsDay(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard before.last == 0x2E, let digit = before.dropLast().last, isDigit(digit),
      let first = after.first
    else { return false }
    return (0x61...0x7A).contains(first)
  }

  /// Whether one of the words ends here, and is no end of a longer one.
  private static func ends(_ bytes: ArraySlice<UInt8>, in words: [[UInt8]]) -> Bool {
    words.contains { word in
      bytes.count >= word.count && bytes.suffix(word.count).elementsEqual(word)
        && (bytes.dropLast(word.count).last.map { !(0x61...0x7A).contains($0) } ?? true)
    }
  }

  /// Words that a number follows.
  private static let labels: [[UInt8]] = ["l.", "stk.", "nr.", "afsnit"].map { Array($0.utf8) }

  /// Words between an amount and its currency.
  private static let scales: [[UInt8]] = ["mio.", "mia."].map { Array($0.utf8) }

  private static let currency = Array("kr".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte after 0xC2 makes `²`, `³`, `¹`, `¼`, `½` or `¾`.
  private static func isSign(_ byte: UInt8) -> Bool {
    [0xB2, 0xB3, 0xB9, 0xBC, 0xBD, 0xBE].contains(byte)
  }
}
