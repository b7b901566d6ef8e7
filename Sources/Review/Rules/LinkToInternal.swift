import Content
import Diagnostics
import Governance
import Markdown

/// Public text does not link to what is internal.
struct LinkToInternal: ReviewRule {
  static let description = RuleDescription(
    "link-til-internt", .warning,
    summary: Message(
      da: "Offentlig tekst må ikke linke til noget internt",
      en: "Public text must not link to what is internal"),
    explanation: Message(
      da:
        """
        I den offentlige udgave mister linket sin adresse, men ordene bliver stående, og de kan \
        røbe det, som `synlighed: intern` skulle holde ude. Skriv om, eller sæt sætningen i en \
        blok `intern`.
        """,
      en:
        """
        In the public edition the link loses its address, but the words stay, and they may tell \
        what `synlighed: intern` was to keep out. Rewrite it, or put the sentence in a block \
        `intern`.
        """
    ),
    wrong: "Sagen er forberedt i [chefgruppen](../fora/chefgruppen/forum.md).",
    right: """
      ```intern
      Sagen er forberedt i [chefgruppen](../fora/chefgruppen/forum.md).
      ```
      """)

  func review(_ context: inout ReviewContext) {
    let hidden = context.register.internalIDs()
    guard !hidden.isEmpty else { return }
    for entity in context.register.entities where !hidden.contains(entity.id) {
      guard let prose = entity.prose, !prose.links.isEmpty else { continue }
      for link in prose.document.links {
        guard let target = prose.links[link.destination]?.target, hidden.contains(target) else {
          continue
        }
        context.report(
          Self.self, in: entity.id, bytes: link.destinationRange, named: target.rawValue,
          Message(
            da: "»\(target)« er intern, men teksten her er offentlig",
            en: "“\(target)” is internal, but the text here is public"),
          mend: Message(
            da: "Sæt sætningen i en blok `intern`, eller skriv den om.",
            en: "Put the sentence in a block `intern`, or rewrite it."))
      }
    }
  }
}
