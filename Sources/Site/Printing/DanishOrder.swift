import Governance

/// The Danish alphabetical order: æ, ø and å last, aa as å, capital and small letters alike.
///
/// Source: Dansk Sprognævn, Retskrivningsordbogen, on alphabetisation.
struct DanishOrder: Hashable, Comparable {
  private let key: [UInt32]
  private let text: String

  /// Makes the order of a text.
  init(_ text: String) {
    self.text = text
    // In an abbreviation such as AAB the two letters are two letters.
    let isAbbreviation = Self.hasNoSmallLetter(text)
    var key: [UInt32] = []
    key.reserveCapacity(text.utf8.count)
    var last: Unicode.Scalar?
    func add(_ scalar: Unicode.Scalar) {
      if scalar == "\u{30A}", last == "a" {
        key.removeLast()
        key.append(Self.weight("å"))
      } else if scalar == "a", last == "a", !isAbbreviation {
        key.removeLast()
        key.append(Self.weight("å"))
        last = nil
        return
      } else {
        key.append(Self.weight(scalar))
      }
      last = scalar
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        add(Self.small(scalar))
      } else if scalar.value >= 0xE0, scalar.value < 0x100 {
        add(scalar)
      } else {
        for small in scalar.properties.lowercaseMapping.unicodeScalars { add(small) }
      }
    }
    if key.contains(0) { key.removeAll { $0 == 0 } }
    self.key = key
  }

  /// The small letter of an ASCII letter; anything else as it is.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }

  /// Whether no letter is a small one.
  private static func hasNoSmallLetter(_ text: String) -> Bool {
    for byte in text.utf8 where (0x61...0x7A).contains(byte) { return false }
    return text.utf8.allSatisfy { $0 < 0x80 } || text.allSatisfy { !$0.isLowercase }
  }

  /// The letter that a text is listed under in an index; `#` when it does not begin with one.
  static func initial(of text: String) -> String {
    let letters = text.uppercased()
    guard
      let first = letters.unicodeScalars.first(where: {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
      })
    else { return "#" }
    if ("0"..."9").contains(first) { return "0–9" }
    let rest = letters.drop { $0.unicodeScalars.first != first }
    if rest.hasPrefix("AA"), text.contains(where: \.isLowercase) { return "Å" }
    switch first {
    case "É", "È": return "E"
    case "Ü": return "Y"
    case "Ä": return "Æ"
    case "Ö": return "Ø"
    default: return String(first)
    }
  }

  /// Compares by the alphabet; equal words by their characters, so that the order is total.
  static func < (left: DanishOrder, right: DanishOrder) -> Bool {
    let shared = min(left.key.count, right.key.count)
    for index in 0..<shared where left.key[index] != right.key[index] {
      return left.key[index] < right.key[index]
    }
    if left.key.count != right.key.count { return left.key.count < right.key.count }
    return left.text.hasBytesBefore(right.text)
  }

  private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "æ", "ä": 1001
    case "ø", "ö": 1002
    case "å": 1003
    case "é", "è", "ê": 100 + 0x65
    case "ü": 100 + 0x79
    case "a"..."z": 100 + scalar.value
    case "0"..."9": 50 + scalar.value - 0x30
    case " ", "-", "–", "/": 1
    default: scalar.properties.isAlphabetic ? 2000 + scalar.value : 0
    }
  }
}

extension Sequence {
  /// The elements in the Danish order of a text of theirs.
  func sortedInDanish(by text: (Element) -> String) -> [Element] {
    map { (order: DanishOrder(text($0)), element: $0) }
      .sorted { $0.order < $1.order }
      .map(\.element)
  }
}
