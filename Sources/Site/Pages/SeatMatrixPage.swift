import CivilTime
import Governance
import Phrases
import Templates

/// Who sits where: rows are actors, columns are bodies, a cell is the number of seats.
enum SeatMatrixPage {
  /// Makes the page.
  static func make(_ context: SiteContext) -> PageDraft {
    var page = PageDraft(
      "/organisering/hvem-sidder-hvor/", template: "organisering", title: context[.titleSeats])
    page.breadcrumbs = [(context[.navOrganisation], "/organisering/")]
    page.description = context.sentence(.captionMatrix, context.words(context.day))
    let days = Set(OrganisationPages.lookBack(context) + [context.day]).sorted(by: >)
    page.lead = Markup(legend(context))
    let ordered = [context.day] + days.filter { $0 != context.day }
    page.sections = ordered.map { day in
      section(context.asOf(day), page.address)
    }.filter { !$0.isEmpty }
    return page
  }

  /// What a full and a hollow seat stand for.
  private static func legend(_ context: SiteContext) -> String {
    let samples = [("plads fast", "1", SiteString.seatCounted), ("plads", "1", .seatAtLeast)]
    let items = samples.map {
      "<li><span class=\"\($0.0)\" aria-hidden=\"true\">\($0.1)</span>\(context[$0.2])</li>"
    }
    return "<ul class=\"forklaring\" aria-label=\"\(context[.legend])\">\(items.joined())</ul>"
  }

  private static func section(_ context: SiteContext, _ address: Address) -> SectionView {
    let printer = Printer(context: context, page: address)
    let bodies = context.situation.bodies(.inForce).filter { body in
      context.situation.compositionDocument(of: body.id) != nil
    }.sortedInDanish { $0.name }.prefix(mostColumns)
    var claims: [EntityID: [EntityID: [SeatClaim]]] = [:]
    let shown = Set(bodies.map(\.id))
    for body in bodies where !isCovered(body, among: shown, context) {
      for claim in context.situation.seatClaims(in: body.id) {
        let actor = actor(of: claim.actor, context)
        claims[actor, default: [:]][body.id, default: []].append(claim)
      }
    }
    let columns = bodies.filter { !isCovered($0, among: shown, context) }
    let seated = columns.filter { body in claims.values.contains { $0[body.id] != nil } }
    let actors = claims.keys.sorted().compactMap { context.register[$0] }.sortedInDanish { $0.name }
    let sides = Dictionary(grouping: actors) { context.side(of: $0.id) }
    var section = SectionView(
      "pr-\(context.day)", context.sentence(.asOf, context.words(context.day)))
    section.hasHeadingAbove = true
    section.width = .full
    var table = TableView(
      caption: context.sentence(.captionMatrix, context.words(context.day)),
      columns: ([context[.columnActor]] + seated.map(\.name)).map { ColumnView(label: $0) },
      groups: Side.allCases.map { side in
        let rows = (sides[side] ?? []).map { actor in
          [.head(printer.link(actor.id))]
            + seated.map { body in
              Cell(cell(claims[actor.id]?[body.id] ?? [], printer))
            }
        }
        return (sides.count > 1 ? heading(side, context) : "", rows)
      })
    table.style = "matrix"
    table.hidesCaption = true
    section.tables = [table]
    section.items =
      missing(columns, claims, context, printer) + described(columns, context, printer)
    return section
  }

  /// What a side is called.
  private static func heading(_ side: Side, _ context: SiteContext) -> String {
    switch side {
    case .municipality:
      let publisher = context.settings.first(SiteSettings.publisher)?.target
      return publisher.flatMap { context.register[$0]?.name } ?? context[.sideOthers]
    case .housing: return context[.sideHousing]
    case .residents: return context[.sideResidents]
    case .others: return context[.sideOthers]
    }
  }

