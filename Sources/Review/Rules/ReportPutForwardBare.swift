import CivilTime
import Content
import Diagnostics
import Governance

/// A report that is put forward says to whom, and what they are asked to do.
struct ReportPutForwardBare: ReviewRule {
  static let description = RuleDescription(
    "forelagt-uden-indstilling", .note,
    summary: Message(
      da: "En rapport, der er forelagt eller udgivet, siger hvem for, og hvad de bliver bedt om",
      en: "A report put forward or published says to whom, and what they are asked to do"),
    explanation: Message(
      da:
        """
        `til` er modtagerne og `det indstilles` det, de bliver bedt om; begge står på følgesiden og i \
        resuméet. Bliver ingen bedt om noget, så skriv `ingen`. Et trin med en dag, der ikke er kommet \
        endnu, er en plan og giver intet fund.
        """,
      en:
        """
        `til` are the recipients and `det indstilles` what they are asked; both stand on the cover and in the \
        summary. Where nobody is asked for anything, write `ingen`. A step on a day that has not come yet \
        is a plan and gives no finding.
        """
    ),
    wrong: """
      til: by-og-boligudvalget
      forløb:
        - trin: forelagt
          dato: 4. marts 2020
      """,
    right: """
      til: by-og-boligudvalget
      det indstilles: at udvalget tager rapporten til efterretning
      forløb:
        - trin: forelagt
          dato: 4. marts 2020
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      let missing = [Report.to.key, Report.request.key].filter { !report.record.has($0) }
      guard !missing.isEmpty,
        let (step, item) = ReportStep.first(from: .putForward, of: report, by: context.day)
      else { continue }
      let keys = missing.map { "`\($0)`" }
      context.report(
        Self.self, in: report.id, at: item.path + [.key(Step.name.key)], named: step.rawValue,
        Message(
          da: "Rapporten er \(step.rawValue) uden \(keys.joined(separator: " og "))",
          en: "The report is “\(step.rawValue)” without \(keys.joined(separator: " and "))"),
        mend: Message(
          da: "Skriv det, eller `ingen`, hvis ingen bliver bedt om noget.",
          en: "Write it, or `ingen` if nobody is asked for anything."))
    }
  }
}
