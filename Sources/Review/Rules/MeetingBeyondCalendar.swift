import Calendar
import CivilTime
import Content
import Diagnostics
import Governance

/// A meeting lies in a year that the calendar has.
struct MeetingBeyondCalendar: ReviewRule {
  static let description = RuleDescription(
    "moede-uden-for-kalenderen", .error,
    summary: Message(
      da: "Et møde skal ligge i et af kalenderens år",
      en: "A meeting must lie in one of the years of the calendar"),
    explanation: Message(
      da:
        """
        Kalenderen dækker årene 1900 til 2200. Et møde uden for dem er en slåfejl i året; det bliver \
        ikke holdt op mod reglerne.
        """,
      en:
        """
        The calendar covers the years 1900 to 2200. A meeting outside them is a slip in the year; it is \
        held against no rules.
        """
    ),
    wrong: "dato: 4. marts 2925", right: "dato: 4. marts 2025")

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      guard let date = meeting.record.first(Meeting.date),
        !Holiday.years.contains(date.last.year)
      else { continue }
      context.report(
        Self.self, in: meeting.id, at: [.key(Meeting.date.key)], named: Meeting.date.key,
        Message(
          da: "Året \(date.last.year) ligger uden for kalenderen",
          en: "The year \(date.last.year) lies outside the calendar"),
        mend: Message(da: "Ret året.", en: "Correct the year."))
    }
  }
}
