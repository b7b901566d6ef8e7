import CivilTime
import Governance
import Phrases
import Templates

/// The model table: forum, competence, composition, scope, as of the day.
struct ModelTable {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The table of the bodies in force that are no members of a collective shown with them.
  func table(caption: String? = nil) -> TableView {
    let bodies = context.situation.bodies(.inForce)
    let shown = Set(bodies.map(\.id))
    let rows = bodies.filter { body in
      !body.record.all(Key.partOf).flatMap { $0 }.contains { reference in
        reference.target.map(shown.contains) ?? false
      }
    }.map { (body: $0, order: order($0)) }.sorted { $0.order < $1.order }.map(\.body)
    let more =
      rows.count > Self.mostRows
      ? printer.link("/fora/", "\(context[.navBodies]) (\(rows.count))") : nil
    return TableView(
      caption: caption ?? context.sentence(.captionModel, context.words(context.day)),
      columns: [
        context[.columnBody], context[.columnCompetence], context[.columnComposition],
        context[.columnScope],
      ],
      rows: rows.prefix(Self.mostRows).map { body in
        [
          .head(printer.link(body.id)), Cell(rule(RuleDocument.competence.key, of: body)),
          Cell(composition(of: body)), Cell(scope(of: body)),
        ]
      }, note: more)
  }

  /// The most bodies that the table holds; the rest are found in the list of bodies.
  private static let mostRows = 60

  private func order(_ body: Entity) -> (Int, DanishOrder) {
    (body.record.first(Forum.level) ?? 9, DanishOrder(body.name))
  }

  private func rule(_ key: String, of body: Entity) -> String {
    guard let current = context.situation.rule(key, of: body.id)?.current else {
      return printer.muted(.notStated)
    }
    return printer.fact(current.fact)
  }

  private func scope(of body: Entity) -> String {
    if let fact = body.record[Forum.scope] { return printer.fact(fact) }
    return rule(Forum.scope.key, of: body)
  }

  private func composition(of body: Entity) -> String {
    guard let document = context.situation.compositionDocument(of: body.id) else {
      return printer.muted(.notStated)
    }
    let seats = SeatTables(parts: parts)
    let items = document.record.all(RuleDocument.composition).flatMap { $0 }.map { seat in
      let count = seat.first(Key.count).map {
        ": \(printer.phrase($0.printed(in: context.language)))"
      }
      let rank = seat.first(Seat.rank).map { ", \(printer.text($0))" }
      return "<li>\(seats.who(seat))\(count ?? "")\(rank ?? "")</li>"
    }
    return "<ul class=\"punkter\">\(items.joined())</ul>"
  }
}
