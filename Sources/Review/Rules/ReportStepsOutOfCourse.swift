import Content
import Diagnostics
import Governance

/// The steps of a report follow the course of a report.
struct ReportStepsOutOfCourse: ReviewRule {
  static let description = RuleDescription(
    "rapportforloeb-i-uorden", .warning,
    summary: Message(
      da: "En rapport går fra udkast over høring til godkendt, forelagt og udgivet",
      en: "A report goes from draft through hearing to approved, put forward and published"),
    explanation: Message(
      da:
        """
        `godkendt` er den ansvarliges godkendelse, før rapporten bliver forelagt; hvad udvalget siger, er \
        `udfald` på `forelagt`. Trin må udelades, og et trin kan komme igen.
        """,
      en:
        """
        `godkendt` is the approval of whoever is responsible, before the report is put forward; what the \
        committee says is the `udfald` of `forelagt`. Steps may be left out, and one may come twice.
        """
    ),
    wrong: """
      forløb:
        - trin: forelagt
        - trin: godkendt
      """,
    right: """
      forløb:
        - trin: godkendt
        - trin: forelagt
          udfald: godkendt
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      var latest: ReportStep?
      for item in report.record.items(RuleDocument.steps) {
        guard let word = item.value.first(Step.name), let step = ReportStep(rawValue: word) else {
          continue
        }
        if let before = latest, step < before {
          context.report(
            Self.self, in: report.id, at: item.path + [.key(Step.name.key)], named: word,
            Message(
              da: "»\(word)« står efter »\(before.rawValue)«",
              en: "“\(word)” stands after “\(before.rawValue)”"),
            mend: Message(
              da: "Byt om på trinene; det, udvalget beslutter, er `udfald` på `forelagt`.",
              en: "Swap the steps; what the committee decides is the `udfald` of `forelagt`."))
        } else {
          latest = step
        }
      }
    }
  }
}
