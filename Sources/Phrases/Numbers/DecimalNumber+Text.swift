package import Diagnostics

extension DecimalNumber {
  /// The number in words of a language: `1.250.000`, `12,5`, `2½`; `1,250,000`, `12.5`, `2½`.
  package func printed(in language: Language) -> String {
    let magnitude = String(units.magnitude)
    let zeros = String(repeating: "0", count: max(0, scale + 1 - magnitude.utf8.count))
    let digits = Array((zeros + magnitude).utf8)
    let whole = DecimalNumber.grouped(
      digits.prefix(digits.count - scale), by: language == .danish ? "." : ",")
    let sign = units < 0 ? "-" : ""
    if style == .half { return sign + (whole == "0" ? "" : whole) + "½" }
    guard scale > 0 else { return sign + whole }
    let decimals = String(decoding: digits.suffix(scale), as: UTF8.self)
    return sign + whole + (language == .danish ? "," : ".") + decimals
  }

  /// Reads a number as Danish writes it, in digits: `8`, `1.250.000`, `12,5`, `2½`, `-3`.
  ///
  /// Nil for anything else and for more than 15 digits or 6 decimals.
  package init?(danish text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let isHalf = bytes.suffix(2).elementsEqual("½".utf8)
    if isHalf { bytes = bytes.dropLast(2) }
    let parts = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count == 1 || (parts.count == 2 && !isHalf) else {
      return nil
    }
    var digits: [UInt8] = []
    if !(isHalf && first.isEmpty) {
      guard let whole = DecimalNumber.ungrouped(first) else { return nil }
      digits = whole
    }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    guard parts.count == 1 || (1...6).contains(decimals.count) else { return nil }
    digits += isHalf ? [UInt8(ascii: "5")] : decimals
    guard digits.count <= 15, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let units = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    self.init(
      isNegative ? -units : units, scale: isHalf ? 1 : decimals.count,
      style: isHalf ? .half : .comma)
  }

  /// Digits with a mark between groups of three, from five digits on.
  private static func grouped(_ digits: ArraySlice<UInt8>, by mark: String) -> String {
    guard digits.count > 4 else { return String(decoding: digits, as: UTF8.self) }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += mark }
      result.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return result
  }

  /// The digits without the points between groups of three, or nil when the points stand wrong.
  private static func ungrouped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    return Array(groups.joined())
  }
}
