import Content
import Diagnostics
import Governance

/// A disagreement is about something that is said.
struct DisagreementWithoutKey: ReviewRule {
  static let description = RuleDescription(
    "uenighed-uden-noegle", .error,
    summary: Message(
      da: "Nøglen, som en uenighed handler om, skal stå i posten",
      en: "The key that a disagreement is about must stand in the entity"),
    explanation: Message(
      da:
        """
        Siden mærker den omtvistede værdi ud fra `vedrører`: postens id og efter et komma \
        nøglen. Står nøglen ikke i posten, er der intet at mærke.
        """,
      en:
        """
        The page marks the disputed value by `vedrører`: the entity's id and after a comma the \
        key. If the entity does not have the key, there is nothing to mark.
        """
    ),
    wrong: """
      vedrører:
        - medfinansiering-2012-2014, beløbet
      """,
    right: """
      vedrører:
        - medfinansiering-2012-2014, beløb
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.disagreement) {
      for item in entity.record.items(Disagreement.about) {
        let reference = item.value
        guard let id = reference.target, let key = reference.qualifier, !context.isBroken(id),
          let target = context.register[id], target.record[key] == nil
        else { continue }
        let text = "\(id), \(key)"
        context.report(
          Self.self, in: entity.id,
          place: context.place(
            of: entity.id, at: item.path,
            part: (text.utf8.count - key.utf8.count)..<text.utf8.count,
            of: text),
          named: key,
          Message(
            da: "»\(id)« har ikke nøglen `\(key)`", en: "“\(id)” does not have the key `\(key)`"),
          mend: Spelling.suggestion(for: key, in: target.record.entries.map(\.key))
            ?? Message(
              da: "Skriv en nøgle, der står i posten, eller id'et alene.",
              en: "Write a key that the entity has, or the id alone."))
      }
    }
  }
}
