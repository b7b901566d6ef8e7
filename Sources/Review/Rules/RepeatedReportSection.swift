import Content
import Diagnostics
import Governance
import Markdown
import Reports

/// Each chapter of a report has a heading of its own.
struct RepeatedReportSection: ReviewRule {
  static let description = RuleDescription(
    "rapportafsnit-to-gange", .warning,
    summary: Message(
      da: "Hvert kapitel i en rapport har sin egen overskrift",
      en: "Each chapter of a report has a heading of its own"),
    explanation: Message(
      da:
        """
        Resuméet, arbejdslisten og listen over mangler slår et kapitel op ved dets overskrift; tallet eller \
        bogstavet foran og store bogstaver tæller ikke. Har to kapitler den samme, ved ingen, hvem der skriver \
        hvilket, og det ene af to resuméer står bag i rapporten.
        """,
      en:
        """
        The summary, the work list and the list of gaps look a chapter up by its heading; the number or \
        letter before it and capitals do not count. Where two have the same, nobody knows who writes \
        which, and one of two summaries stands at the back.
        """
    ),
    wrong: """
      ## Resumé

      ## 1. Møder

      ## Resumé
      """,
    right: """
      ## Resumé

      ## 1. Møder

      ## 2. Sammenfatning
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      var first: [String: Range<Int>] = [:]
      for (heading, bytes) in report.prose?.document.chapterHeadings ?? [] {
        guard let range = first[heading.name] else {
          first[heading.name] = bytes
          continue
        }
        context.report(
          Self.self, in: report.id, bytes: bytes, named: heading.title,
          Message(
            da: "»\(heading.title)« er allerede overskrift for et kapitel i rapporten",
            en: "“\(heading.title)” is the heading of a chapter of the report already"),
          mend: Message(
            da: "Skriv kapitlerne sammen, eller giv det ene en anden overskrift.",
            en: "Join the chapters, or give one of them another heading."),
          related: [
            .init(
              context.origins.place(of: report.id, bytes: range),
              Message(da: "Den første", en: "The first"))
          ])
      }
    }
  }
}
