import Content
import Diagnostics
import Governance

/// What is said of an attendee holds together.
struct ContradictoryAttendance: ReviewRule {
  static let description = RuleDescription(
    "fremmoede-i-modstrid", .warning,
    summary: Message(
      da: "Oplysningerne om en deltager skal passe sammen",
      en: "What is said of an attendee must hold together"),
    explanation: Message(
      da:
        """
        Den, der ikke var der, kan hverken gå fra et punkt, bære et mandat eller møde for en anden. \
        `undtagen punkt` og `kun punkt` udelukker hinanden. Et mandat lægges hos et medlem, der selv \
        har plads; en stedfortræder tager pladsen. Den, hvis mandat eller plads en anden har, var der \
        ikke selv.
        """,
      en:
        """
        Who was not there can neither leave for an item, carry a mandate nor come for another. \
        `undtagen punkt` and `kun punkt` exclude each other. A mandate is given to a member with a \
        seat; a substitute takes the seat. Whose mandate or seat another has was not there.
        """
    ),
    wrong: """
      - person: eksempel-anne
        til stede: afbud
        undtagen punkt: 3
      """,
    right: """
      - person: eksempel-anne
        til stede: ja
        undtagen punkt: 3
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      let attendees = meeting.record.items(Meeting.attendance).map { item in
        (path: item.path, who: Attendance(item.value))
      }
      let present = Set(
        attendees.filter { $0.who.presence == .present }.compactMap(\.who.person))
      for (path, who) in attendees {
        for (key, headline) in breaches(of: who, present: present) {
          context.report(
            Self.self, in: meeting.id, at: path + [.key(key)], named: who.person?.rawValue,
            headline,
            mend: Message(
              da: "Ret den ene af de to oplysninger.", en: "Correct one of the two."))
        }
      }
    }
  }

  /// What does not hold together, each with the key it is found at.
  private func breaches(of who: Attendance, present: Set<EntityID>) -> [(String, Message)] {
    var found: [(String, Message)] = []
    let isAway = who.presence == .excused || who.presence == .absent
    let ties = [
      Meeting.exceptItems.key, Meeting.onlyItems.key, Meeting.mandateFor.key,
      Meeting.substituteFor.key,
    ].filter(who.record.has)
    if isAway {
      found += ties.map { key in
        (
          key,
          Message(
            da: "»\(key)« hos en, der ikke var til stede", en: "“\(key)” of one who was not there")
        )
      }
    }
    if ties.contains(Meeting.exceptItems.key), ties.contains(Meeting.onlyItems.key) {
      found.append(
        (
          Meeting.onlyItems.key,
          Message(
            da: "Både »undtagen punkt« og »kun punkt«",
            en: "Both “undtagen punkt” and “kun punkt”")
        ))
    }
    let others = [
      (Meeting.mandateFor.key, who.mandates), (Meeting.substituteFor.key, who.substituted),
    ]
    for (key, ids) in others {
      found += ids.filter(present.contains).map { id in
        (
          key,
          Message(
            da: "»\(id)« var selv til stede", en: "“\(id)” was there in person")
        )
      }
    }
    if who.substituted.contains(where: who.mandates.contains) {
      found.append(
        (
          Meeting.substituteFor.key,
          Message(
            da: "Både mandat og stedfortræder for den samme",
            en: "Both mandate and substitute for the same")
        ))
    }
    return found
  }
}
