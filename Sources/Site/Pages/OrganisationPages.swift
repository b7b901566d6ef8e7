import Charts
import CivilTime
import Governance
import Phrases
import Publishing
import Templates

/// The pages about the organisation as a whole: as of the day, as of other days, who sits where.
enum OrganisationPages {
  /// All of them; one page for each other day that the site looks back to.
  static func jobs(_ context: SiteContext) -> [PageJob] {
    [
      PageJob(address: "/organisering/") { overview($0, at: "/organisering/", on: $0.day) },
      PageJob(address: "/organisering/hvem-sidder-hvor/", make: SeatMatrixPage.make),
      PageJob(address: "/organisering/relationer/", make: relations),
      PageJob(address: "/organisering/tidslinje/", make: timeline),
    ]
      + lookBack(context).map { day in
        let address = address(of: day, context)
        return PageJob(address: address) { overview($0, at: address, on: day) }
      }
  }

  /// The days that the site looks back to, in order.
  static func lookBack(_ context: SiteContext) -> [Day] { lookBack(context.settings) }

  /// The days that the settings of a site name, in order.
  static func lookBack(_ settings: Record) -> [Day] {
    let days = settings.all(SiteSettings.lookBack).flatMap { $0 }.compactMap {
      value -> Day? in
      if case .date(let date) = value { date.last } else { nil }
    }
    return Set(days).sorted()
  }

  /// The address of the organisation on another day: its year and month, and the day where the
  /// site looks back to two days of one month.
  static func address(of day: Day, _ context: SiteContext) -> Address {
    let isAlone =
      lookBack(context).filter { $0.year == day.year && $0.month == day.month }.count < 2
    let text = day.isoText
    return Address("/organisering/\(isAlone ? text.prefix(7) : text[...])/")
  }

  private static func overview(_ today: SiteContext, at address: Address, on day: Day) -> PageDraft
  {
    let context = today.asOf(day)
    let words = context.words(day)
    var page = PageDraft(
      address, template: "organisering",
      title: address == "/organisering/"
        ? context[.navOrganisation] : context.sentence(.captionBodies, words))
    let parts = PageParts(context, page: address)
    let printer = parts.printer
    page.day = day
    if address != "/organisering/" {
      page.breadcrumbs = [(context[.navOrganisation], "/organisering/")]
    }
    page.description = context.sentence(.captionBodies, words)
    let organisation = OrganisationModel(context)
    let title = context.sentence(.captionBodies, words)
    let drawing = OrganisationChart(organisation, title: title, printer: printer)
    let file = Address(address.path + "organisering.svg")
    page.files = [OutputFile(path: file.file, bytes: drawing.file())]
    let outline = OrganisationOutline(printer: printer)
    // The page of another day is called what the heading would say.
    var chart = SectionView("diagram", page.title == title ? "" : title)
    chart.hasHeadingAbove = true
    chart.drawing = drawing.figure(id: "diagram", file: file)
    chart.text = PageParts.nonEmpty(outline.uncertain())
    var list = SectionView("liste", context[.sameAsList])
    list.text = Markup(outline.html(of: organisation))
    list.tables = [
      ListTables(parts: parts).relations(
        organisation, caption: context.sentence(.captionRelationsOf, words))
    ]
    list.width = .wide
    var model = SectionView("model", context[.titleModel])
    model.tables = [ModelTable(parts: parts).table()]
    var more = SectionView("mere", context.strings["titler.mere"] ?? "")
    more.items =
      [
        printer.link("/organisering/hvem-sidder-hvor/", context[.titleSeats]),
        printer.link("/organisering/relationer/", context[.titleRelations]),
        printer.link("/organisering/tidslinje/", context[.titleTimeline]),
      ].map { Markup($0) }
      + lookBack(today).filter { Self.address(of: $0, today) != address }.map {
        Markup(
          printer.link(
            Self.address(of: $0, today), context.sentence(.captionBodies, context.words($0))))
      }
    page.sections = [chart, list, model, more]
    return page
  }

  /// Who does what for whom: a table for each day that the site looks at.
  private static func relations(_ today: SiteContext) -> PageDraft {
    var page = PageDraft("/organisering/relationer/", title: today[.titleRelations])
    page.breadcrumbs = [(today[.navOrganisation], "/organisering/")]
    page.description = today.strings["sider.relationer"] ?? ""
    for day in Set(lookBack(today) + [today.day]).sorted(by: >) {
      let context = today.asOf(day)
      let parts = PageParts(context, page: page.address)
      var section = SectionView("pr-\(day)", context.sentence(.asOf, context.words(day)))
      section.tables = [
        ListTables(parts: parts).relations(
          of: [.serves],
          caption: context.strings["billedtekster.betjener"].map { "\($0) \(context.words(day))" }
            ?? ""),
        ListTables(parts: parts).relations(
          of: Set(RelationVerb.allCases).subtracting([.serves]),
          caption: context.strings["billedtekster.andre-relationer"].map {
            "\($0) \(context.words(day))"
          } ?? ""),
      ]
      if !section.isEmpty { page.sections.append(section) }
    }
    return page
  }

  /// The lives of bodies, agreements and amounts, in the order in which they begin.
  private static func timeline(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/organisering/tidslinje/", title: context[.titleTimeline])
    page.breadcrumbs = [(context[.navOrganisation], "/organisering/")]
    page.description = context.strings["sider.tidslinje"] ?? ""
    let parts = PageParts(context, page: page.address)
    page.lead = Markup("<p>\(parts.printer.text(page.description))</p>\(LifeRows.legend(context))")
    for kinds in [[Kind.forum], [.decision], [.agreement, .scheme, .grant], [.rule]] {
      let entities = kinds.flatMap { context.real($0) }
        .map { (entity: $0, start: start(of: $0, context)) }
        .sorted { left, right in
          left.start != right.start ? left.start < right.start : left.entity.id < right.entity.id
        }
      var section = SectionView("\(kinds[0])", IndexPages.title(of: kinds[0], context))
      section.hasHeadingAbove = true
      section.items = LifeRows(parts: parts).rows(entities.map(\.entity)).map { Markup($0) }
      section.listStyle = "livsbaner"
      if !section.items.isEmpty {
        section.drawing = Markup(TimeAxis(context.timeScale).svg)
      }
      section.width = .full
      let rest = entities.map(\.entity).filter { entity in
        context.register.life(of: entity.id)?.isNotStated ?? true
      }
      section.tables =
        kinds == [.decision]
        ? [ListTables(parts: parts).decisions()] : [undated(rest, section.title, parts)]
      if !section.isEmpty { page.sections.append(section) }
    }
    return page
  }

  /// The things of which no time is said.
  private static func undated(_ entities: [Entity], _ caption: String, _ parts: PageParts)
    -> TableView
  {
    let context = parts.context
    return TableView(
      caption: caption, columns: [context[.columnName], context[.columnWhen]],
      rows: entities.map {
        [.head(parts.printer.link($0.id)), Cell(parts.printer.muted(.notStated))]
      })
  }

  private static func start(of entity: Entity, _ context: SiteContext) -> Day {
    if let life = context.register.life(of: entity.id) {
      return life.earliest ?? life.knownFrom?.first ?? .last
    }
    return entity.record.all(Decision.treatment).flatMap { $0 }
      .compactMap { $0.first(Key.date)?.first }.min() ?? .last
  }
}
