import Content
import Diagnostics
import Governance
import Phrases

/// The deadline of a section of a report is a time that can be read.
struct UnreadableSectionDeadline: ReviewRule {
  static let description = RuleDescription(
    "afsnitsfrist-ulaeselig", .warning,
    summary: Message(
      da: "Fristen for et afsnit i en rapport er en dag, der findes",
      en: "The deadline of a section of a report is a day that there is"),
    explanation: Message(
      da:
        """
        `frist` under `afsnit ansvarlige` står på arbejdslisten og på listen over mangler. Ved andre pligter \
        kan en frist være fri tekst; her skal den være til at nå, så en dag, der ikke findes, er et fund. \
        Kendes den ikke, så skriv `ikke oplyst`.
        """,
      en:
        """
        `frist` under `afsnit ansvarlige` stands on the work list and the list of gaps. Of other duties a \
        deadline may be free words; here it must be possible to meet, so a day that does not exist is a \
        finding. Where it is not known, write `ikke oplyst`.
        """
    ),
    wrong: """
      afsnit ansvarlige:
        - afsnit: Penge
          ansvarlig: budgetkontoret
          frist: senest 31. april 2021
      """,
    right: """
      afsnit ansvarlige:
        - afsnit: Penge
          ansvarlig: budgetkontoret
          frist: senest 30. april 2021
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      for item in report.record.items(Report.responsibilities) {
        guard case .text(let words)? = item.value.first(Duty.deadline) else { continue }
        context.report(
          Self.self, in: report.id, at: item.path + [.key(Duty.deadline.key)],
          named: item.value.first(Report.section),
          Message(
            da: "»\(words)« er ingen frist, der kan læses",
            en: "“\(words)” is no deadline that can be read"),
          mend: Message(
            da: "Skriv dagen, for eksempel `senest 15. januar 2021`.",
            en: "Write the day, such as `senest 15. januar 2021`."))
      }
    }
  }
}
