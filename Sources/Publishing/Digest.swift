import CCrypto

/// A SHA-256 digest, such as that of a file.
package struct Digest: Hashable, Sendable {
  /// The 32 bytes, in the order in which they are written.
  private var words = SIMD4<UInt64>()

  /// The digest of some bytes.
  ///
  /// - Complexity: O(bytes), about 2 GB a second on one core.
  package init(of bytes: [UInt8]) {
    var state = SHA256_CTX()
    SHA256_Init(&state)
    bytes.withUnsafeBytes { _ = SHA256_Update(&state, $0.baseAddress, $0.count) }
    withUnsafeMutableBytes(of: &words) { buffer in
      _ = SHA256_Final(buffer.assumingMemoryBound(to: UInt8.self).baseAddress, &state)
    }
  }

  /// The digest written with 64 lower-case hexadecimal digits; nil when it is anything else.
  init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 64 else { return nil }
    let values = digits.map(Self.value)
    guard !values.contains(nil) else { return nil }
    withUnsafeMutableBytes(of: &words) { buffer in
      for (index, value) in values.enumerated() {
        buffer[index / 2] = buffer[index / 2] << 4 | (value ?? 0)
      }
    }
  }

  /// The 64 lower-case hexadecimal digits.
  package var hexadecimal: [UInt8] {
    withUnsafeBytes(of: words) { bytes in
      bytes.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
