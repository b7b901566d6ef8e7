import Content
import Diagnostics
import Governance

/// The name of a task stands for one task of its meeting.
struct RepeatedTask: ReviewRule {
  static let description = RuleDescription(
    "opgave-gentaget", .error,
    summary: Message(
      da: "En opgaves id bruges én gang på et møde",
      en: "The id of a task is used once in a meeting"),
    explanation: Message(
      da:
        """
        Senere møder følger en opgave op ved dens `id`. Har to opgaver på samme møde det samme id, ved \
        ingen, hvilken der menes.
        """,
      en:
        """
        Later meetings take a task up by its `id`. Where two tasks of a meeting have the same id, nobody \
        knows which is meant.
        """
    ),
    wrong: """
      id: oplaeg
      hvad: Skriver et oplæg
      ---
      id: oplaeg
      hvad: Sender oplægget ud
      """,
    right: """
      id: oplaeg
      hvad: Skriver et oplæg
      ---
      id: udsendelse
      hvad: Sender oplægget ud
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      var seen: Set<String> = []
      for (_, task) in context.record(of: meeting).tasks {
        guard let name = task.name, !seen.insert(name).inserted else { continue }
        context.report(
          Self.self, in: meeting.id,
          at: context.way(toBlock: task.start) + [.key(MeetingTask.identifier.key)], named: name,
          Message(
            da: "»\(name)« er id for to opgaver", en: "“\(name)” is the id of two tasks"),
          mend: Message(da: "Giv den ene et andet id.", en: "Give one another id."))
      }
    }
  }
}
