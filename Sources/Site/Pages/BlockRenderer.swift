import Accounts
import CivilTime
import Governance
import Phrases
import Templates

/// Fills in the fenced blocks of a text from the register.
struct BlockRenderer {
  let printer: Printer
  let entity: Entity

  private var context: SiteContext { printer.context }
  private var parts: PageParts { PageParts(context, page: printer.page) }

  /// The HTML of a block.
  func html(_ block: DataBlock) -> String {
    let caption = block.record.first(BlockType.caption)
    let there = at(block)
    switch block.type {
    case .organisationChart:
      return OrganisationOutline(printer: there).html(caption: caption)
    case .bodyTable:
      return table(
        ModelTable(parts: PageParts(there.context, page: printer.page)).table(caption: caption))
    case .members: return members(block, there, caption)
    case .formalia: return formalia(block, there)
    case .indicator:
      let named = block.record.all(BlockType.indicators).flatMap { $0 }.compactMap(\.target)
      return
        (named.isEmpty
        ? context.real(.indicator) : named.compactMap { context.register[$0] })
        .map(indicator).joined()
    case .approvalPath: return approvalPath(block)
    case .funding: return funding(block)
    case .disagreements: return list(context.real(.disagreement))
    case .decisions: return table(ListTables(parts: parts).decisions(in: year))
    case .grants: return table(ListTables(parts: parts).grants(in: year))
    case .agreements:
      let parent = block.record.first(Agreement.under)?.target
      return list(
        inForce(context.real(.agreement)).filter { agreement in
          parent == nil || agreement.record.first(Agreement.under)?.target == parent
        })
    case .ruleDocuments:
      return list(inForce(context.real(.kommissorium, .basis, .procedure)))
    case .duties:
      let tables = DutyTables(parts: parts)
      return table(tables.table(tables.all, caption: context[.titleDuties]))
    case .notStated:
      return "<p>\(printer.link("/ikke-oplyst/", context[.titleNotStated]))</p>\n"
    case .figures, .dataBasis, .changes, .memberChanges, .meetings, .openTasks, .plans, .goals,
      .spending, .nextYear, .gaps, .contributions, .sources:
      return ""
    case .agendaItem, .decision, .task:
      return "<div class=\"data\">\(printer.definitions(block.record))</div>\n"
    case .internalText: return ""
    }
  }

  /// The year that a report is about; nil elsewhere.
  private var year: Int? { entity.kind == .report ? entity.record.first(Report.year) : nil }

  /// In a report, what was in force on its day; elsewhere everything.
  private func inForce(_ entities: [Entity]) -> [Entity] {
    guard entity.kind == .report, let day = entity.record.first(Report.asOf)?.last else {
      return entities
    }
    let situation = context.register.asOf(day)
    return entities.filter { situation.state(of: $0.id) == .inForce }
  }

  /// A printer for the day that the block names.
  private func at(_ block: DataBlock) -> Printer {
    guard let day = block.record.first(BlockType.asOf)?.last else { return printer }
    return Printer(context: context.asOf(day), page: printer.page)
  }

  private func body(of block: DataBlock) -> Entity? {
    let id = block.record.first(Meeting.body)?.target ?? entity.owner ?? entity.id
    return context.register[id]
  }

  private func members(_ block: DataBlock, _ there: Printer, _ caption: String?) -> String {
    guard let body = body(of: block) else { return "" }
    return SeatTables(parts: PageParts(there.context, page: printer.page))
      .tables(of: body, there.context.situation.ruleBook(of: body.id)).map(table).joined()
  }

  /// The rules written out in sentences, for a kommissorium that says them only as data.
  private func formalia(_ block: DataBlock, _ there: Printer) -> String {
    let facts: [Record.Entry]
    if Kind.ruleDocuments.contains(entity.kind) {
      facts = entity.record.entries.filter { entry in
        RuleDocument.rules.contains { $0.key == entry.key }
      }
    } else {
      guard let body = body(of: block) else { return "" }
      facts = RuleDocument.rules.compactMap { rule in
        there.context.situation.rule(rule.key, of: body.id)?.current.map {
          Record.Entry(key: rule.key, fact: $0.fact)
        }
      }
    }
    let name = (entity.owner.flatMap { context.register[$0] } ?? entity).name
    return FormaliaSentences(printer: printer, name: name).html(facts)
  }

  private func indicator(_ indicator: Entity) -> String {
    IndicatorSection(parts: parts).block(indicator, table: table)
  }

  private func funding(_ block: DataBlock) -> String {
    let id = block.record.first(Scheme.scheme)?.target ?? entity.id
    guard let scheme = context.register[id] else { return "" }
    let (maker, funding) = (FundingFigure(parts: parts), Funding(of: scheme))
    return (maker.drawing(funding, scheme) ?? "") + table(maker.table(funding, scheme))
  }

  /// The way to approval that a scheme lays down, drawn, in words and as a table.
  private func approvalPath(_ block: DataBlock) -> String {
    let id = block.record.first(Scheme.scheme)?.target ?? entity.id
    guard let scheme = context.register[id] else { return "" }
    let drawing = ApprovalDrawing(parts: parts, path: ApprovalPath(of: scheme), hasPlan: false)
    return drawing.html + table(drawing.table(caption: scheme.name))
  }

  private func list(_ entities: [Entity]) -> String {
    "<ul>" + entities.map { "<li>\(printer.link($0.id))</li>" }.joined() + "</ul>\n"
  }

  /// A table, made with the template of all tables.
  func table(_ view: TableView) -> String {
    guard !view.rows.isEmpty else {
      return "<p class=\"io\">\(printer.text(context[.noneKnown]))</p>\n"
    }
    // Templates that call each other without end are found when the page itself is rendered.
    let bytes = (try? context.tableTemplate?.render(view)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }
}
