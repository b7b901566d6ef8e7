import Governance

/// A report on paper: a cover, contents, lists of figures and of tables, then its chapters.
enum ReportPaper {
  /// What its files are called.
  static func name(of report: Entity) -> String { String(report.id.lastName) }

  /// Makes the document.
  static func make(_ report: Entity, _ context: SiteContext) -> PaperDraft {
    let page = ReportPage.make(report, context)
    let parts = PageParts(context, page: page.address)
    var draft = PaperDraft(
      page: page, name: name(of: report), kind: context.noun(report.kind))
    let number = report.record[Key.caseNumber].map {
      parts.fact(.init(key: Key.caseNumber.key, fact: $0))
    }
    draft.foot = PaperDraft.foot(report.name, number)
    return draft
  }
}
