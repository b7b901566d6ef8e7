import Accounts
import Governance
import Phrases
import Publishing
import Templates

/// `/noegletal/`: all indicators beside each other, each drawn small with its table.
enum IndicatorPage {
  /// Where the values lie as a table for a spreadsheet.
  static let file: Address = "/noegletal/noegletal.csv"

  /// Makes the page; without an indicator it is what `empty` makes.
  static func make(_ context: SiteContext, empty: (SiteContext) -> PageDraft) -> PageDraft {
    let indicators = context.real(.indicator)
    guard !indicators.isEmpty else { return empty(context) }
    var page = PageDraft(.index(of: .indicator), title: context[.titleIndicators])
    let parts = PageParts(context, page: page.address)
    page.breadcrumbs = [(context[.navAgreements], "/aftaler/")]
    page.description = context[.indicatorLead]
    page.lead = Markup("<p>\(parts.printer.text(page.description))</p>")
    page.sections = indicators.map { section(of: $0, parts) }
    var file = SectionView("fil", "")
    file.items = [Markup(parts.printer.link(Self.file, context[.indicatorFile]))]
    page.sections.append(file)
    page.sections += IndexPages.examples(.indicator, parts)
    page.files = [sheet(indicators, parts.printer).file(at: Self.file)]
    return page
  }

  private static func section(of indicator: Entity, _ parts: PageParts) -> SectionView {
    let context = parts.context
    let series = IndicatorSeries(of: indicator)
    let maker = IndicatorSection(parts: parts)
    var section = SectionView(indicator.id.rawValue, indicator.name)
    section.headingAddress = parts.printer.href(indicator.id)
    section.hasHeadingAbove = true
    section.style = "maaling"
    section.width = .wide
    let areas = indicator.record.all(Forum.area).flatMap { $0 }.map(parts.printer.reference)
    let facts = areas.isEmpty ? "" : "<p>\(parts.printer.joined(areas))</p>\n"
    section.text = Markup(
      facts
        + (IndicatorFigure(indicator, series, context)
          .small?.html(id: "graf-\(PageParts.slug(indicator.id.rawValue))") ?? "")
        + (maker.goal(of: indicator, series) ?? ""))
    section.tables = [maker.table(indicator, series)]
    return section
  }

  private static func sheet(_ indicators: [Entity], _ printer: Printer) -> Spreadsheet {
    let context = printer.context
    var sheet = Spreadsheet(
      context[.indicatorSheetHead].split(separator: ";").map { String($0) })
    for indicator in indicators {
      let series = IndicatorSeries(of: indicator)
      let words = IndicatorWords(indicator, context)
      let areas = indicator.record.all(Forum.area).flatMap { $0 }.map { area in
        area.target.flatMap { context.register[$0]?.name } ?? context[.notPublic]
      }.joined(separator: ", ")
      for point in series.points {
        sheet.append([
          .words(indicator.name), Spreadsheet.Value(areas), .words(words.time(point)),
          point.number.map { .number($0) } ?? .words(words.words(point.quantity)),
          Spreadsheet.Value(indicator.record.first(Indicator.unit)),
          Spreadsheet.Value(words.target(series)),
          Spreadsheet.Value(
            [point.record?.first(Key.reservation), point.record?.first(Key.note)]
              .compactMap { $0 }.joined(separator: "; ")),
          Spreadsheet.Value(
            point.quantity == nil ? nil : printer.plainSources(point.sources)),
          .words(Address(of: indicator).path),
        ])
      }
    }
    return sheet
  }
}
