import Content
import Diagnostics
import Governance
import Markdown

/// A block stands between three backticks at the start of their lines, and not as code in the text.
struct BlockAsCode: ReviewRule {
  static let description = RuleDescription(
    "blok-som-kode", .warning,
    summary: Message(
      da: "En blok står mellem tre gravis-tegn først på linjen, ikke som kode i teksten",
      en: "A block stands between three backticks at the start of a line, not as code in the text"),
    explanation: Message(
      da:
        """
        Med et eller to tegn, eller med fire mellemrum foran, er blokken kode: siden trykker ordene, og det, \
        blokken skulle vise, mangler, uden at nogen får det at vide.
        """,
      en:
        """
        With one or two of them, or with four spaces before, the block is code: the page prints its words, \
        and what it was to show is missing without anybody being told.
        """
    ),
    wrong: """
      ``vis møder``
      """,
    right: """
      ```vis møder
      ```
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.register.entities {
      for block in entity.prose?.document.blocks ?? [] {
        guard let name = Self.name(in: block) else { continue }
        context.report(
          Self.self, in: entity.id, bytes: block.range, named: name,
          Message(
            da: "»\(name)« er skrevet som kode og viser intet",
            en: "“\(name)” is written as code and shows nothing"),
          mend: Message(
            da: "Skriv \"```\(name)\" først på sin egen linje og \"```\" på den næste.",
            en: "Write \"```\(name)\" first on a line of its own and \"```\" on the next."))
      }
    }
  }

  /// The block type that a paragraph of code alone, or an indented line, names.
  private static func name(in block: Block) -> String? {
    switch block.kind {
    case .paragraph(let inlines):
      guard inlines.count == 1, case .code(let words)? = inlines.first?.kind else { return nil }
      return type(words[...])
    case .code(let code) where !code.isFenced && code.literal.hasPrefix("```"):
      return type(code.literal.dropFirst(3).prefix { !$0.isNewline })
    default: return nil
    }
  }

  private static func type(_ words: Substring) -> String? {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return BlockType(rawValue: words)?.rawValue
  }
}
