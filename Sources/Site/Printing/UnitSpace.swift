/// The blank between a number and its unit, which must not part at the end of a line.
enum UnitSpace {
  /// The words with a blank that holds (U+00A0) after each number that no number follows.
  static func holding(_ words: String) -> String {
    guard mayHold(words) else { return words }
    // Below U+0300 nothing combines, and a character is a scalar.
    return words.utf8.allSatisfy({ $0 < 0xCC }) ? holdingBytes(words) : holdingCharacters(words)
  }

  /// Whether a blank stands where one may have to hold: after a digit, or a sign such as `½`.
  private static func mayHold(_ words: String) -> Bool {
    var previous: UInt8 = 0
    for byte in words.utf8 {
      if byte == 0x20, isDigit(previous) || previous >= 0x80 { return true }
      previous = byte
    }
    return false
  }

  private static func holdingBytes(_ words: String) -> String {
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x20, endsNumber(bytes[..<index]), !beginsNumber(bytes[(index + 1)...]) {
        result += [0xC2, 0xA0]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func endsNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    return isDigit(last) || (isSign(last) && bytes.dropLast().last == 0xC2)
  }

  private static func beginsNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return isDigit(first) || (first == 0xC2 && bytes.dropFirst().first.map(isSign) ?? false)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte after 0xC2 makes `²`, `³`, `¹`, `¼`, `½` or `¾`.
  private static func isSign(_ byte: UInt8) -> Bool {
    [0xB2, 0xB3, 0xB9, 0xBC, 0xBD, 0xBE].contains(byte)
  }

  private static func holdingCharacters(_ words: String) -> String {
    var result = ""
    var previous: Character = " "
    let characters = Array(words)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let holds = character == " " && previous.isNumber && !next.isNumber
      result.append(holds ? "\u{A0}" : character)
      previous = character
    }
    return result
  }
}
