extension String {
  /// The text as a value that YAML reads as it is, on one line.
  ///
  /// In single quotes, in which YAML knows one sign alone: the quote itself, doubled. What breaks a
  /// line or cannot be seen is written by its number, which takes double quotes.
  package var quotedForYAML: String {
    guard unicodeScalars.contains(where: Self.isEscaped) else {
      return "'\(replacing("'", with: "''"))'"
    }
    let scalars = unicodeScalars.map { scalar in
      if scalar == "\n" { return "\\n" }
      if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
      guard Self.isEscaped(scalar) else { return "\(scalar)" }
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "\"\(scalars.joined())\""
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
      || scalar == "\u{FEFF}"
  }
}
