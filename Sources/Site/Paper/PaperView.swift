import Templates

/// A document for paper as its template sees it.
struct PaperView: ViewModel {
  /// Its title.
  let title: String
  /// The first words about it.
  let description: String
  /// Its language.
  let language: String
  /// The name of the site.
  let siteTitle: String
  /// Who publishes it.
  let publisher: String
  /// The address of the page on the web.
  let address: String?
  /// The day that it holds as of.
  let day: String
  /// The style, which stands in the document.
  let style: Markup
  /// Whether it is of the internal edition.
  let isInternal: Bool
  let draft: PaperDraft
  let sections: [SectionView]
  let footnotes: [SectionView]

  static let names = Names<PaperView>([
    .text("titel") { $0.title }, .text("beskrivelse") { $0.description },
    .text("sprog") { $0.language }, .text("sitets-titel") { $0.siteTitle },
    .text("udgiver") { $0.publisher }, .optionalText("kanonisk") { $0.address },
    .text("dag") { $0.day }, .markup("stil") { $0.style },
    .text("art") { $0.draft.kind }, .text("overskrift") { $0.draft.page.heading ?? $0.title },
    .optional("hovedlinje") { $0.draft.page.headLine },
    .flag("intern") { $0.isInternal }, .flag("har-forside") { $0.draft.hasFrontMatter },
    .list("fakta") { $0.draft.facts }, .text("fod") { $0.draft.foot },
    .list("dele") { $0.sections }, .list("bund") { $0.footnotes },
    .optional("rapport") { $0.draft.page.report },
  ])
}
