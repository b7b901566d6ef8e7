/// A parameter of a property: a name and one value (RFC 5545, section 3.2).
struct Parameter {
  private let name: String
  private let value: String

  /// Makes a parameter; the name is one of RFC 5545.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The parameter as a line has it, `;TZID=Europe/Copenhagen`.
  ///
  /// A value with a comma, semicolon or colon stands in quotes. A quote or line break inside one is
  /// written by RFC 6868 (`^'`, `^n`, `^^`), and no other control character is let through.
  var text: String {
    var result = ""
    var isQuoted = false
    for scalar in TextValue.harmless(value).unicodeScalars {
      switch scalar {
      case "\n": result += "^n"
      case "\"": result += "^'"
      case "^": result += "^^"
      default:
        if scalar == ":" || scalar == ";" || scalar == "," { isQuoted = true }
        result.unicodeScalars.append(scalar)
      }
    }
    return ";\(name)=" + (isQuoted ? "\"\(result)\"" : result)
  }
}
