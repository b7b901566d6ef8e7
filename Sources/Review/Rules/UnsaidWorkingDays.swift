import Content
import Diagnostics
import Governance
import Phrases

/// A deadline in `hverdage` can be counted.
struct UnsaidWorkingDays: ReviewRule {
  static let description = RuleDescription(
    "hverdage-ikke-sagt", .warning,
    summary: Message(
      da: "En frist i hverdage kræver, at kalender.yaml siger, hvad hverdage er",
      en: "A deadline in hverdage needs kalender.yaml to say which days those are"),
    explanation: Message(
      da:
        """
        Ordet har ingen fast betydning: nogle forretningsordener regner lørdag med. Uden svaret \
        bliver fristen vist, men ikke regnet ud.
        """,
      en:
        """
        The word has no fixed meaning: some rules of procedure count Saturday. Without the \
        answer the deadline is shown, but not computed.
        """
    ),
    wrong: """
      frister:
        dagsorden: senest 6 hverdage før mødet
      """,
    right: """
      # kalender.yaml
      hverdage: mandag til fredag
      """)

  func review(_ context: inout ReviewContext) {
    let calendar = context.all(.calendar).first
    guard calendar?.record.first(CalendarSettings.workingDays) == nil else { return }
    if let id = calendar?.id, context.isBroken(id) { return }
    guard !context.isBroken("kalender") else { return }
    for entity in context.register.entities {
      FactWalk.through(
        entity.record,
        values: { value, path in
          guard case .deadline(let deadline) = value, deadline.countsWeekdays else { return }
          context.report(
            Self.self, in: entity.id, at: path, named: path.keys,
            Message(
              da: "Hverdage er ikke fastlagt, så fristen kan ikke regnes ud",
              en: "Hverdage are not said, so the deadline cannot be computed"),
            mend: Message(
              da: "Skriv `hverdage: mandag til fredag` eller `mandag til lørdag` i kalender.yaml.",
              en: "Write `hverdage: mandag til fredag` or `mandag til lørdag` in kalender.yaml."))
        })
    }
  }
}
