import Governance

/// Where the agenda of a new meeting starts: the standing agenda of its body, as Markdown.
struct AgendaStart {
  let agenda: StandingAgenda
  /// The document that states it.
  let document: Entity

  /// How binding the items are, then each item as a heading with its number.
  var markdown: String {
    let note = agenda.note.map { " " + Self.sentence($0) } ?? ""
    let items = agenda.items.enumerated().map { "## \($0 + 1). \(Self.escaped($1))\n" }
    return ([strength + note + "\n"] + items).joined(separator: "\n")
  }

  /// How binding the items are, in a sentence that leads to the document.
  private var strength: String {
    switch agenda.strength {
    case .must: "Efter \(link) skal disse punkter være på dagsordenen."
    case .should: "Efter \(link) bør disse punkter være på dagsordenen."
    case .may: "Efter \(link) kan disse punkter være på dagsordenen."
    case .byDefault: "Efter \(link) er disse punkter udgangspunktet for dagsordenen."
    case .example: "Disse punkter er eksempler fra \(link)."
    case nil: "Disse punkter er den faste dagsorden i \(link)."
    }
  }

  /// The document as it lies from `content/moeder/<year>/`.
  private var link: String {
    let words =
      switch document.kind {
      case .kommissorium: "kommissoriet"
      case .procedure: "forretningsordenen"
      default: "grundlaget"
      }
    return "[\(words)](../../fora/\(document.id).md)"
  }

  private static func sentence(_ words: String) -> String {
    let text = escaped(words)
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// Words on one line that Markdown takes as they are.
  private static func escaped(_ words: String) -> String {
    var result = ""
    for character in words {
      if "\\`*_[]<>#".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}
