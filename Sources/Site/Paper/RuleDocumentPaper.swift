import Governance

/// A kommissorium, a basis or rules of procedure on paper: a head like that of a letter, then what its
/// page has.
enum RuleDocumentPaper {
  /// What its files are called: the body and the document, since a file that is fetched leaves its
  /// folder.
  static func name(of document: Entity) -> String {
    [document.owner?.lastName, document.id.lastName].compactMap { $0 }.joined(separator: "-")
  }

  /// Makes the document.
  static func make(_ document: Entity, _ context: SiteContext) -> PaperDraft {
    let page = RuleDocumentPage.make(document, context)
    let parts = PageParts(context, page: page.address)
    let journal = RuleDocumentPage.journal(of: document, parts)
    var draft = PaperDraft(
      page: page, name: name(of: document), kind: context.noun(document.kind))
    if let body = document.owner {
      draft.facts.append(
        FactView(label: context[.columnBody], lines: [FactLine(parts.printer.link(body))]))
    }
    draft.facts += journal
    draft.facts.append(
      FactView(
        label: context[.reportMadeUp],
        lines: [FactLine(parts.printer.phrase(context.words(context.day)))]))
    draft.foot = PaperDraft.foot(document.name, journal.first)
    return draft
  }
}
