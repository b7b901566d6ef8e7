import Charts
import CivilTime
import Diagnostics
import Governance
import Templates

/// The small chart on the page of a body: the body, and those that it has a relation with.
///
/// It takes time linear in the relations of the body, whatever the size of the register.
struct Neighbourhood {
  /// The most boxes in a row beside the body.
  private static let most = 4
  /// The most lines between the body and another.
  private static let mostLines = 2

  private let body: Entity
  private let printer: Printer
  private var context: SiteContext { printer.context }

  init(of body: Entity, printer: Printer) {
    self.body = body
    self.printer = printer
  }

  /// The drawing with its legend; nil when there is nobody beside the body, or it is not in force.
  func figure() -> Markup? {
    guard context.situation.state(of: body.id) == .inForce else { return nil }
    let (ties, verbs) = ties()
    guard !ties.isEmpty else { return nil }
    let star = StarGraph(
      title: context.sentence(.captionPlace, body.name), centre: centre(),
      above: neighbours(ties.filter(\.isAbove)), below: neighbours(ties.filter { !$0.isAbove }))
    let layout = star.layout()
    var html: [UInt8] = []
    html.reserveCapacity(4_096)
    html += "<figure class=\"nabo\"><div class=\"tegning\">".utf8
    html += ChartDrawing(layout, className: "nabo-tegning", id: "plads-t").inline().bytes
    html += "</div>\n<ul class=\"forklaring\">".utf8
    for sample in LegendSample.occurring(in: layout) {
      html += "<li>".utf8
      html += sample.drawing.bytes
      html += "<span>".utf8
      html += Markup(escaping: words(for: sample, verbs)).bytes
      html += "</span></li>".utf8
    }
    html += "</ul></figure>".utf8
    return Markup(bytes: html)
  }

  /// Somebody beside the body, and what is between them.
  private struct Tie {
    let other: EntityID
    var isAbove: Bool
    var lines: [(style: LineStyle, isFromBody: Bool, title: String)]
  }

  /// Everybody beside the body in the order of its relations, and the verbs that occur.
  private func ties() -> ([Tie], Set<RelationVerb>) {
    var ties: [Tie] = []
    var verbs: Set<RelationVerb> = []
    func add(
      _ other: EntityID, isAbove: Bool, _ style: LineStyle, isFromBody: Bool, _ title: String
    ) {
      let line = (style: style, isFromBody: isFromBody, title: title)
      guard let index = ties.firstIndex(where: { $0.other == other }) else {
        ties.append(Tie(other: other, isAbove: isAbove, lines: [line]))
        return
      }
      ties[index].isAbove = ties[index].isAbove || isAbove
      if let known = ties[index].lines.firstIndex(where: {
        $0.style == style && ($0.isFromBody == isFromBody || !style.hasHead)
      }) {
        if !ties[index].lines[known].title.contains(title) {
          ties[index].lines[known].title += "\n" + title
        }
      } else {
        ties[index].lines.append(line)
      }
    }
    for relation in context.relations[body.id] ?? [] {
      let isSubject = relation.subject == body.id
      guard let other = isSubject ? relation.object : relation.subject, other != body.id,
        let style = LineStyle(relation.verb),
        (relation.validity?.state(on: context.day) ?? .inForce) == .inForce,
        context.situation.state(of: other) == .inForce,
        context.register.isExample(other) == context.register.isExample(body.id)
      else { continue }
      verbs.insert(relation.verb)
      add(
        other, isAbove: isSubject ? relation.verb.looksUp : relation.verb.looksDown, style,
        isFromBody: isSubject,
        ChartLines.words(of: relation, context))
    }
    for whole in body.record.all(Key.partOf).flatMap({ $0 }).compactMap(\.target)
    where context.situation.state(of: whole) == .inForce {
      add(whole, isAbove: true, .setsUp, isFromBody: false, partOf(body.id, whole))
    }
    for part in context.register.parts(of: body.id)
    where part.kind == .forum && context.situation.state(of: part.id) == .inForce {
      add(part.id, isAbove: false, .setsUp, isFromBody: true, partOf(part.id, body.id))
    }
    return (ties, verbs)
  }

  private func partOf(_ part: EntityID, _ whole: EntityID) -> String {
    context.sentence(
      .isPartOf, context.register[part]?.name ?? "", context.register[whole]?.name ?? "")
  }

  private func centre() -> ChartNode {
    let served = (context.relations[body.id] ?? []).filter {
      $0.verb == .serves && $0.object == body.id
        && ($0.validity?.state(on: context.day) ?? .inForce) == .inForce
    }
    var seen: Set<EntityID> = []
    let facts = served.filter { seen.insert($0.subject).inserted }.map {
      context.sentence(
        .servedBy, context.register[$0.subject]?.name ?? context[.notPublic])
    }
    return ChartNode(id: body.id.rawValue, name: body.name, facts: facts, sort: .focus)
  }

  private func neighbours(_ ties: [Tie]) -> [StarGraph.Neighbour] {
    let shown = ties.count > Self.most ? ties.prefix(Self.most - 1) : ties[...]
    var result = shown.map { tie in
      let entity = context.register[tie.other]
      return StarGraph.Neighbour(
        ChartNode(
          id: tie.other.rawValue, name: entity?.name ?? context[.notPublic],
          href: entity == nil ? nil : printer.href(tie.other),
          sort: entity?.kind == .organisation
            ? .outside : entity?.isCollective == true ? .several : .single),
        edges: edges(of: tie))
    }
    if ties.count > shown.count {
      result.append(
        StarGraph.Neighbour(
          ChartNode(
            id: "", name: context.sentence(.moreBodies, "\(ties.count - shown.count)"),
            href: "#plads", sort: .several), edges: []))
    }
    return result
  }

  /// The weightiest lines of a tie; what they tell already is left out, as in the large chart.
  private func edges(of tie: Tie) -> [ChartEdge] {
    let all = tie.lines
    return all.filter { line in
      switch line.style {
      case .links, .setsUp: all.allSatisfy { $0.style == .links || $0.style == .setsUp }
      case .advises: !all.contains { $0.style == .reports && $0.isFromBody == line.isFromBody }
      default: true
      }
    }.sorted { $0.style < $1.style }.prefix(Self.mostLines).map { line in
      ChartEdge(
        from: line.isFromBody ? body.id.rawValue : tie.other.rawValue,
        to: line.isFromBody ? tie.other.rawValue : body.id.rawValue, style: line.style,
        title: line.title)
    }
  }

  private func words(for sample: LegendSample, _ verbs: Set<RelationVerb>) -> String {
    switch sample {
    case .line(let style):
      var phrases = RelationVerb.allCases.filter { verbs.contains($0) && LineStyle($0) == style }
        .map { $0.phrase.text(in: context.language) }
      if style == .setsUp { phrases.append(context[.includes]) }
      let words = phrases.joined(separator: ", ")
      return words.prefix(1).uppercased() + words.dropFirst()
    case .enclosure: return context[.legendEnclosure]
    case .several: return context[.legendSeveral]
    case .past: return context[.legendPast]
    case .outside: return context[.legendOutside]
    }
  }
}

extension RelationVerb {
  /// Whether who does it stands below whom it is done to.
  fileprivate var looksUp: Bool { [.reports, .prepares, .represents, .links].contains(self) }
  /// Whether who does it stands above.
  fileprivate var looksDown: Bool { [.setsUp, .approves, .recommends, .supervises].contains(self) }
}
