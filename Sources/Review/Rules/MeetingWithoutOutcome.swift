import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A meeting whose day is past was held, called off or moved; one to come was not held yet.
struct MeetingWithoutOutcome: ReviewRule {
  static let description = RuleDescription(
    "moede-uden-udfald", .note,
    summary: Message(
      da: "Når et mødes dag er gået, bør der stå, om det blev holdt, og ikke før",
      en:
        "When the day of a meeting is past, it should be written whether it was held, and not before"
    ),
    explanation: Message(
      da:
        """
        Et møde, der stadig er `planlagt` eller `indkaldt` efter sin dag, tæller ikke med som holdt. Skriv \
        `holdt`, `aflyst` eller den nye dag med `flyttet fra`. Står der `holdt` ved et møde, hvis dag \
        ikke er kommet, er enten dagen eller ordet forkert. \
        Kendes dagen ikke nøjagtigt, er der intet fund.
        """,
      en:
        """
        A meeting that is still `planlagt` or `indkaldt` after its day does not count as held. Write \
        `holdt`, `aflyst` or the new day with `flyttet fra`. Where `holdt` stands at a meeting whose \
        day has not come, either the day or the word is wrong. Where the day is not known exactly, \
        there is no finding.
        """
    ),
    wrong: """
      dato: 4. marts 2020
      status: planlagt
      """,
    right: """
      dato: 4. marts 2020
      status: holdt
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) where !context.examples.contains(meeting.id) {
      let record = context.record(of: meeting)
      guard let own = record.date?.exactDay else { continue }
      let date = ImpreciseDate(own)
      let day = (da: date.printed(in: .danish), en: date.printed(in: .english))
      switch record.status {
      case .planned?, .called?:
        guard own < context.day else { continue }
        report(
          meeting.id,
          Message(
            da: "Dagen er gået (\(day.da)): blev mødet holdt, aflyst eller flyttet?",
            en: "The day is past (\(day.en)): was the meeting held, cancelled or moved?"), &context)
      case .held?:
        guard own > context.day else { continue }
        report(
          meeting.id,
          Message(
            da: "Mødet er holdt, men dagen er ikke kommet endnu (\(day.da))",
            en: "The meeting is held, but its day has not come yet (\(day.en))"), &context)
      default: continue
      }
    }
  }

  private func report(_ meeting: EntityID, _ headline: Message, _ context: inout ReviewContext) {
    context.report(
      Self.self, in: meeting, at: [.key(Key.status.key)], headline,
      mend: Message(da: "Ret `status` eller `dato`.", en: "Correct `status` or `dato`."))
  }
}
