import Diagnostics
import Governance
import Reports
import Templates

/// The rule documents that are new since the report before, in force on its day, and under way.
enum RuleDocumentsBlock {
  /// The block; none in a report on one plan.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    if case .plan = maker.year.scope { return nil }
    let rules = RulesOfYear(maker.year)
    guard !rules.inForce.isEmpty || !rules.new.isEmpty || !rules.underWay.isEmpty else {
      return maker.nothing(
        .noRules, rules.gaps,
        else: ReportGap(
          Message(
            da: "Ingen kommissorier eller regler er oplyst", en: "No rule documents are stated"),
          in: nil))
    }
    var part = ReportPart()
    part.gaps = rules.gaps
    part.say(
      "optælling",
      maker.printer.phrase(
        maker.inPeriod(
          .rulesTally, "\(rules.new.count)", "\(rules.inForce.count)",
          "\(rules.inForce.filter { $0.adoption != nil }.count)")))
    if !rules.without.isEmpty {
      part.say(
        "fora uden regler",
        maker.printer.sentence(
          .bodiesWithoutRules, maker.printer.phrase(maker.dayWords),
          maker.printer.links(rules.without)))
    }
    part.tables = [table(rules, maker)]
    return part
  }

  private static func table(_ rules: RulesOfYear, _ maker: ReportMaker) -> TableView {
    let context = maker.context
    let (new, inForce) = (Set(rules.new.map(\.entity.id)), Set(rules.inForce.map(\.entity.id)))
    func rows(_ documents: [RulesOfYear.Document]) -> [[Cell]] {
      documents.map { document in
        (
          body: document.entity.owner.flatMap { context.register[$0]?.name } ?? "",
          document: document
        )
      }.sortedInDanish { $0.body }.map { row($0.document, of: $0.body, maker) }
    }
    return TableView(
      caption: maker.asOfDay(.rulesAsOf),
      columns: [
        context[.columnRules], context[.columnValidity], context[.columnLastStep],
        context[.columnAdopted], context[.columnSource],
      ].map { ColumnView(label: $0) },
      groups: [
        (
          context.sentence(.rulesNew, maker.sinceWords),
          rows(rules.new.filter { inForce.contains($0.entity.id) })
        ),
        (
          context.sentence(.rulesOld, maker.sinceWords),
          rows(rules.inForce.filter { !new.contains($0.entity.id) })
        ),
        (
          context.sentence(.rulesAdopted, maker.dayWords),
          rows(rules.new.filter { !inForce.contains($0.entity.id) })
        ), (context[.rulesUnderWay], rows(rules.underWay)),
      ])
  }

  private static func row(
    _ document: RulesOfYear.Document, of body: String, _ maker: ReportMaker
  ) -> [Cell] {
    let (entity, printer) = (document.entity, maker.printer)
    let name = RuleDocumentPage.name(of: entity, maker.context)
    return [
      .head("\(printer.text(body)): \(printer.link(entity.id, words: name))"),
      Cell(maker.said(entity.record[Key.validity])), Cell(step(document.lastStep, maker)),
      Cell(
        document.adoption.map { maker.date($0.first(Key.date)) } ?? printer.muted(.notStated)),
      Cell(maker.places(entity.record.documents)),
    ]
  }

  /// A step with its day, who took it, and what came of it.
  private static func step(_ step: Record?, _ maker: ReportMaker) -> String {
    guard let step, let name = step.first(Step.name) else {
      return maker.printer.muted(.notStated)
    }
    let day = step[Key.date].map { maker.printer.fact($0) }
    let actors = step.all(Step.actor).flatMap { $0 }.compactMap(\.target)
    let by =
      actors.isEmpty
      ? nil : "\(maker.printer.text(maker.context[.by])) \(maker.printer.links(actors))"
    let outcome = step[Step.outcome].map { maker.printer.fact($0) }
    return maker.lines([
      ([maker.printer.text(name)] + [day, by].compactMap { $0 }).joined(separator: " ")
        + (outcome.map { ": \($0)" } ?? "")
    ])
  }
}
