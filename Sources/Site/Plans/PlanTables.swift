import CivilTime
import Governance
import Phrases
import Templates

/// The plans of a site or of a scheme, and how many the sources count.
struct PlanTables {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The page of all plans.
  static func index(_ context: SiteContext) -> PageDraft {
    var page = PageDraft(.index(of: .helhedsplan), title: context[.titlePlans])
    let parts = PageParts(context, page: page.address)
    let tables = PlanTables(parts: parts)
    page.breadcrumbs = [(context[.navAgreements], "/aftaler/")]
    let plans = context.real(.helhedsplan)
    let counts = plans.isEmpty ? tables.counts(of: nil) : []
    if !plans.isEmpty {
      var section = SectionView("helhedsplan", "")
      section.tables = [tables.table(plans)]
      page.sections.append(section)
      page.sections.append(parts.download(PlanSpreadsheet.address, .planFile))
      page.files = [PlanSpreadsheet(context: context).file]
    }
    if !counts.isEmpty {
      var section = SectionView("antal", context[.titleCounted])
      section.items = counts
      section.text = Markup("<p>\(parts.printer.text(context[.noPlanNamed]))</p>")
      page.sections.append(section)
    }
    page.sections += IndexPages.examples(.helhedsplan, parts)
    page.description = context[.titlePlans]
    return page
  }

  /// The plans under a scheme and the figures that count them; nil where there is neither.
  func section(of scheme: Entity) -> SectionView? {
    let plans = context.real(.helhedsplan).filter {
      $0.record.first(Scheme.scheme)?.target == scheme.id
    }
    let counts = plans.isEmpty ? counts(of: scheme.id) : []
    guard !plans.isEmpty || !counts.isEmpty else { return nil }
    var section = SectionView("helhedsplaner", context[.titlePlans])
    if plans.isEmpty {
      section.text = Markup("<p>\(printer.text(context[.noPlanNamed]))</p>")
    } else {
      section.tables = [table(plans)]
    }
    section.items = counts
    return section
  }

  private func table(_ plans: [Entity]) -> TableView {
    TableView(
      caption: "\(context[.titlePlans]): \(context.words(context.day))",
      columns: [
        context[.plan], printer.label(Forum.area.key), printer.label(Helhedsplan.board.key),
        context[.columnValidity], printer.label(Scheme.scheme.key), context[.approval],
      ],
      rows: plans.map { plan in
        func said<V>(_ field: Field<V>) -> String {
          plan.record[field].map { printer.fact($0) } ?? ""
        }
        let approved = HelhedsplanPage.path(of: plan, context).map {
          printer.text(HelhedsplanPage.summary(of: $0, context))
        }
        return [
          .head(printer.link(plan.id)), Cell(said(Forum.area)), Cell(said(Helhedsplan.board)),
          Cell(said(Key.validity)), Cell(said(Scheme.scheme)), Cell(approved ?? ""),
        ]
      })
  }

  /// The indicators of schemes, each with its last value; those of one scheme when asked.
  ///
  /// - Parameter areKnown: whether those without a value by the day are left out.
  func counts(of scheme: EntityID?, areKnown: Bool = false) -> [Markup] {
    context.real(.indicator).compactMap { indicator in
      guard let own = indicator.record.first(Scheme.scheme)?.target,
        scheme == nil || own == scheme
      else { return nil }
      let points = indicator.record.all(Indicator.series).flatMap { $0 }
      let last = points.last { point in
        guard case .date(let date) = point.first(Key.time) else { return false }
        return date.first <= context.day
      }
      guard let last, let value = last[Indicator.value] else {
        return areKnown ? nil : Markup(printer.link(indicator.id))
      }
      let unit = indicator.record.first(Indicator.unit).map { " " + printer.text($0) } ?? ""
      let time = last[Key.time].map { " (\(printer.fact($0)))" } ?? ""
      let sources = printer.sources(last.all(Key.source).flatMap { $0 })
      let source = sources.isEmpty ? "" : " <small class=\"kilde\">\(sources)</small>"
      return Markup("\(printer.link(indicator.id)): \(printer.fact(value))\(unit)\(time)\(source)")
    }
  }
}
