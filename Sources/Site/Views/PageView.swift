import Templates

/// A page: its frame, its head and its parts in the order in which they are read.
///
/// Every kind of page has a template of its own name, so that a site can replace one kind.
struct PageView: ViewModel {
  let frame: Frame
  let heading: String
  let headLine: HeadLine?
  /// The life of the thing to the scale of the ruler, where that is what its head must show.
  let life: Markup?
  let lead: Markup?
  /// What can be fetched of it in another form.
  let downloads: [Link]
  let sections: [SectionView]
  let footnotes: [SectionView]
  /// What a report has besides; nil on any other page.
  let report: ReportView?

  static let names = Names<PageView>([
    .object("side") { $0.frame }, .text("overskrift") { $0.heading },
    .optional("hovedlinje") { $0.headLine }, .optionalMarkup("manchet") { $0.lead },
    .optionalMarkup("livslinje") { $0.life },
    .flag("har-hent") { !$0.downloads.isEmpty }, .list("hent") { $0.downloads },
    .list("dele") { $0.sections }, .list("bund") { $0.footnotes },
    .optional("rapport") { $0.report },
  ])
}
