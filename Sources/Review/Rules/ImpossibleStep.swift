import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// What comes before a meeting was not done after it, nor the other way round.
struct ImpossibleStep: ReviewRule {
  static let description = RuleDescription(
    "trin-paa-forkert-side", .warning,
    summary: Message(
      da: "Et trin skal ligge på den rigtige side af mødet",
      en: "A step must lie on the right side of the meeting"),
    explanation: Message(
      da:
        """
        Indkaldelse, forslag til dagsorden og dagsorden kommer senest på mødets dag; referatet og dets \
        godkendelse tidligst. En dag, der ligger på den forkerte side, er en slåfejl. Et møde er heller \
        ikke flyttet fra sin egen dag, og er det flyttet, skrives den gamle dag under `flyttet fra`.
        """,
      en:
        """
        The invitation, proposals for the agenda and the agenda come on the day of the meeting at the \
        latest; the minutes and their approval at the earliest. A day on the wrong side is a slip. Nor \
        was a meeting moved from its own day, and if it was moved, the old day stands under \
        `flyttet fra`.
        """
    ),
    wrong: """
      dato: 4. marts 2022
      sket:
        referat: 1. marts 2022
      """,
    right: """
      dato: 4. marts 2022
      sket:
        referat: 10. marts 2022
      """)

  private static let before: Set<MeetingStep> = [.invitation, .proposals, .agenda]
  private static let after: Set<MeetingStep> = [.minutes, .approval]

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      let record = context.record(of: meeting)
      guard let date = record.date else { continue }
      for (step, day) in record.done {
        let isTooLate = Self.before.contains(step) && day.first > date.last
        let isTooEarly = Self.after.contains(step) && day.last < date.first
        guard isTooLate || isTooEarly else { continue }
        context.report(
          Self.self, in: meeting.id, at: [.key(Meeting.happened.key), .key(step.rawValue)],
          named: step.rawValue,
          Message(
            da: "»\(step.rawValue)« ligger \(isTooLate ? "efter" : "før") mødet",
            en: "“\(step.rawValue)” lies \(isTooLate ? "after" : "before") the meeting"),
          mend: Message(
            da: "Ret dagen, eller mødets `dato`.", en: "Correct the day, or the meeting's `dato`."))
      }
      reviewMove(of: record, on: date, &context)
    }
  }

  private func reviewMove(
    of record: MeetingRecord, on date: ImpreciseDate, _ context: inout ReviewContext
  ) {
    let from = Meeting.movedFrom.key
    if let day = date.exactDay, record.movedFrom.contains(where: { $0.exactDay == day }) {
      context.report(
        Self.self, in: record.id, at: [.key(from)], named: from,
        Message(
          da: "Mødet er flyttet fra sin egen dag", en: "The meeting was moved from its own day"),
        mend: Message(
          da: "Skriv den nye dag under `dato`.", en: "Write the new day under `dato`."))
    }
    if record.status == .moved, record.movedFrom.isEmpty {
      context.report(
        Self.self, in: record.id, at: [.key(Key.status.key)], named: Key.status.key,
        Message(
          da: "Mødet er flyttet, men der står ikke fra hvornår",
          en: "The meeting was moved, but it does not say from when"),
        mend: Message(
          da: "Skriv den gamle dag under `flyttet fra`.",
          en: "Write the old day under `flyttet fra`."))
    }
  }
}
