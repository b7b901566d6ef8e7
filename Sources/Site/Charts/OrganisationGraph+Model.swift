import Charts
import Diagnostics
import Governance

extension OrganisationGraph {
  /// The graph of an organisation, with links from a page.
  init(_ model: OrganisationModel, title: String, printer: Printer) {
    let context = model.context
    let facts = BodyFacts(context: context)
    func node(_ body: OrganisationModel.Body, _ order: Int) -> ChartNode {
      let sort = body.entity.record.first(Forum.sort)
      let showsMembers =
        body.members.count > 1 && body.members.count <= OrganisationModel.mostMembers
      var lines = facts.lines(of: body, in: model)
      if !showsMembers, !body.members.isEmpty {
        lines.insert(context.sentence(.countOf, "\(body.members.count)"), at: 0)
      }
      return ChartNode(
        id: body.entity.id.rawValue, name: body.entity.name, facts: lines,
        brief: facts.brief(of: body),
        href: printer.href(body.entity.id), band: body.band, column: body.column,
        sort: body.isPast
          ? .past
          : body.isOutside
            ? .outside : body.entity.isCollective || sort == "mødeserie" ? .several : .single,
        order: order,
        members: showsMembers
          ? body.members.map { member in
            ChartNode(
              id: member.id.rawValue, name: facts.shortName(ofMember: member),
              fullName: member.name, facts: facts.lines(ofMember: member),
              href: printer.href(member.id))
          } : [])
    }
    var nodes = model.bodies.enumerated().map { node($0.element, $0.offset) }
    if model.folded > 0 {
      nodes.append(
        ChartNode(
          id: "", name: context.sentence(.moreBodies, "\(model.folded)"),
          href: printer.href(Address("/fora/")), band: model.bands.count, column: nil,
          sort: .several, order: .max))
    }
    var bands = model.bands.map { ChartBand($0.name, note: $0.note, isStripe: !$0.isPast) }
    if model.folded > 0 { bands.append(ChartBand("", isStripe: false)) }
    self.init(
      title: title, summary: context[.chartSummary],
      bands: bands, columns: model.columns, nodes: nodes,
      edges: ChartLines(model).edges, enclosures: Self.enclosures(model))
  }

  /// Those served by the same secretariat.
  private static func enclosures(_ model: OrganisationModel) -> [ChartEnclosure] {
    let context = model.context
    return Dictionary(grouping: model.services, by: \.subject).sorted { $0.key < $1.key }
      .map { secretariat, services in
        ChartEnclosure(
          nodes: services.compactMap(\.object).map(\.rawValue),
          label: context.sentence(
            .servedBy, context.register[secretariat]?.name ?? context[.notPublic]))
      }
  }
}
