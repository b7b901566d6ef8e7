import CivilTime
import Governance
import Phrases
import Templates

/// The pages that list entities: one for each of the six ways in, one for each kind under look-up.
enum IndexPages {
  /// All of them.
  static let jobs: [PageJob] =
    [
      PageJob(address: "/fora/", make: bodies),
      AgreementTreePage.job, PageJob(address: "/oekonomi/", make: MoneyPage.make),
      PageJob(address: "/rapporter/", make: ReportIndex.make),
      PageJob(address: "/opslag/", make: lookup),
      PageJob(address: "/beslutninger/", make: decisions),
      DutiesPage.job, PageJob(address: .index(of: .helhedsplan), make: PlanTables.index),
      PageJob(address: "/uenigheder/", make: disagreements),
      PageJob(address: "/ordliste/", make: glossary),
    ]
    + plain.map { kinds, string in
      PageJob(address: .index(of: kinds[0])) { context in
        kinds == [.indicator]
          ? IndicatorPage.make(context) { list(kinds, string, $0) }
          : list(kinds, string, context)
      }
    }

  /// The kinds that have a plain list, with its title.
  private static let plain: [([Kind], SiteString)] = [
    ([.organisation, .unit, .office], .titleOrganisations), ([.person], .titlePersons),
    ([.area], .titleAreas), ([.rule], .titleRules), ([.source], .titleSources),
    ([.scheme], .titleSchemes), ([.indicator], .titleIndicators),
  ]

  /// The title of the index that a kind is listed on.
  static func title(of kind: Kind, _ context: SiteContext) -> String {
    switch kind {
    case .forum, .kommissorium, .basis, .procedure: context[.navBodies]
    case .organisation, .unit, .office: context[.titleOrganisations]
    case .person: context[.titlePersons]
    case .area: context[.titleAreas]
    case .agreement: context[.navAgreements]
    case .scheme: context[.titleSchemes]
    case .helhedsplan: context[.titlePlans]
    case .decision: context[.titleDecisions]
    case .grant: context[.titleMoney]
    case .rule: context[.titleRules]
    case .source: context[.titleSources]
    case .indicator: context[.titleIndicators]
    case .meeting: context[.navMeetings]
    case .disagreement: context[.titleDisagreements]
    case .report: context[.navReports]
    case .term: context[.titleGlossary]
    case .page, .site, .calendar: context[.navLookup]
    }
  }

  // MARK: The six ways in

  private static func bodies(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/fora/", title: context[.navBodies])
    let parts = PageParts(context, page: page.address)
    for state in [ValidityState.inForce, .uncertain, .notYet, .ceased] {
      let table = ListTables(parts: parts).bodies(state)
      guard !table.rows.isEmpty else { continue }
      var section = SectionView(
        PageParts.cssClass(state), context.word(for: state, ofBody: true))
      section.tables = [table]
      page.sections.append(section)
    }
    page.sections += examples(.forum, parts)
    page.description = context.sentence(.captionBodies, context.words(context.day))
    return page
  }

  private static func lookup(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/opslag/", title: context[.navLookup])
    let printer = Printer(context: context, page: page.address)
    let ways: [(Address, SiteString)] = [
      ("/opslag/a-aa/", .titleIndex), ("/ordliste/", .titleGlossary),
      ("/organisationer/", .titleOrganisations), ("/personer/", .titlePersons),
      ("/omraader/", .titleAreas), ("/beslutninger/", .titleDecisions), ("/regler/", .titleRules),
      ("/kilder/", .titleSources), ("/uenigheder/", .titleDisagreements),
      ("/ikke-oplyst/", .titleNotStated), ("/pligter/", .titleDuties),
      ("/oekonomi/", .titleMoney),
    ]
    var section = SectionView("opslag", context[.navLookup])
    section.items = ways.map { Markup(printer.link($0.0, context[$0.1])) }
    var pages = SectionView("sider", context.strings["titler.sider"] ?? "")
    pages.items = context.real(.page).map { Markup(printer.link($0.id)) }
    page.sections = [section, pages]
    return page
  }

  // MARK: Look-up

