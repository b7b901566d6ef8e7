import Content
import Diagnostics
import Governance

/// What is made up can be told by its id.
struct ExampleName: ReviewRule {
  static let description = RuleDescription(
    "eksempel-id", .error,
    summary: Message(
      da: "Et id begynder med »eksempel«, netop når tingen er et eksempel",
      en: "An id begins with “eksempel” exactly when the thing is an example"),
    explanation: Message(
      da:
        """
        Id'et er også adressen, så læseren kan se på den, at indholdet er opdigtet. Mærket \
        `eksempel: ja` holder tingen ude af alle rigtige lister, tal og kalendere.
        """,
      en:
        """
        The id is the address too, so readers can tell from it that the content is made up. The \
        mark `eksempel: ja` keeps the thing out of all real lists, figures and calendars.
        """
    ),
    wrong: """
      # fora/proeveforum/forum.md
      eksempel: ja
      """,
    right: """
      # fora/eksempelforum/forum.md
      eksempel: ja
      """)

  func review(_ context: inout ReviewContext) {
    let examples = context.examples
    for entity in context.register.entities
    where ![.term, .site, .calendar, .page].contains(entity.kind) {
      let isNamed = entity.id.rawValue.hasPrefix("eksempel")
      if entity.record.first(Key.isExample) == true, !isNamed {
        context.report(
          Self.self, in: entity.id, at: [.key(Key.isExample.key)],
          Message(
            da: "»\(entity.id)« er et eksempel, men id'et begynder ikke med »eksempel«",
            en: "“\(entity.id)” is an example, but its id does not begin with “eksempel”"),
          mend: Message(
            da: "Giv filen et navn som »eksempel-\(entity.id)«, eller fjern `eksempel`.",
            en: "Name the file such as “eksempel-\(entity.id)”, or remove `eksempel`."))
      } else if isNamed, !examples.contains(entity.id) {
        context.report(
          Self.self, in: entity.id,
          Message(
            da: "»\(entity.id)« har et id som et eksempel, men er ikke mærket",
            en: "“\(entity.id)” has the id of an example, but is not marked"),
          mend: Message(
            da: "Skriv `eksempel: ja`, eller giv den et andet id.",
            en: "Write `eksempel: ja`, or give it another id."))
      }
    }
  }
}
