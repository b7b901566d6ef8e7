import CivilTime
import Publishing
import Templates

/// A page before it has its frame: what its builder knows.
struct PageDraft: Sendable {
  /// Where it lies.
  let address: Address
  /// The template it is made with.
  var template = "side"
  /// Its title.
  let title: String
  /// Its heading, where it says more than the title.
  var heading: String?
  /// The first words about it, for search engines; plain text.
  var description = ""
  /// The line of status, validity and versions.
  var headLine: HeadLine?
  /// The day that the page holds as of, where it is another than that of the site.
  var day: Day?
  /// Whether the page is of a body that has ceased.
  var hasCeased = false
  /// The life of the thing to the scale of the ruler, for the head of the page.
  var life: Markup?
  /// The first sentence.
  var lead: Markup?
  /// Its parts.
  var sections: [SectionView] = []
  /// What a report has besides: its cover, its contents, its chapters.
  var report: ReportView?
  /// Where the thing is now, when this is an address that it had before.
  var movedTo: Address?
  /// What can be fetched of it in another form.
  var downloads: [Link] = []
  /// Files that lie beside it.
  var files: [OutputFile] = []
  /// The way down to it, without the front page and itself.
  var breadcrumbs: [(title: String, address: Address)] = []

  init(_ address: Address, template: String = "side", title: String) {
    self.address = address
    self.template = template
    self.title = title
  }
}

/// A page that is still to be made: its address is known, the work is done on some core.
struct PageJob: Sendable {
  /// Where the page will lie.
  let address: Address
  /// Makes the page.
  let make: @Sendable (SiteContext) -> PageDraft
}
