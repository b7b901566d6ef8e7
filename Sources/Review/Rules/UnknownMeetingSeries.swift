import Content
import Diagnostics
import Governance

/// The series that a meeting names is one that its body has.
struct UnknownMeetingSeries: ReviewRule {
  static let description = RuleDescription(
    "ukendt-moedeserie", .warning,
    summary: Message(
      da: "Et mødes `mødeserie` skal være en af forummets mødeserier",
      en: "The `mødeserie` of a meeting must be one of its body's series"),
    explanation: Message(
      da:
        """
        `mødeserie` er `id` på en af de `mødeserier`, der står i det regelsæt, som gælder på mødets dag, eller i \
        forummets egen fil. Rækken afgør mødets frister, så en ukendt giver ingen.
        """,
      en:
        """
        `mødeserie` is the `id` of one of the `mødeserier` in the rule document in force on the day of the \
        meeting, or in the body's own file. The series decides the deadlines, so an unknown one gives none.
        """
    ),
    wrong: """
      # regler: mødeserier med id hovedmoeder
      mødeserie: hovedmøder
      """,
    right: """
      mødeserie: hovedmoeder
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      guard let name = meeting.record.first(Meeting.series),
        let body = meeting.record.first(Meeting.body)?.target,
        let known = SeriesOfMeeting(meeting, of: body, in: context), !known.names.contains(name)
      else { continue }
      context.report(
        Self.self, in: meeting.id, at: [.key(Meeting.series.key)], named: name,
        Message(
          da: "»\(name)« er ikke en mødeserie i »\(body)« på mødets dag",
          en: "“\(name)” is not a series of “\(body)” on the day of the meeting"),
        mend: Spelling.suggestion(for: name, in: known.names)
          ?? Message(
            da: "Skriv rækken under `mødeserier`, eller udelad nøglen.",
            en: "Write the series under `mødeserier`, or leave the key out."))
    }
  }
}
