import Governance
import Phrases
import Templates

/// The page of a person: the offices and seats held, which are written where they are.
enum PersonPage {
  /// Makes the page.
  static func make(_ person: Entity, _ context: SiteContext) -> PageDraft {
    let parts = PageParts(context, page: Address(of: person))
    let printer = parts.printer
    var page = PageDraft(Address(of: person), template: "person", title: person.name)
    page.headLine = parts.headLine(of: person)
    page.breadcrumbs = EntityPage.breadcrumbs(of: person, context)
    let held = held(by: person, context)
    page.description = PageParts.shortened(
      person.name + ": " + held.map(\.place.name).joined(separator: ", "))
    if let prose = parts.prose(of: person) { page.sections.append(prose) }
    if !held.isEmpty {
      var section = SectionView("poster", context.strings["titler.poster-og-pladser"] ?? "")
      section.tables = [
        TableView(
          caption: person.name,
          columns: [
            context[.columnWhat], context[.columnRole], context[.columnValidity],
            context[.columnSource],
          ],
          rows: held.map { item in
            [
              .head(printer.link(item.place.id)),
              Cell(item.record[Membership.role].map { printer.fact($0) } ?? ""),
              Cell(item.record[Key.validity].map { printer.fact($0) } ?? ""),
              Cell(printer.sources(item.record.all(Key.source).flatMap { $0 })),
            ]
          })
      ]
      page.sections.append(section)
    }
    page.sections += NextMeeting(parts: parts).sections(of: person)
    page.sections += parts.sections(of: person, without: EntityPage.framed)
    page.sections += [parts.sources(of: person), parts.mentions(of: person)].compactMap { $0 }
    return page
  }

  private static func held(by person: Entity, _ context: SiteContext)
    -> [(place: Entity, record: Record)]
  {
    Set(context.register.mentions(of: person.id).map(\.by)).sorted()
      .compactMap { context.register[$0] }.flatMap {
        place in
        (place.record.all(Forum.members).flatMap { $0 }
          + place.record.all(Office.holders).flatMap { $0 })
          .filter { $0.first(Membership.holder)?.target == person.id }
          .map { (place, $0) }
      }
  }
}
