extension FindingPrinter {
  /// The findings as a SARIF log of one run.
  ///
  /// Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
  func sarif(of findings: [Located]) -> JSONValue {
    let ids = Set(findings.map(\.finding.rule)).sorted()
    let run: JSONValue = [
      "tool": ["driver": ["name": "kommissorium", "rules": .array(ids.map(description))]],
      "language": .string(language.rawValue),
      "columnKind": "unicodeCodePoints",
      "results": .array(findings.map { result($0, ids: ids) }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [run],
    ]
  }

  /// What is said of a rule.
  private func description(ofRule id: String) -> JSONValue {
    guard let rule = rules.first(where: { $0.id == id }) else { return ["id": .string(id)] }
    return [
      "id": .string(id),
      "shortDescription": ["text": .string(rule.summary.text(in: language))],
      "fullDescription": ["text": .string(rule.explanation.text(in: language))],
      "defaultConfiguration": ["level": .string(rule.severity.word.english)],
    ]
  }

  /// The result for one finding.
  private func result(_ located: Located, ids: [String]) -> JSONValue {
    let finding = located.finding
    let message = words(of: finding).joined(separator: ". ")
    var entries: [(key: String, value: JSONValue)] = [
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", .optional(ids.firstIndex(of: finding.rule))),
      ("level", .string(finding.severity.word.english)),
      ("message", ["text": .string(message)]),
    ]
    if !finding.place.path.isEmpty {
      entries.append(("locations", [.object([physical(finding.place, located.span)])]))
    }
    if !finding.related.isEmpty {
      let related = zip(finding.related, located.related).map { related, span in
        JSONValue.object([
          physical(related.place, span),
          ("message", ["text": .string(related.message.text(in: language))]),
        ])
      }
      entries.append(("relatedLocations", .array(related)))
    }
    return .object(entries)
  }

  /// A place with its file and, if that is at hand, its region.
  private func physical(
    _ place: Place, _ span: PlaceReader.Span?
  ) -> (key: String, value: JSONValue) {
    var entries: [(key: String, value: JSONValue)] = [
      ("artifactLocation", ["uri": .string(Self.uri(ofPath: printed(place.path)))])
    ]
    if let span {
      entries.append(
        (
          "region",
          [
            "startLine": .number(span.start.line), "startColumn": .number(span.start.column),
            "endLine": .number(span.end.line), "endColumn": .number(span.end.column),
          ]
        ))
    }
    return ("physicalLocation", .object(entries))
  }

  /// A path as a relative URI: all but letters, figures, `-._~` and `/` percent-encoded.
  private static func uri(ofPath path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
