import CivilTime
import Diagnostics
import Governance
import Phrases

/// The organisation as of a day as nested lists: the same bands, bodies and relations as the chart.
struct OrganisationOutline {
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The list, with the bodies that are neither there nor gone named below it.
  func html(caption: String?) -> String {
    html(of: OrganisationModel(context), caption: caption) + uncertain()
  }

  /// The list alone.
  func html(of model: OrganisationModel, caption: String? = nil) -> String {
    var html = "<div class=\"organisering indlejret\">"
    if let caption { html += "<p class=\"billedtekst\">\(printer.text(caption))</p>\n" }
    for (index, band) in model.bands.enumerated() {
      let bodies = model.bodies(inBand: index)
      if !band.name.isEmpty { html += "<h3>\(printer.text(band.name))</h3>\n" }
      html += "<ul>" + bodies.map { item($0, model) }.joined() + "</ul>\n"
    }
    if model.folded > 0 {
      let words = context.sentence(.moreBodies, "\(model.folded)")
      html += "<p>\(printer.link("/fora/", words))</p>\n"
    }
    return html + "</div>\n"
  }

  /// The bodies of each band in a sentence, those within one after it; without their relations, for
  /// where a table has them.
  func bands(of model: OrganisationModel) -> String {
    var sentences = model.bands.enumerated().map { index, band in
      let bodies = model.bodies(inBand: index).map { body in
        printer.link(body.entity.id)
          + (body.members.isEmpty ? "" : " (\(printer.links(body.members.map(\.id))))")
      }
      return (band.name.isEmpty ? "" : "\(printer.text(band.name)): ") + printer.joined(bodies)
        + "."
    }
    if model.folded > 0 {
      sentences.append(printer.link("/fora/", context.sentence(.moreBodies, "\(model.folded)")))
    }
    return "<p class=\"under\">\(sentences.joined(separator: " "))</p>\n"
  }

  /// The bodies of which the sources do not say whether they are there: those that they have
  /// spoken of before the day, and those that they speak of only later.
  func uncertain() -> String {
    let bodies = context.situation.bodies(.uncertain).sortedInDanish { $0.name }
    let isLater = { (body: Entity) in
      (context.register.life(of: body.id)?.knownFrom?.first ?? .first) > context.day
    }
    return [
      (bodies.filter { !isLater($0) }, SiteString.uncertain, SiteString.lastHeard),
      (bodies.filter(isLater), .laterOnly, .heardOf),
    ].map { group, title, heard in
      guard !group.isEmpty else { return "" }
      let names = group.prefix(OrganisationModel.most).map {
        printer.link($0.id) + known($0, heard)
      }
      return
        "<p class=\"uvist-linje\">\(printer.text(context[title])): \(printer.joined(names)).</p>\n"
    }.joined()
  }

  private func known(_ body: Entity, _ string: SiteString) -> String {
    guard let life = context.register.life(of: body.id), let last = life.lastKnown ?? life.knownTo
    else { return "" }
    return " (\(printer.phrase(context.sentence(string, last.printed(in: context.language)))))"
  }

  private func item(_ body: OrganisationModel.Body, _ model: OrganisationModel) -> String {
    var html = "<li>\(printer.link(body.entity.id))"
    if let count = body.entity.record.first(Key.count) {
      html += " <small>(\(printer.phrase(count.printed(in: context.language))))</small>"
    }
    var lines = relations(of: body.entity.id, model)
    lines += body.members.map { member in
      let inner = relations(of: member.id, model)
      return printer.link(member.id) + (inner.isEmpty ? "" : Self.list(inner))
    }
    return html + (lines.isEmpty ? "" : Self.list(lines)) + "</li>"
  }

  private func relations(of id: EntityID, _ model: OrganisationModel) -> [String] {
    model.relations.filter { $0.subject == id }.map { relation in
      "\(printer.text(relation.verb.phrase.text(in: context.language))) \(printer.link(relation.object))"
    }
      + model.services.filter { $0.object == id }.map { relation in
        "\(printer.text(relation.verb.inverse.text(in: context.language))) \(printer.link(relation.subject))"
      }
  }

  private static func list(_ lines: [String]) -> String {
    "<ul>" + lines.map { "<li>\($0)</li>" }.joined() + "</ul>"
  }
}
