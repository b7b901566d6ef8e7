extension FindingPrinter {
  /// The findings as workflow commands, one a line.
  ///
  /// Source: GitHub's "Workflow commands for GitHub Actions", setting an error message.
  func commands(of findings: [Located]) -> String {
    findings.map { "\(command($0))\n" }.joined()
  }

  /// The command for one finding.
  private func command(_ located: Located) -> String {
    let finding = located.finding
    var properties: [(String, String)] = []
    if !finding.place.path.isEmpty { properties.append(("file", printed(finding.place.path))) }
    if let span = located.span {
      properties += [("line", "\(span.start.line)"), ("col", "\(span.start.column)")]
    }
    properties.append(("title", finding.rule))
    let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }
    let message = escaped(words(of: finding).joined(separator: "\n"), isProperty: false)
    return "::\(name(of: finding.severity)) \(list.joined(separator: ","))::\(message)"
  }

  /// GitHub's word for a weight.
  private func name(of severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// A value in which what would end it is written as a percent sign and two digits.
  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
