import Diagnostics
import YAML

extension TokenReader {
  /// The entries of a mapping whose keys are known; a key without anything under it has none.
  mutating func entries(of node: YAMLNode, allowing keys: [String]) -> [YAMLEntry] {
    switch node.content {
    case .scalar("", _): return []
    case .mapping(let entries):
      for entry in entries where !keys.contains(entry.key) {
        report(
          "tema-noegle", entry.keyRange,
          Message(
            da: "Nøglen »\(entry.key)« findes ikke her i temaet",
            en: "The key “\(entry.key)” is not one of the theme's here"),
          mend: Spelling.suggestion(for: entry.key, in: keys)
            ?? Message(
              da: "Her kan stå \(keys.joined(separator: ", ")).",
              en: "Here may stand \(keys.joined(separator: ", "))."))
      }
      return entries.filter { keys.contains($0.key) }
    case .scalar, .sequence:
      report(
        "tema-noegle", node.range,
        Message(da: "Her skal stå nøgler og værdier", en: "Keys and values must stand here"),
        mend: Message(
          da: "Skriv dem på linjer under nøglen: \(keys.joined(separator: ", ")).",
          en: "Write them on lines below the key: \(keys.joined(separator: ", "))."))
      return []
    }
  }

  /// The text of a value; nil, with a finding, when there is none.
  mutating func text(of node: YAMLNode, _ key: String) -> String? {
    if case .scalar(let text, _) = node.content, !text.isEmpty { return text }
    report(
      "tema-vaerdi", node.range,
      Message(da: "Værdien af `\(key)` mangler", en: "The value of `\(key)` is missing"),
      mend: Message(
        da: "Skriv den på linjen; en farve i anførselstegn, for # begynder ellers en bemærkning.",
        en: "Write it on the line; a colour in quotes, for else # begins a comment."))
    return nil
  }

  /// Adds the finding of a text that is not a colour.
  mutating func reportColour(_ text: String, at entry: YAMLEntry) {
    let mend =
      Colour(hex: "#" + text) != nil
      ? Message(da: "Mente du \"#\(text)\"?", en: "Did you mean \"#\(text)\"?")
      : Message(
        da: "Skriv # og tre eller seks af tegnene 0-9 og a-f, for eksempel \"#0a5748\".",
        en: "Write # and three or six of the signs 0-9 and a-f, such as \"#0a5748\".")
    report(
      "tema-vaerdi", entry.value.range,
      Message(
        da: "»\(text)« er ikke en farve, der kan stå under `\(entry.key)`",
        en: "“\(text)” is not a colour that can stand under `\(entry.key)`"), mend: mend)
  }
}
