import Governance

extension TextForm {
  /// The rule that a text of the wrong form breaks.
  var rule: String {
    switch self {
    case .caseNumber: "sagsnr-form"
    case .documentNumber: "dokumentnr-form"
    case .kle: "kle-form"
    case .uuid: "uuid-form"
    case .ean: "ean-form"
    case .webAddress: "adresse-form"
    case .path: "sti-form"
    }
  }

  /// Whether a text has the form.
  ///
  /// Sources: case and document numbers as in the five documents (D-01, D-02 of the inventory); KLE
  /// as KL publishes it; UUID by RFC 9562; EAN (GLN) with the check digit of GS1.
  func accepts(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    switch self {
    case .caseNumber: return Self.isCaseNumber(parts)
    case .documentNumber:
      return (parts.count == 2 && Self.isYear(parts[0]) && Self.isDigits(parts[1], 5...6))
        || (parts.count == 3 && Self.isCaseNumber(parts.dropLast())
          && Self.isDigits(parts[2], 1...6))
    case .kle:
      let groups = text.split(separator: ".", omittingEmptySubsequences: false)
      return (1...3).contains(groups.count) && groups.allSatisfy { Self.isDigits($0, 2...2) }
    case .uuid:
      return parts.map(\.count) == [8, 4, 4, 4, 12]
        && parts.joined().allSatisfy { $0.isASCII && $0.isHexDigit }
    case .ean: return Self.isEAN(text)
    case .webAddress:
      return (text.hasPrefix("https://") || text.hasPrefix("http://"))
        && !text.contains(where: \.isWhitespace) && text.utf8.count > 10
    case .path:
      return text.hasPrefix("/") && !text.contains("..") && !text.contains("//")
        && text.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 }
    }
  }

  private static func isCaseNumber(_ parts: some Collection<Substring>) -> Bool {
    guard parts.count == 2, let year = parts.first, let number = parts.dropFirst().first else {
      return false
    }
    return isYear(year) && (isDigits(number, 5...5) || isDigits(number, 7...7))
  }

  private static func isYear(_ text: Substring) -> Bool {
    isDigits(text, 4...4) && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  private static func isDigits(_ text: some StringProtocol, _ count: ClosedRange<Int>) -> Bool {
    count.contains(text.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isEAN(_ text: String) -> Bool {
    guard isDigits(text, 13...13) else { return false }
    let digits = text.utf8.map { Int($0) - 0x30 }
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
    return sum.isMultiple(of: 10)
  }
}
