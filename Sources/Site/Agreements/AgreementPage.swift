import Governance
import Templates

/// The page of an agreement: where it stands, its place among the others, its goals and its duties.
enum AgreementPage {
  /// Keys that a part of the page shows in a form of its own.
  private static let shown: Set<String> = [
    Agreement.under.key, Agreement.goals.key, RuleDocument.duties.key, Agreement.replaces.key,
  ]

  /// Makes the page.
  static func make(_ agreement: Entity, _ context: SiteContext) -> PageDraft {
    let address = Address(of: agreement)
    let parts = PageParts(context, page: address)
    var page = PageDraft(address, template: "post", title: agreement.name)
    page.headLine = headLine(of: agreement, parts)
    page.description = parts.description(
      of: agreement, fallback: "\(context.noun(.agreement)): \(agreement.name)")
    page.breadcrumbs = EntityPage.breadcrumbs(of: agreement, context)
    let optional = [
      parts.prose(of: agreement), AgreementNotes.section(on: agreement, parts),
      place(of: agreement, parts), GoalTable(parts: parts).section(of: agreement),
      DutyTables(parts: parts).section(of: agreement),
    ]
    page.sections = optional.compactMap { $0 }
    page.sections += parts.sections(of: agreement, without: EntityPage.framed.union(shown))
    page.sections += [
      money(naming: agreement, parts), parts.disagreements(about: agreement),
      parts.sources(of: agreement), parts.mentions(of: agreement),
    ].compactMap { $0 }
    return page
  }

  /// The line of sort, standing, time and fate.
  private static func headLine(of agreement: Entity, _ parts: PageParts) -> HeadLine? {
    let context = parts.context
    guard let reading = context.agreements[agreement.id],
      let line = parts.headLine(of: agreement, status: status(of: reading, parts))
    else { return nil }
    let words = AgreementWords(printer: parts.printer)
    let fate = [PageParts.nonEmpty(words.fate(of: reading))?.html, words.renewal(of: reading)]
      .compactMap { $0 }.joined(separator: "; ")
    return line.with(fate: PageParts.nonEmpty(fate))
  }

  private static func status(of reading: AgreementReading, _ parts: PageParts) -> String {
    AgreementWords(printer: parts.printer).standing(reading.standing)
  }

  /// The agreements above and below; nil where there are none and nothing is said.
  private static func place(of agreement: Entity, _ parts: PageParts) -> SectionView? {
    let (context, printer) = (parts.context, parts.printer)
    let above = context.agreements.above(agreement.id)
    let below = context.agreements.below(agreement.id)
    let before = agreement.record.all(Agreement.replaces).flatMap { $0 }
    let under = agreement.record[Agreement.under]
    guard !above.isEmpty || !below.isEmpty || under != nil || !before.isEmpty else { return nil }
    var section = SectionView("plads", context[.titlePlace])
    var html = ""
    if above.isEmpty, let under {
      html += "<p>\(printer.text(printer.label(Agreement.under.key))): \(printer.fact(under))</p>"
    }
    let children = below.map { reading in
      let sort = reading.agreement.record[Agreement.sort].map { printer.fact($0) }
      return "<li>\(printer.link(reading.agreement.id))"
        + (sort.map { " <small>\($0)</small>" } ?? "") + "</li>"
    }
    var tree = "<b>\(printer.text(agreement.name))</b>"
    if !children.isEmpty { tree += "<ul>\(children.joined())</ul>" }
    for id in above.reversed() { tree = "\(printer.link(id))<ul><li>\(tree)</li></ul>" }
    if !above.isEmpty || !children.isEmpty { html += "<ul><li>\(tree)</li></ul>" }
    if !before.isEmpty {
      let links = printer.joined(before.map { printer.link($0.target) })
      html += "<p>\(printer.sentence(.takesThePlaceOf, links))</p>"
    }
    section.text = Markup(html)
    return section
  }

  /// The amounts that name the agreement; nil where none does.
  private static func money(naming agreement: Entity, _ parts: PageParts) -> SectionView? {
    let (context, printer) = (parts.context, parts.printer)
    let grants = context.register.mentions(of: agreement.id).map(\.by)
      .unique().compactMap { context.register[$0] }
      .filter { $0.kind == .grant && !context.register.isExample($0.id) }
    guard !grants.isEmpty else { return nil }
    var section = SectionView("oekonomi", context[.titleMoney])
    section.items = grants.map { grant in
      let amount = grant.record[Grant.amount].map { ": \(printer.fact($0))" } ?? ""
      return Markup(printer.link(grant.id) + amount)
    }
    return section
  }
}

extension HeadLine {
  /// The line with another fate.
  func with(fate: Markup?) -> HeadLine {
    HeadLine(
      status: status, statusClass: statusClass, validity: validity, fate: fate,
      versions: versions, banner: banner, bannerTitle: bannerTitle, isExample: isExample)
  }
}
