extension FindingPrinter {
  /// What a part of the text is, for its colour.
  private enum Part: String {
    /// A headline.
    case strong = "1"
    /// The word for an error.
    case error = "1;31"
    /// The word for a warning.
    case warning = "1;33"
    /// The word for a note.
    case note = "1;36"
    /// The mark under a place.
    case mark = "32"
  }

  /// The findings for people, and their count.
  func plainText(of findings: [Located]) -> String {
    findings.map(block).joined() + summary(of: findings.map(\.finding.severity)) + "\n"
  }

  /// A finding: head line, source line, mark, notes, other places and mend, then an empty line.
  private func block(_ located: Located) -> String {
    let finding = located.finding
    let path = place(finding.place.path, located.span)
    let word = colored(finding.severity.word.text(in: language), part(of: finding.severity))
    let headline = colored(Excerpt.shown(finding.headline.text(in: language)), .strong)
    var lines = ["\(path)\(word): \(headline) [\(finding.rule)]"]
    if let span = located.span {
      let excerpt = Excerpt(span)
      lines += ["    " + excerpt.line, "    " + excerpt.indent + colored(excerpt.mark, .mark)]
    }
    lines += finding.notes.map { note in
      let label = Severity.note.word.text(in: language)
      return "  \(label): \(Excerpt.shown(note.text(in: language)))"
    }
    lines += zip(finding.related, located.related).map { related, span in
      "  \(place(related.place.path, span))\(Excerpt.shown(related.message.text(in: language)))"
    }
    if let mend = finding.mend {
      let label = Message(da: "rettelse", en: "mend").text(in: language)
      lines.append("  \(label): \(Excerpt.shown(mend.text(in: language)))")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The path with line and column before what is said of it; nothing for an empty path.
  private func place(_ path: String, _ span: PlaceReader.Span?) -> String {
    let path = Excerpt.shown(printed(path))
    guard let span else { return path.isEmpty ? "" : "\(path): " }
    return "\(path):\(span.start.line):\(span.start.column): "
  }

  /// How many findings of each weight there are, the heaviest first.
  private func summary(of severities: [Severity]) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = severities.filter { $0 == severity }.count
      guard count > 0 else { return nil }
      let word = count == 1 ? severity.word : several(severity)
      return colored("\(count) \(word.text(in: language))", part(of: severity))
    }
    guard !counts.isEmpty else {
      return Message(da: "ingen fund", en: "no findings").text(in: language)
    }
    return counts.joined(separator: ", ")
  }

  /// The word for more than one finding of a weight.
  private func several(_ severity: Severity) -> Message {
    switch severity {
    case .note: Message(da: "bemærkninger", en: "notes")
    case .warning: Message(da: "advarsler", en: "warnings")
    case .error: Message(da: "fejl", en: "errors")
    }
  }

  /// The colour of a weight's word.
  private func part(of severity: Severity) -> Part {
    switch severity {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  /// A text in the colour of its part, if colours are wanted.
  private func colored(_ text: String, _ part: Part) -> String {
    isColored ? "\u{1B}[\(part.rawValue)m\(text)\u{1B}[0m" : text
  }
}
