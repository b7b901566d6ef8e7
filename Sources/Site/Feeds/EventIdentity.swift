import Publishing

/// What events and feeds are known by, the same for ever.
enum EventIdentity {
  /// The UID of a thing with an address of its own.
  ///
  /// RFC 7986, section 5.3, wants a UUID that shows no domain. This is the name-based one of RFC
  /// 9562, version 8, made as its appendix B.2 shows: SHA-256 of the name space for URLs and the
  /// address.
  static func uid(of address: String) -> String {
    let nameSpace: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ]
    var result = ""
    for (index, digit) in Digest(of: nameSpace + Array(address.utf8)).hexadecimal.prefix(32)
      .enumerated()
    {
      if [8, 12, 16, 20].contains(index) { result += "-" }
      switch index {
      case 12: result += "8"
      // The two highest bits of this digit are 1 and 0.
      case 16: result.unicodeScalars.append(Unicode.Scalar(variant(digit)))
      default: result.unicodeScalars.append(Unicode.Scalar(digit))
      }
    }
    return result
  }

  /// The digit among `8`, `9`, `a` and `b` with the two lowest bits of another.
  private static func variant(_ digit: UInt8) -> UInt8 {
    let isLetter = digit >= UInt8(ascii: "a")
    let value = isLetter ? digit - UInt8(ascii: "a") + 10 : digit - UInt8(ascii: "0")
    return switch value & 3 {
    case 0: UInt8(ascii: "8")
    case 1: UInt8(ascii: "9")
    case 2: UInt8(ascii: "a")
    default: UInt8(ascii: "b")
    }
  }
}
