import Content
import Diagnostics
import Governance
import Markdown
import Parallel

/// A link to a place in a page leads to a place that is there.
struct BrokenFragment: ReviewRule {
  static let description = RuleDescription(
    "brudt-fragment", .warning,
    summary: Message(
      da: "Stedet efter `#` i et link skal findes", en: "The place after `#` in a link must exist"),
    explanation: Message(
      da:
        """
        Efter `#` står adressen på en overskrift, et stykke eller et punkt i den side, linket \
        fører til, eller id'et på en enhed eller post i organisationens fil. Adressen følger af \
        overskriftens ord, så den ændrer sig, når overskriften gør.
        """,
      en:
        """
        After `#` stands the address of a heading, a paragraph or an item of the page that the \
        link leads to, or the id of a unit or office in the organisation's file. The address \
        follows from the heading's words, so it changes when the heading does.
        """
    ),
    wrong: "[hvem der betaler](../ordninger/helhedsplaner-lbf-2015-2018.md#hvem-betalar)",
    right: "[hvem der betaler](../ordninger/helhedsplaner-lbf-2015-2018.md#hvem-betaler)")

  func review(_ context: inout ReviewContext) {
    var known: [EntityID: Set<String>] = [:]
    let (entities, given) = (context.register.entities, context)
    let links = entities.concurrentMap { entity in
      entity.prose.map { prose in
        mayHaveFragments(prose, of: entity.id, given) ? Self.links(of: prose, in: entity.id) : []
      } ?? []
    }
    for (entity, links) in zip(entities, links) {
      for (link, target) in links {
        let parts = link.destination.split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let fragment = parts.last.map(String.init), !fragment.isEmpty,
          !context.isBroken(target), fragment != target.rawValue
        else { continue }
        let places = known[target] ?? Self.places(in: target, context.register)
        known[target] = places
        guard !places.contains(fragment) else { continue }
        let range = link.destinationRange
        let start = range.upperBound - fragment.utf8.count
        context.report(
          Self.self, in: entity.id,
          bytes: start > range.lowerBound ? start..<range.upperBound : range, named: fragment,
          Message(
            da: "»#\(fragment)« findes ikke i »\(target)«",
            en: "“#\(fragment)” does not exist in “\(target)”"),
          mend: Spelling.suggestion(for: fragment, in: places.sorted())
            ?? Message(
              da: "Se efter overskriften, eller link til siden uden `#`.",
              en: "Check the heading, or link to the page without `#`."))
      }
    }
  }

  /// Whether there may be a link with a fragment: a look at the bytes, since few texts have one and
  /// walking through all of them takes long.
  private func mayHaveFragments(_ prose: Prose, of entity: EntityID, _ context: ReviewContext)
    -> Bool
  {
    if !prose.internalParts.isEmpty { return true }
    if prose.links.keys.contains(where: { $0.utf8.contains(UInt8(ascii: "#")) }) { return true }
    guard let path = context.origins.file(of: entity), let file = context.content.tree[path],
      let body = context.origins.body(of: entity)
    else { return true }
    return file.bytes.withUnsafeBufferPointer { bytes in
      for index in body.clamped(to: 1..<max(1, bytes.count))
      where bytes[index] == UInt8(ascii: "#") {
        // Other signs stand before `#` in a heading only.
        if "(<: ".utf8.contains(bytes[index - 1]) { return true }
      }
      return false
    }
  }

  /// The links to entities, with the entity that each leads to.
  private static func links(of prose: Prose, in entity: EntityID)
    -> [(link: Inline.Link, target: EntityID)]
  {
    var result: [(link: Inline.Link, target: EntityID)] = []
    for link in prose.document.links where link.destination.utf8.contains(UInt8(ascii: "#")) {
      if link.destination.hasPrefix("#") {
        result.append((link, entity))
      } else if let target = prose.links[link.destination]?.target {
        result.append((link, target))
      }
    }
    for part in prose.internalParts.values { result += links(of: part, in: entity) }
    return result
  }

  /// The addresses of a page: those of its text, and the ids of units and offices.
  private static func places(in target: EntityID, _ register: Register) -> Set<String> {
    var places = Set(register.owned(by: target).map(\.id.rawValue))
    var parts = [register[target]?.prose].compactMap { $0 }
    while let part = parts.popLast() {
      places.formUnion(part.document.addresses)
      parts += part.internalParts.values
    }
    return places
  }
}
