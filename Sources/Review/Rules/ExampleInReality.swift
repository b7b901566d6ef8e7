import Content
import Diagnostics
import Governance

/// What is real does not rest on what is made up.
struct ExampleInReality: ReviewRule {
  static let description = RuleDescription(
    "eksempel-i-virkeligheden", .error,
    summary: Message(
      da: "Noget virkeligt må ikke henvise til et eksempel",
      en: "Something real must not refer to an example"),
    explanation: Message(
      da:
        """
        Et eksempel må pege på virkelige ting, men ikke omvendt: ellers står noget opdigtet på \
        en virkelig side. Det gælder værdier og blokke. Et almindeligt link i en tekst, der \
        forklarer eksemplet, er tilladt.
        """,
      en:
        """
        An example may point to real things, but not the other way, or something made up stands \
        on a real page. It holds for values and blocks. An ordinary link in a text that \
        explains the example is allowed.
        """
    ),
    wrong: """
      # aftaler/hovedaftale-2015-2018.md
      parter:
        - bl-1-kreds
        - eksempelbo
      """,
    right: """
      # aftaler/hovedaftale-2015-2018.md
      parter:
        - bl-1-kreds
      """)

  func review(_ context: inout ReviewContext) {
    for suspect in context.suspects
    where context.examples.contains(suspect.target) && !context.examples.contains(suspect.entity) {
      context.report(
        Self.self, in: suspect.entity, at: suspect.path, named: suspect.target.rawValue,
        Message(
          da: "»\(suspect.target)« er et eksempel, men »\(suspect.entity)« er virkelig",
          en: "“\(suspect.target)” is an example, but “\(suspect.entity)” is real"),
        mend: Message(
          da: "Fjern henvisningen, eller mærk også denne med `eksempel: ja`.",
          en: "Remove the reference, or mark this with `eksempel: ja` too."))
    }
  }
}
