import CivilTime
import Governance
import Phrases
import Templates

/// The page of an organisation, a unit or an office: where it sits, what it does, its inside.
struct OrganisationPage {
  private let actor: Entity
  private let context: SiteContext
  private let parts: PageParts
  private let claims: [SeatClaim]
  private var printer: Printer { parts.printer }

  /// Makes the page.
  static func make(_ actor: Entity, _ context: SiteContext, claims: [SeatClaim]) -> PageDraft {
    OrganisationPage(actor, context, claims).page()
  }

  private init(_ actor: Entity, _ context: SiteContext, _ claims: [SeatClaim]) {
    self.actor = actor
    self.context = context
    self.claims = claims
    parts = PageParts(context, page: Address(of: actor))
  }

  private static let placed: Set<String> = EntityPage.framed.union([
    Forum.relations.key, Organisation.contact.key, Organisation.units.key,
    Organisation.offices.key, Office.holders.key,
  ])

  private func page() -> PageDraft {
    var page = PageDraft(Address(of: actor), template: "organisation", title: actor.name)
    page.headLine = parts.headLine(of: actor)
    page.description = parts.description(
      of: actor, fallback: "\(context.noun(actor.kind)): \(actor.name)")
    page.breadcrumbs = EntityPage.breadcrumbs(of: actor, context)
    page.sections = [parts.prose(of: actor), seats()].compactMap { $0 }
    page.sections += NextMeeting(parts: parts).sections(of: actor)
    page.sections += [
      relations(), holders(), contacts(inForce: true), inside(),
      names(),
    ].compactMap { $0 }
    page.sections += parts.sections(of: actor, without: Self.placed)
    page.sections += [
      contacts(inForce: false), parts.disagreements(about: actor), parts.sources(of: actor),
      parts.mentions(of: actor),
    ].compactMap { $0 }
    return page
  }

  /// The seats of the actor and of what is inside it, on the day.
  private func seats() -> SectionView? {
    var section = SectionView("sidder-i", context.strings["titler.sidder-i"] ?? "")
    let rows = claims.map { claim -> [Cell] in
      [
        .head(printer.link(claim.body)),
        Cell(claim.actor == actor.id ? "" : printer.link(claim.actor)),
        .number(
          claim.isAtLeastOne
            ? "\(printer.text(context[.atLeast])) 1"
            : claim.count.map { printer.phrase($0.printed(in: context.language)) }
              ?? printer.muted(.notStated)),
        Cell(claim.rank.map(printer.text) ?? ""),
        Cell(claim.through.map { "\(printer.text(context[.through])) \(printer.link($0))" } ?? ""),
        Cell(printer.link(claim.document)),
      ]
    }
    guard !rows.isEmpty else {
      guard actor.kind == .organisation else { return nil }
      section.text = Markup("<p>\(printer.text(context[.noSeat]))</p>")
      return section
    }
    section.tables = [
      TableView(
        caption: context.sentence(.captionSeats, context.words(context.day)),
        columns: [
          context[.columnBody], context[.columnActor], context[.columnCount],
          context[.columnRank], context[.columnThrough], context[.columnVersion],
        ], rows: rows)
    ]
    return section
  }

  private func relations() -> SectionView? {
    let tables = RelationTable(parts: parts).tables(of: actor)
    guard !tables.isEmpty else { return nil }
    var section = SectionView("relationer", context[.titleRelations])
    section.tables = tables
    return section
  }

  private func holders() -> SectionView? {
    let holders = actor.record.all(Office.holders).flatMap { $0 }
    guard !holders.isEmpty else { return nil }
    var section = SectionView("indehavere", context[.columnHolder])
    section.tables = [parts.table(holders, caption: actor.name)]
    return section
  }

  /// Contacts: as contact only while they are in force, otherwise as history.
  private func contacts(inForce: Bool) -> SectionView? {
    let contacts = actor.record.all(Organisation.contact).flatMap { $0 }.filter { contact in
      (contact[Key.validity] != nil && context.situation.holds(contact)) == inForce
    }
    guard !contacts.isEmpty else { return nil }
    var section = SectionView(
      inForce ? "kontakt" : "tidligere-kontakt",
      context.strings[inForce ? "titler.kontakt" : "titler.tidligere-kontakt"] ?? "")
    section.tables = [
      parts.table(contacts, caption: section.title)
    ]
    return section
  }

  private func inside() -> SectionView? {
    let inner = context.register.owned(by: actor.id) + context.register.parts(of: actor.id)
    guard !inner.isEmpty else { return nil }
    var section = SectionView("enheder", context.strings["titler.enheder-og-poster"] ?? "")
    section.items = inner.sortedInDanish { $0.name }.map { unit in
      let life = context.register.life(of: unit.id).map { " (\(parts.words($0)))" } ?? ""
      return Markup(
        "\(printer.link(unit.id)) <small>\(printer.text(context.noun(unit.kind) + life))</small>")
    }
    return section
  }

  private func names() -> SectionView? {
    guard let fact = actor.record[Key.name], fact.versions.count > 1 else { return nil }
    var section = SectionView("navne", context.strings["titler.navne"] ?? "")
    section.items = fact.versions.map { Markup(printer.version($0, withSources: true)) }
    return section
  }
}
