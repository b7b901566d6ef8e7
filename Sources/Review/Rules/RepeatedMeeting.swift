import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A body, or a series of its meetings, has one meeting on a day.
struct RepeatedMeeting: ReviewRule {
  static let description = RuleDescription(
    "moede-gentaget", .warning,
    summary: Message(
      da: "Et forum kan ikke have to møder på samme dag",
      en: "A body cannot have two meetings on one day"),
    explanation: Message(
      da:
        """
        To filer for samme forum, samme mødeserie og samme dag er som regel det samme møde, skrevet to \
        gange, eller en dato, der er glemt rettet i en kopi. Et aflyst eller flyttet møde tæller ikke. \
        Holdt forummet virkelig to møder den dag, så skriv det under `kendte afvigelser` med dagen \
        (`dato`) som `sted`.
        """,
      en:
        """
        Two files for one body, one series and one day are as a rule the same meeting written twice, \
        or a date left as it was in a copy. A cancelled or moved meeting does not count. If the body \
        really met twice that day, write it under `kendte afvigelser` with the day (`dato`) as `sted`.
        """
    ),
    wrong: """
      # moeder/2022/forum-2022-1.md
      dato: 4. marts 2022
      # moeder/2022/forum-2022-2.md
      dato: 4. marts 2022
      """,
    right: """
      # moeder/2022/forum-2022-2.md
      dato: 3. juni 2022
      """)

  /// What one meeting takes for itself.
  private struct Slot: Hashable {
    let body: EntityID
    let series: String?
    let day: Day
  }

  func review(_ context: inout ReviewContext) {
    var taken: [Slot: EntityID] = [:]
    for meeting in context.all(.meeting) {
      let record = context.record(of: meeting)
      guard let body = record.body, let day = record.date?.exactDay, record.takesItsDay else {
        continue
      }
      let slot = Slot(body: body, series: record.series, day: day)
      guard let other = taken[slot] else {
        taken[slot] = meeting.id
        continue
      }
      let path: ValuePath = [.key(Meeting.date.key)]
      context.report(
        Self.self, in: meeting.id, at: path, named: Meeting.date.key,
        Message(
          da: "»\(other)« er også \(ImpreciseDate(day).printed(in: .danish))",
          en: "“\(other)” is on \(ImpreciseDate(day).printed(in: .english)) too"),
        mend: Message(
          da: "Ret den ene dag, eller slet den ene fil.", en: "Correct one day, or delete one file."
        ),
        related: [
          .init(
            context.origins.place(of: other, at: path),
            Message(da: "Det andet møde", en: "The other meeting"))
        ])
    }
  }
}
