import Conformity
import Diagnostics
import Governance
import Templates

/// The page of a body's year: what was held against what was promised.
struct BodyYearPage {
  private let year: BodyYear
  private let body: Entity
  /// All years of the body that have a page.
  private let siblings: [Int]
  private let context: SiteContext
  private let printer: Printer

  /// Makes the page of a year.
  init(_ year: BodyYear, of body: Entity, siblings: [Int], _ context: SiteContext) {
    self.year = year
    self.body = body
    self.siblings = siblings
    self.context = context
    printer = Printer(context: context, page: ConformityIndex.address(of: body, year.year))
  }

  /// The page.
  func page() -> PageDraft {
    var page = PageDraft(
      printer.page, title: context.sentence(.bodyTitle, body.name, "\(year.year)"))
    page.breadcrumbs = [
      (context[.navBodies], "/fora/"), (body.name, Address(of: body)),
    ]
    let words = ConformityWords(printer: printer)
    let figures = year.figures
    page.description = context.sentence(
      .lead, "\(year.year)", figures.heldWords.text(in: context.language),
      words.count(figures.deadlines), "\(year.breaches.count)")
    page.lead = ConformityNote(context: context).markup(
      page.description, isOver: year.isOver, others: [])
    let tables = ConformityTables(printer: printer)
    let promised = year.number.map {
      context.sentence(.promisedRange, $0.promised.text(in: context.language))
    }
    page.sections = [
      ConformityFacts(printer: printer).section(figures, promised: promised),
      breaches(tables),
      section("regler", .ruleByRule, tables.rules(year, caption: caption(.ruleByRule))),
      section(
        "moeder", .meetingByMeeting, tables.meetings(year, caption: caption(.meetingByMeeting))),
      section("uvist", .open, tables.open(year, caption: caption(.open))),
      onward(),
    ].filter { !$0.isEmpty }
    return page
  }

  /// What a table shows, with its day.
  private func caption(_ title: SiteString) -> String {
    context.sentence(
      .captionOfYear, context[title], "\(year.year)", context.words(context.day))
  }

  private func breaches(_ tables: ConformityTables) -> SectionView {
    guard !year.breaches.isEmpty else {
      var section = SectionView("brud", context[.breaches])
      section.text = Markup("<p>\(printer.text(context[.noBreach]))</p>")
      return section
    }
    return section(
      "brud", .breaches, tables.breaches([("", year.breaches)], caption: caption(.breaches)))
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
    section.items = siblings.reversed().filter { $0 != year.year }.map { other in
      Markup(
        printer.link(
          ConformityIndex.address(of: body, other),
          context.sentence(.bodyTitle, body.name, "\(other)")))
    }
    if !context.register.isExample(body.id) {
      section.items.append(
        Markup(
          printer.link(
            ConformityIndex.address(of: year.year),
            context.sentence(.allBodies, "\(year.year)"))))
    }
    section.items.append(Markup(printer.link(body.id)))
    return section
  }
}
