import Content
import Diagnostics
import Governance

/// What stands under, follows or replaces something never does so in a ring.
struct CircularReference: ReviewRule {
  static let description = RuleDescription(
    "kreds-i-henvisninger", .error,
    summary: Message(
      da: "Henvisninger opad og bagud må ikke gå i ring",
      en: "References upwards and backwards must not go in a circle"),
    explanation: Message(
      da:
        "Det gælder hver for sig `del af`, `forgængere`, `under`, `bilag til`, `opdaterer`, `afløser` og `erstatter`. Kommer to fora igen efter hinanden, er det ene genoprettet: skriv `måde: genoprettet`.",
      en:
        "It holds for each of `del af`, `forgængere`, `under`, `bilag til`, `opdaterer`, `afløser` and `erstatter`. When a body comes back after its successor, it was revived: write `måde: genoprettet`."
    ),
    wrong: "# aftaler/delaftaler-2010.md\nunder: hovedaftale-2010\n# aftaler/hovedaftale-2010.md\nunder: delaftaler-2010",
    right: "# aftaler/delaftaler-2010.md\nunder: hovedaftale-2010")

  /// A reference from one entity to another.
  private struct Edge {
    let target: Int
    let path: ValuePath
  }

  private static let keys = [
    Common.partOf.key, Forum.predecessors.key, Agreement.under.key, SourceDocument.attachedTo.key,
    SourceDocument.updates.key, Regulation.replaces.key, RuleDocument.replaces.key,
  ]

  func review(_ context: inout ReviewContext) {
    let entities = context.register.entities
    let positions = Dictionary(
      uniqueKeysWithValues: entities.enumerated().map { ($0.element.id, $0.offset) })
    for key in Self.keys {
      var edges: [Int: [Edge]] = [:]
      for (position, entity) in entities.enumerated() {
        guard let fact = entity.record[key] else { continue }
        edges[position] = Self.references(in: fact, under: key).compactMap { target, path in
          positions[target].map { Edge(target: $0, path: path) }
        }
      }
      for circle in Self.circles(in: edges) { report(circle, under: key, in: &context) }
    }
  }

  private static func references(in fact: Fact, under key: String) -> [(EntityID, ValuePath)] {
    let record = Record([(key, fact)])
    if key == Forum.predecessors.key {
      return record.items(Forum.predecessors).compactMap { event, path in
        guard event.first(Forum.Predecessor.manner) != SuccessionManner.revived.rawValue,
          let target = event.first(Forum.Predecessor.body)?.target
        else { return nil }
        return (target, path + [.key(Forum.Predecessor.body.key)])
      }
    }
    let several = Field<[Reference]>(key, .text, label: key, da: "", en: "", example: "")
    return record.items(several).compactMap { reference, path in
      reference.target.map { ($0, path) }
    }
  }

  /// The circles that a walk through all references closes, each once: the entities in order with
  /// the reference that leads on from each.
  ///
  /// - Complexity: O(references + length of the circles); the walk keeps its own stack.
  private static func circles(in edges: [Int: [Edge]]) -> [[(entity: Int, path: ValuePath)]] {
    var result: [[(entity: Int, path: ValuePath)]] = []
    var depths: [Int: Int] = [:]
    var done: Set<Int> = []
    for start in edges.keys.sorted() where !done.contains(start) {
      var stack = [(entity: start, next: 0)]
      depths[start] = 0
      while let top = stack.last {
        let own = edges[top.entity] ?? []
        guard own.indices.contains(top.next) else {
          done.insert(top.entity)
          depths[top.entity] = nil
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let target = own[top.next].target
        if let depth = depths[target] {
          result.append(
            stack[depth...].map { step in
              (step.entity, edges[step.entity]?[step.next - 1].path ?? [])
            })
        } else if !done.contains(target) {
          depths[target] = stack.count
          stack.append((target, 0))
        }
      }
    }
    return result
  }

  private func report(
    _ circle: [(entity: Int, path: ValuePath)], under key: String, in context: inout ReviewContext
  ) {
    guard let first = circle.indices.min(by: { circle[$0].entity < circle[$1].entity }) else {
      return
    }
    let steps = circle[first...] + circle[..<first]
    let names = steps.map { context.register.entities[$0.entity].id.rawValue }
    let shown = names.count > 6 ? names.prefix(5) + ["…"] : names[...]
    let way = (shown + names.prefix(1)).joined(separator: " → ")
    guard let start = steps.first else { return }
    context.report(
      Self.self, in: context.register.entities[start.entity].id, at: start.path,
      named: names.first,
      Message(
        da: "\(way) går i ring under `\(key)`", en: "\(way) goes in a circle under `\(key)`"),
      mend: Message(
        da: "Fjern den henvisning, der vender forkert.",
        en: "Remove the reference that points the wrong way."))
  }
}
