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
  ///
  /// - Parameter isPast: whether the day is the last one of the body, which a caption says then.
  func figure(isPast: Bool = false) -> Markup? {
    guard context.situation.state(of: body.id) == .inForce else { return nil }
    let ties = ties()
    guard !ties.isEmpty else { return nil }
    let star = StarGraph(
      title: isPast
        ? context.sentence(.captionPastPlace, body.name, context.words(context.day))
        : context.sentence(.captionPlace, body.name), centre: centre(),
      above: neighbours(ties.filter(\.isAbove)), below: neighbours(ties.filter { !$0.isAbove }))
    let layout = star.layout()
    let drawn = Set(layout.lines.map(\.edge))
    var verbs: [LineStyle: Set<Int>] = [:]
    for tie in ties {
      for line in tie.lines where drawn.contains(edge(line, of: tie)) {
        verbs[line.style, default: []].formUnion(line.verbs)
      }
    }
    var html: [UInt8] = []
    html.reserveCapacity(4_096)
    html += "<figure class=\"nabo\"><div class=\"tegning\">".utf8
    html += ChartDrawing(layout, className: "nabo-tegning", id: "plads-t").inlineBytes()
    html +=
      "</div>\n<ul class=\"forklaring\" aria-label=\"\(printer.text(context[.legend]))\">".utf8
    for sample in LegendSample.occurring(in: layout) {
      html += "<li>".utf8
      html += sample.drawing.bytes
      html += "<span>".utf8
      html += Markup(escaping: legend(for: sample, verbs)).bytes
      html += "</span></li>".utf8
    }
    html += "</ul>".utf8
    if isPast {
      html += "<figcaption class=\"under\">".utf8
      html += Markup(escaping: context.sentence(.lastDayDrawn, context.words(context.day))).bytes
      html += "</figcaption>".utf8
    }
    html += "</figure>".utf8
    return Markup(bytes: html)
  }

  /// What is drawn as one line between the body and somebody beside it.
  private struct Line {
    let style: LineStyle
    let isFromBody: Bool
    /// The relations as sentences, each once.
    var titles: [String] = []
    /// What the relations are, by the place of the verb among all.
    var verbs: Set<Int> = []
    private var told: Set<String> = []

    init(_ style: LineStyle, isFromBody: Bool) {
      self.style = style
      self.isFromBody = isFromBody
    }

    mutating func tell(_ title: String, _ verb: RelationVerb?) {
      if told.insert(title).inserted { titles.append(title) }
      verbs.insert(verb.flatMap(RelationVerb.allCases.firstIndex) ?? RelationVerb.allCases.count)
    }
  }

  /// Somebody beside the body, and what is between them.
  private struct Tie {
    let other: EntityID
    var isAbove = false
    var lines: [Line] = []

    init(_ other: EntityID) { self.other = other }

    /// - Parameter verb: what is between them; nil when one is part of the other.
    mutating func tell(
      _ title: String, _ verb: RelationVerb?, _ style: LineStyle, isFromBody: Bool
    ) {
      let known = lines.firstIndex {
        $0.style == style && ($0.isFromBody == isFromBody || !style.hasHead)
      }
      if known == nil { lines.append(Line(style, isFromBody: isFromBody)) }
      lines[known ?? lines.count - 1].tell(title, verb)
    }
  }

  /// Everybody beside the body in the order of its relations.
  private func ties() -> [Tie] {
    var ties: [Tie] = []
    var places: [EntityID: Int] = [:]
    func place(of other: EntityID) -> Int {
      if let known = places[other] { return known }
      places[other] = ties.count
      ties.append(Tie(other))
      return ties.count - 1
    }
    for relation in context.relations[body.id] ?? [] {
      let isSubject = relation.subject == body.id
      guard let other = isSubject ? relation.object : relation.subject, other != body.id,
        let style = LineStyle(relation.verb), isInForce(relation), isBeside(other)
      else { continue }
      let index = place(of: other)
      if isSubject ? relation.verb.looksUp : relation.verb.looksDown { ties[index].isAbove = true }
      ties[index].tell(
        ChartLines.words(of: relation, context), relation.verb, style, isFromBody: isSubject)
    }
    for whole in body.record.all(Key.partOf).flatMap({ $0 }).compactMap(\.target)
    where whole != body.id && isBeside(whole) {
      let index = place(of: whole)
      ties[index].isAbove = true
      ties[index].tell(partOf(body.id, whole), nil, .setsUp, isFromBody: false)
    }
    for part in context.register.parts(of: body.id)
    where part.kind == .forum && part.id != body.id && isBeside(part.id) {
      ties[place(of: part.id)].tell(
        partOf(part.id, body.id), nil, .setsUp, isFromBody: true)
    }
    return ties
  }

  private func isInForce(_ relation: Relation) -> Bool {
    context.situation.state(of: relation) == .inForce
  }

  /// Whether somebody is in force and as real as the body.
  private func isBeside(_ other: EntityID) -> Bool {
    context.situation.state(of: other) == .inForce
      && context.register.isExample(other) == context.register.isExample(body.id)
  }

  private func partOf(_ part: EntityID, _ whole: EntityID) -> String {
    context.sentence(
      .isPartOf, context.register[part]?.name ?? "", context.register[whole]?.name ?? "")
  }

  private func centre() -> ChartNode {
    let served = (context.relations[body.id] ?? []).filter {
      $0.verb == .serves && $0.object == body.id
        && isInForce($0) && isBeside($0.subject)
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
    }.sorted { $0.style < $1.style }.prefix(Self.mostLines).map { edge($0, of: tie) }
  }

  private func edge(_ line: Line, of tie: Tie) -> ChartEdge {
    ChartEdge(
      from: line.isFromBody ? body.id.rawValue : tie.other.rawValue,
      to: line.isFromBody ? tie.other.rawValue : body.id.rawValue, style: line.style,
      title: line.titles.joined(separator: "\n"))
  }

  /// - Parameter drawn: the places of the verbs that are drawn in each style.
  private func legend(for sample: LegendSample, _ drawn: [LineStyle: Set<Int>]) -> String {
    switch sample {
    case .line(let style):
      let verbs = RelationVerb.allCases
      let words = (drawn[style] ?? []).sorted().map { place in
        place < verbs.count ? verbs[place].phrase.text(in: context.language) : context[.includes]
      }.joined(separator: ", ")
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
