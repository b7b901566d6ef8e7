import Content
import Diagnostics
import Governance

/// A person is there for what the person does in the register.
struct PersonWithoutRole: ReviewRule {
  static let description = RuleDescription(
    "person-uden-rolle", .note,
    summary: Message(
      da: "En person skal have en plads, en post eller en anden rolle",
      en: "A person must have a seat, an office or another role"),
    explanation: Message(
      da:
        """
        Et navn, som intet i registret henviser til, er en personoplysning uden formål. Slet \
        filen, eller skriv personen ved sin plads eller post.
        """,
      en:
        """
        A name to which nothing in the register refers is personal data without a purpose. \
        Delete the file, or write the person at a seat or an office.
        """
    ),
    wrong: """
      # personer/torben-gleesborg.md, som ingen henviser til
      navn: Torben Gleesborg
      """,
    right: """
      # medlemmer.yaml
      - person: torben-gleesborg
      """)

  func review(_ context: inout ReviewContext) {
    guard context.content.broken.isEmpty else { return }
    for person in context.all(.person)
    where context.register.mentions(of: person.id).isEmpty {
      context.report(
        Self.self, in: person.id, at: [.key(Key.name.key)],
        Message(
          da: "»\(person.id)« har ingen plads eller post og er ikke nævnt",
          en: "“\(person.id)” has no seat or office and is not mentioned"),
        mend: Message(
          da: "Slet filen, eller skriv personen ved sin plads.",
          en: "Delete the file, or write the person at a seat."))
    }
  }
}
