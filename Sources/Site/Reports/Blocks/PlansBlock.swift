import Governance
import Reports
import Templates

/// The plans of a report with their approvals.
enum PlansBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let plans = PlansOfYear(maker.year)
    guard !plans.plans.isEmpty else { return noPlan(plans.gaps, maker) }
    var part = ReportPart()
    part.gaps = plans.gaps
    part.tables = [table(plans.plans, maker)] + approvals(plans.plans, maker)
    if case .plan(let id) = maker.year.scope {
      part.illustrations = plans.plans.filter { $0.plan.id == id }.compactMap { reading in
        reading.path.map { way(of: reading.plan, $0, maker) }
      }
    }
    return part
  }

  /// That no plan is named, with how many the sources count.
  private static func noPlan(_ gaps: [ReportGap], _ maker: ReportMaker) -> ReportPart {
    guard maker.year.scope == .everything else { return ReportPart() }
    let counts = PlanTables(parts: maker.parts).counts(of: nil, areKnown: true)
      .map { "\($0.html)." }
    let words = [maker.printer.text(maker.context[.noPlanNamed])] + counts
    return .nothing(words.joined(separator: " "), gaps)
  }

  private static func table(_ plans: [PlansOfYear.Reading], _ maker: ReportMaker) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    return TableView(
      caption: maker.asOfDay(.plansAsOf),
      columns: [
        context[.plan], printer.label(Helhedsplan.board.key), context[.columnValidity],
        printer.label(Helhedsplan.organisations.key),
        printer.label(Helhedsplan.projectLead.key), context[.approval],
      ],
      rows: plans.map { reading in
        let record = reading.plan.record
        let summary = reading.path.map { HelhedsplanPage.summary(of: $0, context) }
        return [
          maker.head(
            printer.link(reading.plan.id), below: record[Forum.area].map { printer.fact($0) }),
          Cell(maker.said(record[Helhedsplan.board])), Cell(maker.said(record[Key.validity])),
          Cell(record[Helhedsplan.organisations].map { printer.fact($0) } ?? ""),
          Cell(record[Helhedsplan.projectLead].map { printer.fact($0) } ?? ""),
          Cell(summary.map(printer.text) ?? ""),
        ]
      })
  }

  // MARK: Approvals

  /// The approvals, scheme by scheme, with a column for each step.
  private static func approvals(
    _ plans: [PlansOfYear.Reading], _ maker: ReportMaker
  ) -> [TableView] {
    var schemes: [Entity] = []
    for reading in plans where reading.path != nil {
      if let scheme = reading.scheme, !schemes.contains(where: { $0.id == scheme.id }) {
        schemes.append(scheme)
      }
    }
    return schemes.map { scheme in
      let own = plans.filter { $0.scheme?.id == scheme.id }
      let steps = own.first?.path?.steps ?? []
      return TableView(
        caption: maker.context.sentence(.approvalsAsOf, scheme.name, maker.dayWords),
        columns: [maker.context[.plan]]
          + steps.map { step in
            let title = step.title(in: maker.year.register)
            return title.prefix(1).uppercased() + title.dropFirst()
          },
        rows: own.map { reading in
          [.head(maker.printer.link(reading.plan.id))]
            + (reading.path?.steps ?? []).map { Cell(state(of: $0, maker)) }
        }
      ).known(as: scheme.id.rawValue)
    }
  }

  /// `godkendt, 14. december 2022`, or what of it is not stated.
  private static func state(of step: ApprovalPath.Step, _ maker: ReportMaker) -> String {
    let printer = maker.printer
    guard let approval = step.approval, step.state != .notStated else {
      let note = maker.remarks(step.approval)
      return printer.muted(.notStated) + (note.isEmpty ? "" : "<br><small>\(note)</small>")
    }
    let day = approval[Key.date].map { printer.fact($0) }
    let isWaiting = step.state == .awaited
    return [
      maker.said(approval[Step.outcome]),
      day ?? (isWaiting ? nil : printer.muted(.approvalDayNotStated)),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The way of one plan, drawn.
  private static func way(
    of plan: Entity, _ path: ApprovalPath, _ maker: ReportMaker
  ) -> ReportPart.Illustration {
    let drawing = ApprovalDrawing(parts: maker.parts, path: path, hasPlan: true)
    return ReportPart.Illustration(
      caption: maker.context.sentence(.wayOf, plan.name, maker.dayWords),
      drawing: { _ in drawing.html })
  }
}
