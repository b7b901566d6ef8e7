import Governance

/// A report on paper: a cover, contents, lists of figures and of tables, then its chapters; its short
/// form without any of the former.
enum ReportPaper {
  /// The forms of a report that have a document.
  static let forms: [ReportForm] = [.whole, .short]

  /// What the files of a form are called; nil when it has no document.
  static func name(of report: Entity, as form: ReportForm) -> String? {
    switch form {
    case .whole: String(report.id.lastName)
    case .short: "\(report.id.lastName)-kort"
    case .part: nil
    }
  }

  /// Makes the document of a form, under the name of its files.
  static func make(
    _ report: Entity, _ context: SiteContext, as form: ReportForm, name: String
  ) -> PaperDraft {
    let page = ReportPage.make(report, context, as: form)
    let parts = PageParts(context, page: page.address)
    var draft = PaperDraft(page: page, name: name, kind: context.noun(report.kind))
    draft.hasFrontMatter = form == .whole && page.report != nil
    draft.facts = page.report?.cover ?? []
    let number = report.record[Key.caseNumber].map {
      parts.fact(.init(key: Key.caseNumber.key, fact: $0))
    }
    draft.foot = PaperDraft.foot(page.title, number)
    return draft
  }
}
