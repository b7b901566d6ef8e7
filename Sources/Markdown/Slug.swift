/// Words as a part of an address.
package enum Slug {
  /// Writes words in ASCII: lower case, æ→ae, ø→oe, å→aa, other letters without their marks, and
  /// everything else as one hyphen; empty when there is neither letter nor digit.
  package static func slug(_ words: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count + 4)
    var needsHyphen = false
    func separate() {
      if needsHyphen, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      needsHyphen = false
    }
    for scalar in words.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        guard byte.isLetter || byte.isDigit else {
          needsHyphen = true
          continue
        }
        separate()
        bytes.append(byte.isLetter ? byte | 0x20 : byte)
      } else if scalar.value == 0x30A, bytes.last == UInt8(ascii: "a"), !needsHyphen {
        // A ring after its letter, as a decomposed å has it.
        bytes.append(UInt8(ascii: "a"))
      } else if scalar.properties.generalCategory != .nonspacingMark {
        let letters = letters(of: scalar)
        if letters.isEmpty { needsHyphen = true } else { separate() }
        bytes += letters
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The ASCII letters that stand for a letter; empty when none do.
  private static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
    guard scalar.properties.isAlphabetic else { return [] }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    switch lower {
    case "æ": return Array("ae".utf8)
    case "ø", "ǿ", "œ": return Array("oe".utf8)
    case "å", "ǻ": return Array("aa".utf8)
    case "ß": return Array("ss".utf8)
    case "þ": return Array("th".utf8)
    case "ð": return Array("d".utf8)
    default: break
    }
    // The name of a Latin letter says which letter its marks were put on.
    let prefix = "LATIN SMALL LETTER "
    guard let name = lower.properties.name, name.hasPrefix(prefix),
      let base = name.dropFirst(prefix.count).split(separator: " ").first?.utf8.first,
      name.utf8.count == prefix.utf8.count + 1
        || name.utf8.dropFirst(prefix.utf8.count + 1).first == UInt8(ascii: " ")
    else { return [] }
    return [base | 0x20]
  }
}
