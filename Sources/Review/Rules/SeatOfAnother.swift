import Conformity
import Content
import Diagnostics
import Governance

/// Nobody sits at a meeting on a seat that others hold.
struct SeatOfAnother: ReviewRule {
  static let description = RuleDescription(
    "anden-paa-pladsen", .warning,
    summary: Message(
      da: "Den, der sidder på en plads til et møde, skal have pladsen den dag",
      en: "Who sits on a seat at a meeting must hold it on that day"),
    explanation: Message(
      da:
        """
        Når medlemmer.yaml nævner alle, der har en plads på mødets dag, kan ingen anden sidde på den. Er \
        det en stedfortræder, skrives `stedfortræder for`; er pladsen skiftet, skrives det i \
        medlemmer.yaml med `gælder`. Den forkerte tæller ikke, når det regnes ud, om der var nok til at \
        træffe beslutning. Kendes ikke alle på pladsen ved navn, er der intet fund.
        """,
      en:
        """
        Where medlemmer.yaml names all who hold a seat on the day of the meeting, nobody else can sit \
        on it. A substitute is written with `stedfortræder for`; where the seat changed hands, \
        medlemmer.yaml says so with `gælder`. The wrong one does not count when it is reckoned whether \
        enough were there to decide. Where not all on the seat are known by name, there is no finding.
        """
    ),
    wrong: """
      # medlemmer.yaml
      - person: eksempel-anne
        plads: formand
      # moeder/2022/forum-2022-1.md
      deltagere:
        - plads: formand
          person: eksempel-bo
          til stede: ja
      """,
    right: """
      deltagere:
        - plads: formand
          person: eksempel-anne
          til stede: ja
      """)

  func review(_ context: inout ReviewContext) {
    // Who came though nobody may come for another is found by that rule already.
    let found = Set(context.breaches.filter { $0.matter == .substitutes }.compactMap(\.meeting))
    for meeting in context.all(.meeting) where !found.contains(meeting.id) {
      guard let body = meeting.record.first(Meeting.body)?.target,
        let date = meeting.record.first(Meeting.date),
        !context.content.broken.contains(where: { $0.rawValue.hasPrefix("\(body)/") })
      else { continue }
      for item in meeting.record.items(Meeting.attendance) {
        let attendance = Attendance(item.value)
        guard let seat = attendance.seat, let person = attendance.person, !attendance.isSubstitute,
          let holders = context.register.holders(
            of: seat, in: body, without: person, on: date)
        else { continue }
        report(person, seat, holders, in: meeting.id, at: item.path, &context)
      }
    }
  }

  private func report(
    _ person: EntityID, _ seat: String, _ holders: [EntityID], in meeting: EntityID,
    at path: ValuePath, _ context: inout ReviewContext
  ) {
    let names = holders.map { "»\($0)«" }
    context.report(
      Self.self, in: meeting, at: path + [.key(Membership.holder.key)], named: person.rawValue,
      Message(
        da: "»\(person)« har ikke pladsen »\(seat)« den dag",
        en: "“\(person)” does not hold the seat “\(seat)” on that day"),
      mend: Message(
        da: "På pladsen sidder \(names.joined(separator: ", ")). Ret personen eller pladsen, eller "
          + "skriv `stedfortræder for`.",
        en: "On the seat sits \(holders.map { "“\($0)”" }.joined(separator: ", ")). Correct the "
          + "person or the seat, or write `stedfortræder for`."))
  }
}
