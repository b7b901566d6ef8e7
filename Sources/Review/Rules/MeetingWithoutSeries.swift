import Content
import Diagnostics
import Governance

/// A meeting of a body with several series says which it belongs to.
struct MeetingWithoutSeries: ReviewRule {
  static let description = RuleDescription(
    "moede-uden-serie", .warning,
    summary: Message(
      da: "Har forummet flere mødeserier, skal et møde sige, hvilken det hører til",
      en: "Where the body has several series, a meeting must say which it belongs to"),
    explanation: Message(
      da:
        """
        Rækkerne kan have hver deres antal og frister. Uden `mødeserie` kan det ikke siges, hvilke der gælder for \
        mødet. Er der kun én række, er det den.
        """,
      en:
        """
        The series may each have a number and deadlines of their own. Without `mødeserie` it cannot be said \
        which hold for the meeting. Where there is only one series, it is that.
        """
    ),
    wrong: """
      forum: bestyrelsen
      dato: 4. marts 2021
      """,
    right: """
      forum: bestyrelsen
      mødeserie: hovedmoeder
      dato: 4. marts 2021
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) where !meeting.record.has(Meeting.series.key) {
      guard let body = meeting.record.first(Meeting.body)?.target,
        let known = SeriesOfMeeting(meeting, of: body, in: context), known.names.count > 1
      else { continue }
      let names = known.names.map { "»\($0)«" }.joined(separator: ", ")
      context.report(
        Self.self, in: meeting.id, at: [.key(Meeting.body.key)], named: body.rawValue,
        Message(
          da: "Mødet siger ikke, hvilken mødeserie i »\(body)« det hører til",
          en: "The meeting does not say which series of “\(body)” it belongs to"),
        mend: Message(
          da: "Skriv `mødeserie` med en af \(names).",
          en: "Write `mødeserie` with one of \(names)."))
    }
  }
}
