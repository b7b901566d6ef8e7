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
        """
        Det gælder hver for sig `del af`, `forgængere`, `under`, `bilag til`, `opdaterer`, \
        `afløser`, `erstatter` og `forrige`. Kommer to fora igen efter hinanden, er det ene genoprettet: \
        skriv `måde: genoprettet`.
        """,
      en:
        """
        It holds for each of `del af`, `forgængere`, `under`, `bilag til`, `opdaterer`, \
        `afløser`, `erstatter` and `forrige`. When a body comes back after its successor, it was revived: \
        write `måde: genoprettet`.
        """
    ),
    wrong: """
      # aftaler/delaftaler-2010.md
      under: hovedaftale-2010
      # aftaler/hovedaftale-2010.md
      under: delaftaler-2010
      """,
    right: """
      # aftaler/delaftaler-2010.md
      under: hovedaftale-2010
      """)

  /// A reference from one entity to another.
  private struct Edge {
    let target: Int
    let path: ValuePath
  }

  /// The keys that lead upwards or backwards, with the kinds that have them.
  private static let keys: [(key: String, kinds: [Kind])] = [
    (Key.partOf.key, [.area, .forum, .organisation, .unit]),
    (Forum.predecessors.key, [.forum]),
    (Agreement.under.key, [.agreement]),
    (SourceDocument.attachedTo.key, [.source]),
    (SourceDocument.updates.key, [.source]),
    (Regulation.replaces.key, [.rule, .source]),
    (RuleDocument.replaces.key, Kind.ruleDocuments),
    (Report.previous.key, [.report]),
  ]

  func review(_ context: inout ReviewContext) {
    for (key, kinds) in Self.keys {
      let entities = context.all(kinds).filter { $0.record.has(key) }
      let positions = Dictionary(
        uniqueKeysWithValues: entities.enumerated().map { ($0.element.id, $0.offset) })
      // What does not refer further ends every way, so only what has the key can be in a ring.
      let edges = entities.map { entity in
        (entity.record[key].map { Self.references(in: $0, under: key) } ?? [])
          .compactMap { target, path in positions[target].map { Edge(target: $0, path: path) } }
      }
      for circle in Self.circles(in: edges) {
        report(circle.map { (entities[$0.entity].id, $0.path) }, under: key, in: &context)
      }
    }
  }

  private static func references(in fact: Fact, under key: String) -> [(EntityID, ValuePath)] {
    guard key == Forum.predecessors.key else {
      return fact.items(Reference.self, under: key).compactMap { item in
        item.value.target.map { ($0, item.path) }
      }
    }
    return fact.items(Record.self, under: key).compactMap { item in
      guard item.value.first(Forum.Predecessor.manner) != SuccessionManner.revived.rawValue,
        let target = item.value.first(Forum.Predecessor.body)?.target
      else { return nil }
      return (target, item.path + [.key(Forum.Predecessor.body.key)])
    }
  }

  /// The circles that a walk through all references closes, each once: the entities in order with
  /// the reference that leads on from each.
  ///
  /// - Complexity: O(references + length of the circles); the walk keeps its own stack.
  private static func circles(in edges: [[Edge]]) -> [[(entity: Int, path: ValuePath)]] {
    var result: [[(entity: Int, path: ValuePath)]] = []
    var depths: [Int: Int] = [:]
    var done: Set<Int> = []
    for start in edges.indices where !done.contains(start) {
      var stack = [(entity: start, next: 0)]
      depths[start] = 0
      while let top = stack.last {
        let own = edges[top.entity]
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
              (step.entity, edges[step.entity][step.next - 1].path)
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
    _ circle: [(entity: EntityID, path: ValuePath)], under key: String,
    in context: inout ReviewContext
  ) {
    guard let first = circle.indices.min(by: { circle[$0].entity < circle[$1].entity }) else {
      return
    }
    let steps = circle[first...] + circle[..<first]
    let names = steps.map(\.entity.rawValue)
    let shown = names.count > 6 ? names.prefix(5) + ["…"] : names[...]
    let way = (shown + names.prefix(1)).joined(separator: " → ")
    guard let start = steps.first else { return }
    context.report(
      Self.self, in: start.entity, at: start.path,
      named: names.first,
      Message(
        da: "\(way) går i ring under `\(key)`", en: "\(way) goes in a circle under `\(key)`"),
      mend: Message(
        da: "Fjern den henvisning, der vender forkert.",
        en: "Remove the reference that points the wrong way."))
  }
}
