import CivilTime
import Diagnostics
import Governance
import Phrases

/// The organisation as of a day as nested lists: levels, bodies, what they do for each other.
///
/// The drawing comes with the charts; this is its equal in words.
struct OrganisationOutline {
  let printer: Printer

  private var context: SiteContext { printer.context }

  /// The most bodies that are shown at once; the rest are found in the list of bodies.
  private static let most = 60

  /// The outline with the bodies that are neither there nor gone named below it.
  func html(caption: String?) -> String {
    let bodies = context.situation.bodies(.inForce)
    let shown = Set(bodies.map(\.id))
    let tops = bodies.filter { body in
      !body.record.all(Key.partOf).flatMap { $0 }.contains { reference in
        reference.target.map(shown.contains) ?? false
      }
    }
    var html = "<div class=\"organisering indlejret\">"
    if let caption { html += "<p class=\"billedtekst\">\(printer.text(caption))</p>\n" }
    for (level, group) in levels(Array(tops.prefix(Self.most))) {
      if let level {
        html += "<h3>\(printer.text(printer.label(Forum.level.key))) \(level)</h3>\n"
      }
      html += "<ul>" + group.map { item($0, shown, []) }.joined() + "</ul>\n"
    }
    if tops.count > Self.most {
      html += "<p>\(printer.link("/fora/", "\(context[.navBodies]) (\(tops.count))"))</p>\n"
    }
    return html + uncertain() + "</div>\n"
  }

  /// The bodies of which the sources do not say whether they are there: those that they have
  /// spoken of before the day, and those that they speak of only later.
  private func uncertain() -> String {
    let bodies = context.situation.bodies(.uncertain).sortedInDanish { $0.name }
    let isLater = { (body: Entity) in
      (context.register.life(of: body.id)?.knownFrom?.first ?? .first) > context.day
    }
    return [
      (bodies.filter { !isLater($0) }, SiteString.uncertain, SiteString.lastHeard),
      (bodies.filter(isLater), .laterOnly, .heardOf),
    ].map { group, title, heard in
      guard !group.isEmpty else { return "" }
      let names = group.prefix(Self.most).map { printer.link($0.id) + known($0, heard) }
      return
        "<p class=\"uvist-linje\">\(printer.text(context[title])): \(printer.joined(names)).</p>\n"
    }.joined()
  }

  private func known(_ body: Entity, _ string: SiteString) -> String {
    guard let life = context.register.life(of: body.id), let last = life.lastKnown ?? life.knownTo
    else { return "" }
    return " (\(printer.phrase(context.sentence(string, last.printed(in: context.language)))))"
  }

  private func levels(_ bodies: [Entity]) -> [(Int?, [Entity])] {
    let byLevel = Dictionary(grouping: bodies) { level(of: $0) }
    return byLevel.keys.sorted { ($0 ?? .max) < ($1 ?? .max) }.map { level in
      (level, (byLevel[level] ?? []).sortedInDanish { $0.name })
    }
  }

  /// The level that holds on the day.
  private func level(of body: Entity) -> Int? {
    for version in body.record[Forum.level]?.versions ?? [] where context.situation.holds(version) {
      if case .value(.number(let level)) = version.value { return level }
    }
    return nil
  }

  private func item(_ body: Entity, _ shown: Set<EntityID>, _ above: Set<EntityID>) -> String {
    let path = above.union([body.id])
    let members = context.register.parts(of: body.id).filter {
      shown.contains($0.id) && !path.contains($0.id) && path.count < 8
    }
    var html = "<li>\(printer.link(body.id))"
    if let count = body.record.first(Key.count) {
      html += " <small>(\(printer.phrase(count.printed(in: context.language))))</small>"
    }
    let relations = (context.relations[body.id] ?? []).filter { relation in
      relation.subject == body.id && (relation.object.map(shown.contains) ?? false)
        && (relation.validity?.state(on: context.day) ?? .inForce) == .inForce
    }
    let served = (context.relations[body.id] ?? []).filter { relation in
      relation.object == body.id && relation.verb == .serves
        && (relation.validity?.state(on: context.day) ?? .inForce) == .inForce
    }
    if !relations.isEmpty || !served.isEmpty || !members.isEmpty {
      html += "<ul>"
      var seen: Set<String> = []
      for relation in relations
      where seen.insert("\(relation.verb) \(relation.object?.rawValue ?? "")").inserted {
        html +=
          "<li>\(printer.text(relation.verb.phrase.text(in: context.language))) \(printer.link(relation.object))</li>"
      }
      for relation in served {
        html +=
          "<li>\(printer.text(relation.verb.inverse.text(in: context.language))) \(printer.link(relation.subject))</li>"
      }
      for member in members.sortedInDanish(by: { $0.name }) { html += item(member, shown, path) }
      html += "</ul>"
    }
    return html + "</li>"
  }
}
