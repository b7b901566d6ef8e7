import Content
import Diagnostics
import Governance
import Reports

/// Whoever is to write a section of a report is named with a section that the report has.
struct UnknownReportSection: ReviewRule {
  static let description = RuleDescription(
    "ukendt-rapportafsnit", .warning,
    summary: Message(
      da: "Et afsnit under `afsnit ansvarlige` er en overskrift i rapporten, nævnt én gang",
      en: "A section under `afsnit ansvarlige` is a heading of the report, named once"),
    explanation: Message(
      da:
        """
        Arbejdslisten og listen over mangler slår afsnittet op ved dets overskrift (`##`). Tallet eller \
        bogstavet foran må udelades, og store og små bogstaver er lige gode. Skriver flere på det \
        samme afsnit, er `ansvarlig` en liste.
        """,
      en:
        """
        The work list and the list of gaps look a section up by its heading (`##`). The number or \
        letter before it may be left out, and capitals do not matter. Where several write the same \
        section, `ansvarlig` is a list.
        """
    ),
    wrong: """
      afsnit ansvarlige:
        - afsnit: Møder og tidsfrister
          ansvarlig: sekretariatet
      ---

      ## 5. Møder og frister
      """,
    right: """
      afsnit ansvarlige:
        - afsnit: Møder og frister
          ansvarlig: sekretariatet
      ---

      ## 5. Møder og frister
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      let headings = (report.prose?.document.chapterHeadings ?? []).map(\.heading)
      var assigned: Set<Int> = []
      for item in report.record.items(Report.responsibilities) {
        guard let section = item.value.first(Report.section) else { continue }
        let heading = SectionHeading(naming: section)
        let path = item.path + [.key(Report.section.key)]
        guard let place = headings.place(of: heading) else {
          context.report(
            Self.self, in: report.id, at: path, named: section,
            Message(
              da: "»\(section)« er ingen overskrift i rapporten",
              en: "“\(section)” is no heading of the report"),
            mend: Spelling.suggestion(for: heading.name, in: headings.map(\.title))
              ?? Message(
                da: "Skriv afsnittet, som overskriften gør.",
                en: "Write the section as its heading does."))
          continue
        }
        if !assigned.insert(place).inserted {
          context.report(
            Self.self, in: report.id, at: path, named: section,
            Message(
              da: "»\(section)« har allerede en ansvarlig",
              en: "“\(section)” has somebody responsible already"),
            mend: Message(
              da: "Skriv dem, der deles om afsnittet, som en liste under `ansvarlig`.",
              en: "Write those who share the section as a list under `ansvarlig`."))
        }
      }
    }
  }
}