  private static func list(_ kinds: [Kind], _ string: SiteString, _ context: SiteContext)
    -> PageDraft
  {
    var page = PageDraft(.index(of: kinds[0]), title: context[string])
    let parts = PageParts(context, page: page.address)
    let way: (String, Address) =
      [.scheme, .indicator].contains(kinds[0])
      ? (context[.navAgreements], "/aftaler/") : (context[.navLookup], "/opslag/")
    page.breadcrumbs = [way]
    for kind in kinds {
      let entities = context.real(kind)
      guard !entities.isEmpty else { continue }
      let title = kinds.count == 1 ? context[string] : context.noun(kind)
      var section = SectionView(
        "\(kind)",
        kinds.count == 1 ? "" : title.prefix(1).uppercased() + title.dropFirst())
      section.items = entities.map { entity in
        let life = context.register.life(of: entity.id).map { " (\(parts.words($0)))" } ?? ""
        let short = entity.abbreviation.map { " · \($0)" } ?? ""
        return Markup(
          "\(parts.printer.link(entity.id)) <small>\(parts.printer.text(short + life))</small>")
      }
      page.sections.append(section)
      page.sections += examples(kind, parts)
    }
    page.description = context.strings["sider.\(page.address.path.dropFirst().dropLast())"] ?? ""
    if !page.description.isEmpty {
      page.lead = Markup("<p>\(parts.printer.text(page.description))</p>")
    }
    return page
  }

  private static func decisions(_ context: SiteContext) -> PageDraft {
    table("/beslutninger/", context[.titleDecisions], context) { $0.decisions() }
  }

  private static func table(
    _ address: Address, _ title: String, _ context: SiteContext, _ make: (ListTables) -> TableView
  ) -> PageDraft {
    var page = PageDraft(address, title: title)
    page.breadcrumbs = [(context[.navLookup], "/opslag/")]
    var section = SectionView("liste", "")
    section.tables = [make(ListTables(parts: PageParts(context, page: address)))]
    page.sections = [section]
    page.description = title
    return page
  }

  private static func disagreements(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/uenigheder/", title: context[.titleDisagreements])
    let parts = PageParts(context, page: page.address)
    let printer = parts.printer
    page.breadcrumbs = [(context[.navLookup], "/opslag/")]
    page.description = context.strings["sider.uenigheder"] ?? ""
    page.lead = Markup("<p>\(printer.text(page.description))</p>")
    for entity in context.real(.disagreement) {
      var section = SectionView(entity.id.rawValue, entity.name)
      let statements = entity.record.all(Disagreement.statements).flatMap { $0 }
      if !statements.isEmpty {
        section.tables = [
          TableView(
            caption: entity.name, columns: [context[.columnStatement], context[.columnSource]],
            rows: statements.map { statement in
              [
                Cell(statement[Disagreement.words].map { printer.fact($0) } ?? ""),
                Cell(printer.sources(statement.all(Key.source).flatMap { $0 })),
              ]
            })
        ]
      }
      section.headingAddress = printer.href(entity.id)
      section.hasHeadingAbove = true
      if section.isEmpty { section.items = [Markup(printer.link(entity.id))] }
      page.sections.append(section)
    }
    var values = SectionView("vaerdier", context.strings["titler.flere-svar"] ?? "")
    for entity in context.register.entities where !context.register.isExample(entity.id) {
      for entry in entity.record.entries where entry.fact.isDisputed {
        values.items.append(
          Markup(
            "\(printer.link(entity.id)), \(printer.text(printer.label(entry.key))): \(printer.fact(entry.fact, withSources: true))"
          ))
      }
    }
    if !values.isEmpty { page.sections.append(values) }
    return page
  }

  private static func glossary(_ context: SiteContext) -> PageDraft {
    var page = PageDraft("/ordliste/", template: "ordliste", title: context[.titleGlossary])
    let parts = PageParts(context, page: page.address)
    page.breadcrumbs = [(context[.navLookup], "/opslag/")]
    for term in context.real(.term) {
      let id = term.id.rawValue.split(separator: "/").last.map(String.init) ?? ""
      var section = SectionView(id, term.name)
      section.facts = term.record.entries
        .filter { !EntityPage.framed.contains($0.key) }.map(parts.fact)
      section.margin =
        PageParts.nonEmpty(
          parts.printer.sources(
            (term.record.all(Key.source) + term.record.all(Key.sources)).flatMap { $0 })
        ).map { [$0] } ?? []
      page.sections.append(section)
    }
    page.description = context.strings["sider.ordliste"] ?? ""
    page.lead = Markup("<p>\(parts.printer.text(page.description))</p>")
    return page
  }

  /// Examples of a kind, apart from what is real and marked as such.
  static func examples(_ kind: Kind, _ parts: PageParts) -> [SectionView] {
    let context = parts.context
    let examples = context.register.all(kind).filter { context.register.isExample($0.id) }
    guard !examples.isEmpty else { return [] }
    var section = SectionView("eksempler-\(kind)", context.strings["titler.eksempler"] ?? "")
    section.text = Markup("<p>\(parts.printer.text(context[.exampleNote]))</p>")
    section.items = examples.map { Markup(parts.printer.link($0.id)) }
    return [section]
  }
}
