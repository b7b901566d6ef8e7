import Governance
import Phrases

/// Writes the rules of a body out in sentences, so that a new kommissorium says no rule twice.
struct FormaliaSentences {
  let printer: Printer
  /// The name of the body.
  let name: String

  /// A paragraph for each rule, in the order of the document.
  func html(_ facts: [Record.Entry]) -> String {
    facts.map { "<div class=\"regel\">\(sentence($0))</div>\n" }.joined()
  }

  private func sentence(_ entry: Record.Entry) -> String {
    let words = printer.fact(entry.fact)
    let body = printer.text(name)
    switch entry.key {
    case RuleDocument.frequency.key: return printer.sentence(.meetings, body, words)
    case RuleDocument.meetingTime.key: return printer.sentence(.meetingTime, body, words)
    case RuleDocument.chair.key:
      let references = entry.fact.versions.flatMap { version in
        version.value.value.flatMap([Reference].init(registerValue:)) ?? []
      }
      guard references.count > 1 else { return printer.sentence(.chairs, words, body) }
      return printer.sentence(.sharedChairs, words, body)
    case RuleDocument.secretariat.key: return printer.sentence(.secretariatIs, words, body)
    case RuleDocument.deadlines.key:
      return entry.fact.versions.flatMap { version -> [String] in
        guard case .value(.table(let rows)) = version.value else { return [] }
        return rows.map { row in
          let step = row.name.prefix(1).uppercased() + row.name.dropFirst()
          return printer.sentence(
            .deadlineOf, printer.text(String(step)), printer.stated(row.value))
        }
      }.joined(separator: "<br>\n")
    default:
      return "\(printer.text(printer.label(entry.key))): \(words)."
    }
  }
}
