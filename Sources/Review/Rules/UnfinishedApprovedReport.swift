import CivilTime
import Content
import Diagnostics
import Governance
import Markdown
import Reports

/// When a report is approved, its sections are finished and its texts written.
struct UnfinishedApprovedReport: ReviewRule {
  static let description = RuleDescription(
    "afsnit-ikke-faerdigt", .note,
    summary: Message(
      da: "Når en rapport er godkendt, er dens afsnit udført og skrevet",
      en: "When a report is approved, its sections are done and written"),
    explanation: Message(
      da:
        """
        Et afsnit med `status: åben` eller `i gang` står på arbejdslisten. Er rapporten godkendt, er enten \
        afsnittet skrevet uden at nogen har rettet status, eller rapporten er godkendt uden det. Et afsnit \
        uden `status` giver intet fund. Det gør derimod en linje som *Skrives af Budgetkontoret*, der er \
        blevet stående.
        """,
      en:
        """
        A section with `status: åben` or `i gang` stands on the work list. Once the report is approved, \
        either the section was written and nobody changed its status, or the report was approved without \
        it. A section without `status` gives no finding, but a line such as *Skrives af \
        Budgetkontoret* that was left there does.
        """
    ),
    wrong: """
      forløb:
        - trin: godkendt
          dato: 14. februar 2020
      afsnit ansvarlige:
        - afsnit: Penge
          ansvarlig: budgetkontoret
          status: i gang
      """,
    right: """
      forløb:
        - trin: godkendt
          dato: 14. februar 2020
      afsnit ansvarlige:
        - afsnit: Penge
          ansvarlig: budgetkontoret
          status: udført
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      guard let (step, _) = ReportStep.first(from: .approved, of: report, by: context.day) else {
        continue
      }
      reportUnfinished(report, step, &context)
      for block in report.prose?.document.blocks ?? [] where UnwrittenText.isPlaceholder(block) {
        context.report(
          Self.self, in: report.id, bytes: block.range,
          Message(
            da: "Teksten er ikke skrevet, og rapporten er \(step.rawValue)",
            en: "The text is not written, and the report is “\(step.rawValue)”"),
          mend: Message(
            da: "Skriv teksten, eller slet linjen.", en: "Write the text, or delete the line."))
      }
    }
  }

  private func reportUnfinished(
    _ report: Entity, _ step: ReportStep, _ context: inout ReviewContext
  ) {
    for item in report.record.items(Report.responsibilities) {
      guard let status = item.value.first(Key.status), status != ReportDesk.Assignment.doneWord,
        let section = item.value.first(Report.section)
      else { continue }
      context.report(
        Self.self, in: report.id, at: item.path + [.key(Key.status.key)], named: section,
        Message(
          da: "»\(section)« er \(status), og rapporten er \(step.rawValue)",
          en: "“\(section)” is “\(status)”, and the report is “\(step.rawValue)”"),
        mend: Message(
          da: "Skriv `status: udført`, når afsnittet er det.",
          en: "Write `status: udført` once the section is."))
    }
  }
}
