import Glibc

/// The two streams that a command writes to, and what the environment says of the reader.
enum Terminal {
  case output
  case error

  /// Writes text as it is; a reader that has gone away is no fault.
  func write(_ text: String) {
    let descriptor: Int32 = self == .output ? 1 : 2
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Whether a person sees the stream.
  var isInteractive: Bool { isatty(self == .output ? 1 : 2) == 1 }

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
