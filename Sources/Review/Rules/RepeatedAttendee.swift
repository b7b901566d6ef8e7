import Content
import Diagnostics
import Governance

/// A meeting names each attendee on a seat once.
struct RepeatedAttendee: ReviewRule {
  static let description = RuleDescription(
    "deltager-gentaget", .warning,
    summary: Message(
      da: "Et møde skal nævne hver deltager én gang", en: "A meeting must name each attendee once"),
    explanation: Message(
      da:
        """
        Den samme person to gange på samme plads er en slåfejl: enten er rækken skrevet to gange, \
        eller også var det en anden. Personen tæller én gang, når det regnes ud, om der var nok til at \
        træffe beslutning. En person, der har to pladser, står én gang ved hver.
        """,
      en:
        """
        The same person twice on one seat is a slip: either the entry is written twice, or it was \
        somebody else. The person counts once when it is reckoned whether enough were there to decide. \
        A person who has two seats stands once at each.
        """
    ),
    wrong: """
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: ja
        - plads: beboere
          person: eksempel-anne
          til stede: ja
      """,
    right: """
      deltagere:
        - plads: beboere
          person: eksempel-anne
          til stede: ja
        - plads: beboere
          person: eksempel-bo
          til stede: ja
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      var first: [Attendance.Place: ValuePath] = [:]
      for item in meeting.record.items(Meeting.attendance) {
        guard let place = Attendance(item.value).place else { continue }
        let path = item.path + [.key(Membership.holder.key)]
        guard let earlier = first[place] else {
          first[place] = path
          continue
        }
        context.report(
          Self.self, in: meeting.id, at: path, named: place.person.rawValue,
          Message(da: "»\(place.person)« står to gange", en: "“\(place.person)” stands twice"),
          mend: Message(
            da: "Slet den ene, eller skriv, hvem det var.",
            en: "Delete one, or write who it was."),
          related: [
            .init(
              context.origins.place(of: meeting.id, at: earlier),
              Message(da: "Den første gang", en: "The first time"))
          ])
      }
    }
  }
}