  /// A body whose collective is shown with the same seats is not shown twice, unless its members
  /// are the ones that sit: the members are shown, the collective is not.
  private static func isCovered(_ body: Entity, among shown: Set<EntityID>, _ context: SiteContext)
    -> Bool
  {
    context.register.parts(of: body.id).contains { shown.contains($0.id) }
  }

  /// The most bodies that one table sets side by side; the rest stand on their own pages.
  private static let mostColumns = 40

  /// The organisation that an actor stands for: a unit's or an office's own.
  private static func actor(of id: EntityID, _ context: SiteContext) -> EntityID {
    guard let entity = context.register[id], let owner = entity.owner,
      [.unit, .office].contains(entity.kind)
    else { return id }
    return owner
  }

  private static func cell(_ claims: [SeatClaim], _ printer: Printer) -> String {
    guard !claims.isEmpty else {
      return
        "<span class=\"ingen\" aria-hidden=\"true\">–</span><span class=\"usynlig\">\(printer.text(printer.context[.noSeatWord]))</span>"
    }
    let context = printer.context
    var parts: [String] = []
    for claim in claims {
      let count: String
      let style: String
      if claim.isAtLeastOne {
        (count, style) = ("\(context[.atLeast]) 1", "plads")
      } else if let number = claim.count?.printed(in: context.language) {
        (count, style) = (number, "plads fast")
      } else {
        (count, style) = (context[.notStated], "plads ord")
      }
      var words = ""
      if let name = context.register[claim.actor]?.name,
        actor(of: claim.actor, context) != claim.actor
      {
        words = " (\(name))"
      }
      var html = "<span class=\"\(style)\">\(printer.phrase(count))</span>\(printer.text(words))"
      if let through = claim.through {
        html += ", \(printer.text(context[.through])) \(printer.link(through))"
      }
      if !parts.contains(html) { parts.append(html) }
    }
    return parts.joined(separator: "<br>")
  }

  /// The seats that are filled by somebody who is only described.
  private static func described(
    _ bodies: [Entity], _ context: SiteContext, _ printer: Printer
  ) -> [Markup] {
    var described: [(words: [String], bodies: [EntityID])] = []
    for body in bodies {
      let words =
        context.situation.compositionDocument(of: body.id)?.record
        .all(RuleDocument.composition).flatMap { $0 }
        .compactMap { $0.first(Key.described).map(printer.text) } ?? []
      guard !words.isEmpty else { continue }
      if let index = described.firstIndex(where: { $0.words == words }) {
        described[index].bodies.append(body.id)
      } else {
        described.append((words, [body.id]))
      }
    }
    return described.map { words, bodies in
      Markup(printer.sentence(.alsoSeated, printer.links(bodies), printer.joined(words)))
    }
  }

  /// The members of a collective that sits in some bodies of a kind and lacks a seat there.
  private static func missing(
    _ bodies: [Entity], _ claims: [EntityID: [EntityID: [SeatClaim]]], _ context: SiteContext,
    _ printer: Printer
  ) -> [Markup] {
    var lacking: [(absent: [EntityID], bodies: [EntityID])] = []
    let collectives = context.register.all(.organisation).filter {
      $0.isCollective && !context.register.parts(of: $0.id).isEmpty
    }
    for collective in collectives {
      let members = context.register.parts(of: collective.id)
      for body in bodies {
        let seated = members.filter { claims[$0.id]?[body.id] != nil }
        let absent = members.filter { claims[$0.id]?[body.id] == nil }.map(\.id)
        guard seated.count * 2 > members.count, !absent.isEmpty else { continue }
        if let index = lacking.firstIndex(where: { $0.absent == absent }) {
          lacking[index].bodies.append(body.id)
        } else {
          lacking.append((absent, [body.id]))
        }
      }
    }
    return lacking.map { absent, bodies in
      Markup(printer.sentence(.noSeat2, printer.links(absent), printer.links(bodies)))
    }
  }
}
