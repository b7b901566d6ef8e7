import CivilTime
import Conformity
import Diagnostics
import Governance
import Templates

/// The page of a year for all bodies: what was held against what was promised.
struct AllBodiesYearPage {
  private let years: [(body: Entity, year: BodyYear)]
  private let year: Int
  /// All years that have such a page.
  private let siblings: [Int]
  private let context: SiteContext
  private let printer: Printer

  /// Makes the page of the years of several bodies.
  init(_ years: [BodyYear], in year: Int, siblings: [Int], _ context: SiteContext) {
    self.years = years.compactMap { year in context.register[year.body].map { ($0, year) } }
      .map { (body: $0.0, year: $0.1) }.sortedInDanish { $0.body.name }
    self.year = year
    self.siblings = siblings
    self.context = context
    printer = Printer(context: context, page: ConformityIndex.address(of: year))
  }

  /// The page, with its tables as files beside it.
  func page() -> PageDraft {
    var page = PageDraft(printer.page, title: context.sentence(.allTitle, "\(year)"))
    page.breadcrumbs = [
      (context[.navMeetings], "/moeder/"),
      (context.sentence(.calendarYear, "\(year)"), Address.year(year)),
    ]
    guard let figures = ConformityFigures.sum(years.map(\.year.figures)) else { return page }
    let words = ConformityWords(printer: printer)
    let breaches = years.map { (heading: $0.body.name, judgements: $0.year.breaches) }
      .filter { !$0.judgements.isEmpty }
    page.description = context.sentence(
      .leadOfAll, "\(year)", context.counted(years.count, .oneBody, .manyBodies),
      figures.heldWords.text(in: context.language),
      words.count(figures.deadlines), "\(breaches.reduce(0) { $0 + $1.judgements.count })")
    page.lead = ConformityNote(context: context).markup(
      page.description, isOver: years.allSatisfy(\.year.isOver),
      others: [context[.bodiesLeftOut]])
    let tables = ConformityTables(printer: printer)
    page.sections = [
      ConformityFacts(printer: printer).section(
        figures, promised: [figures.promised.map(promised)].compactMap { $0 }),
      section("fora", .bodyByBody, tables.bodies(years, caption: caption(.bodyByBody))),
      breaches.isEmpty
        ? noBreach()
        : section("brud", .breaches, tables.breaches(breaches, caption: caption(.breaches))),
      onward(),
    ]
    let files = ConformityFiles(years: years, context: context)
    page.files = [
      files.figures(at: address("tal.csv")), files.judgements(at: address("vurderinger.csv")),
    ]
    return page
  }

  private func promised(_ promise: ConformityFigures.Promise) -> String {
    let held = promise.held
    let count =
      held.lowerBound == held.upperBound
      ? "\(held.lowerBound)" : "\(held.lowerBound)–\(held.upperBound)"
    return context.sentence(
      .promisedOfAll, ConformityWords(printer: printer).range(promise), "\(promise.bodies)", count)
  }

  private func caption(_ title: SiteString) -> String {
    context.sentence(.captionOfYear, context[title], "\(year)", context.words(context.day))
  }

  private func address(_ file: String) -> Address { Address(printer.page.path + file) }

  private func noBreach() -> SectionView {
    var section = SectionView("brud", context[.breaches])
    section.text = Markup("<p>\(printer.text(context[.noBreach]))</p>")
    return section
  }

  private func section(_ id: String, _ title: SiteString, _ table: TableView) -> SectionView {
    var section = SectionView(id, context[title])
    section.tables = [table]
    section.hasHeadingAbove = true
    section.width = .full
    return section
  }

  private func onward() -> SectionView {
    var section = SectionView("videre", context[.onward])
    section.items = [
      Markup(printer.link(address("tal.csv"), context[.figuresFile])),
      Markup(printer.link(address("vurderinger.csv"), context[.judgementsFile])),
    ]
    section.items += siblings.reversed().filter { $0 != year }.map { other in
      Markup(
        printer.link(
          ConformityIndex.address(of: other), context.sentence(.allTitle, "\(other)")))
    }
    section.items.append(
      Markup(printer.link(.year(year), context.sentence(.calendarYear, "\(year)"))))
    return section
  }
}
