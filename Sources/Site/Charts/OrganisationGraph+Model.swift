import Charts
import Diagnostics
import Governance

extension OrganisationGraph {
  /// The graph of an organisation, with links from a page.
  ///
  /// - Parameter hasFacts: whether it says more of bodies than their names and what leads to what.
  init(_ model: OrganisationModel, title: String, printer: Printer, hasFacts: Bool = true) {
    let context = model.context
    let facts = BodyFacts(context: context)
    func node(_ body: OrganisationModel.Body, _ order: Int) -> ChartNode {
      let sort = body.entity.record.first(Forum.sort)
      var lines = facts.lines(of: body, in: model)
      if !body.showsMembers, !body.members.isEmpty, !body.isPast {
        lines.insert(context.sentence(.countOf, "\(body.members.count)"), at: 0)
      }
      return ChartNode(
        id: body.entity.id.rawValue, name: body.entity.name, facts: hasFacts ? lines : [],
        brief: facts.brief(of: body),
        href: printer.href(body.entity.id), band: body.band, column: body.column,
        sort: body.isPast
          ? .past
          : body.isOutside
            ? .outside : body.entity.isCollective || sort == "mødeserie" ? .several : .single,
        order: order,
        members: body.showsMembers
          ? body.members.map { member in
            ChartNode(
              id: member.id.rawValue, name: facts.shortName(ofMember: member),
              fullName: member.name, facts: hasFacts ? facts.lines(ofMember: member) : [],
              href: printer.href(member.id))
          } : [])
    }
    var nodes = model.bodies.enumerated().filter(\.element.isDrawn)
      .map { node($0.element, $0.offset) }
    let folded = model.folded + model.bodies.count { $0.isPast && !$0.isDrawn }
    let outside = model.bodies.count { $0.isOutside && !$0.isDrawn }
    if outside > 0 {
      nodes.append(
        ChartNode(
          id: "/organisationer/", name: context.sentence(.moreOrganisations, "\(outside)"),
          href: printer.href("/organisationer/"), band: 0, sort: .outside, order: .max))
    }
    if folded > 0 {
      nodes.append(
        ChartNode(
          id: "", name: context.sentence(.moreBodies, "\(folded)"),
          href: printer.href(Address("/fora/")), band: model.bands.count, column: nil,
          sort: .several, order: .max))
    }
    var bands = model.bands.map { ChartBand($0.name, note: $0.note, isStripe: !$0.isPast) }
    if folded > 0 { bands.append(ChartBand("", isStripe: false)) }
    self.init(
      title: title, summary: context[.chartSummary],
      bands: bands, columns: model.columns, nodes: nodes,
      edges: ChartLines(model).edges, enclosures: hasFacts ? Self.enclosures(model) : [])
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
