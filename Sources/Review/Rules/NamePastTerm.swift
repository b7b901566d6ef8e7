import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A name is not shown longer than it was meant to be.
struct NamePastTerm: ReviewRule {
  static let description = RuleDescription(
    "navn-forbi-termin", .note,
    summary: Message(
      da: "Et navn vises ikke længere end til `navn vises til`",
      en: "A name is shown no longer than `navn vises til`"),
    explanation: Message(
      da:
        """
        Når dagen er gået, skal personens fil slettes eller navnet ud af den. Reglen afhænger \
        af dagen, så den giver kun bemærkninger og kan ikke være en kendt afvigelse.
        """,
      en:
        """
        When the day has passed, the person's file must be deleted or the name taken out of it. \
        The rule depends on the day, so it gives notes only and cannot be a known deviation.
        """
    ),
    wrong: """
      navn: Torben Gleesborg
      navn vises til: 31. december 2019
      """,
    right: """
      navn: Torben Gleesborg
      navn vises til: 31. december 2030
      """,
    dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    for person in context.all(.person) {
      guard let until = person.record.first(Person.nameUntil), until.last < context.day else {
        continue
      }
      context.report(
        Self.self, in: person.id, at: [.key(Person.nameUntil.key)],
        Message(
          da: "»\(person.id)« skulle kun vises til \(until.printed(in: .danish))",
          en: "“\(person.id)” was to be shown until \(until.printed(in: .english)) only"),
        mend: Message(
          da: "Slet filen, eller sæt en ny dag.", en: "Delete the file, or set another day."))
    }
  }
}
