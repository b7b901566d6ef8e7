/// The rule for where links and images may lead.
enum Destination {
  /// The schemes that a link may have; an address without a scheme is allowed too.
  static let allowedSchemes = ["http", "https", "mailto", "tel"]

  /// The scheme of an address when it is not an allowed one, in lower case; else nil.
  ///
  /// Browsers drop white space and control characters inside a scheme, so they are dropped here;
  /// entities and escapes are resolved before.
  static func forbiddenScheme(of address: String) -> String? {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
      if byte <= 0x20 || byte == 0x7F { continue }
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case UInt8(ascii: ":"):
        let name = String(decoding: scheme, as: UTF8.self)
        return allowedSchemes.contains(name) ? nil : name
      default: scheme.append(byte.isLetter ? byte | 0x20 : byte)
      }
    }
    return nil
  }

  /// Whether the C library's safe mode leaves an address out.
  ///
  /// It knows four schemes at the very start; images in data addresses pass.
  static func isDroppedBySafeMode(_ address: String) -> Bool {
    let start = address.utf8.prefix(16).map { $0.isLetter ? $0 | 0x20 : $0 }
    if start.starts(with: "data:".utf8) {
      return !["png", "gif", "jpeg", "webp"].contains {
        start.dropFirst(5).starts(with: "image/\($0)".utf8)
      }
    }
    return ["javascript:", "vbscript:", "file:"].contains { start.starts(with: $0.utf8) }
  }
}
