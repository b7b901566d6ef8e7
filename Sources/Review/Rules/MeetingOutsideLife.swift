import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A body meets while it is there.
struct MeetingOutsideLife: ReviewRule {
  static let description = RuleDescription(
    "moede-uden-for-livet", .warning,
    summary: Message(
      da: "Et møde skal ligge inden for forummets tid",
      en: "A meeting must lie within its body's life"),
    explanation: Message(
      da:
        """
        Et møde før forummets første dag eller efter dets sidste er en fejl i den ene af de to \
        datoer, eller mødet hører til et andet forum.
        """,
      en:
        """
        A meeting before its body's first day or after its last is a fault in one of the dates, \
        or the meeting belongs to another body.
        """
    ),
    wrong: """
      # forum.md
      gælder: fra august 2010
      # moeder/2010/samarbejdsforum-2010-1.md
      dato: 3. maj 2010
      """,
    right: """
      # forum.md
      gælder: fra august 2010
      # moeder/2010/samarbejdsforum-2010-1.md
      dato: 31. august 2010
      """)

  func review(_ context: inout ReviewContext) {
    let register = context.register
    for meeting in context.all(.meeting) {
      guard let body = meeting.record.first(Meeting.body)?.target,
        let date = meeting.record.first(Meeting.date), let life = register.life(of: body)
      else { continue }
      let isAfter = life.exclusiveEnd.map { $0 <= date.first } ?? false
      let isBefore = life.earliest.map { date.last < $0 } ?? false
      guard isAfter || isBefore else { continue }
      context.report(
        Self.self, in: meeting.id, at: [.key(Meeting.date.key)], named: body.rawValue,
        Message(
          da:
            """
            \(date.printed(in: .danish)) ligger \(isAfter ? "efter" : "før") »\(body)«, som \
            gælder \(life.printed(in: .danish))
            """,
          en:
            """
            \(date.printed(in: .english)) lies \(isAfter ? "after" : "before") “\(body)”, which \
            holds \(life.printed(in: .english))
            """
        ),
        mend: Message(
          da: "Ret datoen, eller forummets `gælder`.",
          en: "Correct the date, or the body's `gælder`."),
        related: [
          .init(
            context.origins.place(of: body, at: [.key(Key.validity.key)]),
            Message(da: "Her står forummets tid", en: "The body's life stands here"))
        ])
    }
  }
}
