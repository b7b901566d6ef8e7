import Governance
import Markdown
import Reports

/// What the blocks of one report are made with: its year, and the site as of its day.
struct ReportMaker: Sendable {
  /// What the report is about.
  let year: ReportYear
  /// The parts of the report's page, as of the report's day.
  let parts: PageParts
  /// What the blocks of the report are called where its figures are frozen.
  let names: ReportBlockNames
  /// The addresses that the headings, paragraphs and items of the report's text have.
  private let taken: Set<String>

  init(_ year: ReportYear, _ context: SiteContext, page: Address) {
    self.year = year
    names = ReportBlockNames(year)
    parts = PageParts(context.asOf(year.day), page: page)
    var addresses: Set<String> = []
    var texts = [year.report.prose].compactMap { $0 }
    while let text = texts.popLast() {
      addresses.formUnion(text.document.addresses)
      texts += text.internalParts.values
    }
    taken = addresses
  }

  /// An address in the page for something that is not the writer's: its own, unless a heading has
  /// it; then one that no heading can have.
  func address(_ own: String) -> String { taken.contains(own) ? own + "_" : own }

  /// Writes values for the page.
  var printer: Printer { parts.printer }

  /// The site as of the report's day.
  var context: SiteContext { parts.context }
}
