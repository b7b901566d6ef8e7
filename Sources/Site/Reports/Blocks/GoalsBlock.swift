import Accounts
import Governance
import Reports

/// The goals of a report with what came of them in the year.
enum GoalsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let goals = GoalsOfYear(maker.year)
    guard !goals.groups.isEmpty else { return maker.nothing(.noGoals, goals.gaps) }
    var part = ReportPart()
    part.gaps = goals.gaps
    part.say("optælling", tally(goals.groups.flatMap(\.goals), maker))
    part.tables = goals.groups.map { group in
      table(group.goals, of: group.owner, maker).known(as: group.owner.id.rawValue)
    }
    return part
  }

  /// How many goals were judged how.
  private static func tally(_ goals: [GoalOfYear], _ maker: ReportMaker) -> String {
    let judgements: [GoalOfYear.Judgement?] = GoalOfYear.Judgement.allCases + [nil]
    let counts = judgements.compactMap { judgement -> String? in
      let count = goals.count { $0.judgement == judgement }
      guard count > 0 else { return nil }
      let word = judgement.map { Self.word(for: $0, maker) } ?? maker.context[.goalUnjudged]
      return "\(word): \(count)"
    }
    return maker.printer.phrase(
      maker.context.sentence(
        .goalTally, "\(goals.count)", "\(maker.year.year)", counts.joined(separator: "; ")))
  }

  private static func table(
    _ goals: [GoalOfYear], of owner: Entity, _ maker: ReportMaker
  ) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    return TableView(
      caption: context.sentence(.goalsInYear, owner.name, "\(maker.year.year)"),
      columns: [
        context[.goal], context[.goalTarget], maker.inYear(.goalResult), context[.assessment],
        context[.columnRemark], printer.label(Indicator.responsible.key),
      ],
      rows: goals.map { goal in
        [
          .head(printer.text(goal.words)), Cell(targets(of: goal, maker)),
          Cell(maker.text(result(of: goal, maker), below: [maker.sources(goal.assessment)])),
          Cell(
            goal.judgement.map { judged($0, maker) } ?? printer.muted(.notStated)),
          Cell(maker.remarks(goal.assessment)),
          Cell(maker.said(goal.goal[Indicator.responsible])),
        ]
      })
  }

  /// What the indicators of a goal are to reach.
  private static func targets(of goal: GoalOfYear, _ maker: ReportMaker) -> String {
    goal.measures.compactMap { measure in
      IndicatorWords(measure.indicator, maker.context).aim(measure.series).map { aim in
        "\(maker.printer.link(measure.indicator.id)): \(maker.printer.phrase(aim))"
      }
    }.joined(separator: "<br>")
  }

  /// The result in words, else the values of the indicators.
  private static func result(of goal: GoalOfYear, _ maker: ReportMaker) -> String {
    if let fact = goal.assessment?[Goal.result] { return maker.printer.fact(fact) }
    let values = goal.measures.compactMap { measure -> String? in
      guard let value = measure.value else { return nil }
      let words = IndicatorWords(measure.indicator, maker.context).words(value.quantity)
      return maker.printer.sentence(
        .goalMeasured, maker.printer.link(measure.indicator.id), maker.printer.phrase(words))
    }
    return values.isEmpty ? maker.printer.muted(.notStated) : values.joined(separator: "<br>")
  }

  // MARK: Judgements

  /// A judgement with its sign, so that no colour is needed to tell them apart.
  private static func judged(_ judgement: GoalOfYear.Judgement, _ maker: ReportMaker) -> String {
    "<span aria-hidden=\"true\">\(sign(of: judgement))</span> "
      + maker.printer.text(word(for: judgement, maker))
  }

  private static func sign(of judgement: GoalOfYear.Judgement) -> String {
    switch judgement {
    case .reached: "✓"
    case .underWay: "→"
    case .missed: "✗"
    case .unmeasurable: "?"
    }
  }

  private static func word(
    for judgement: GoalOfYear.Judgement, _ maker: ReportMaker
  ) -> String {
    switch judgement {
    case .reached: maker.context[.goalReached]
    case .underWay: maker.context[.goalUnderWay]
    case .missed: maker.context[.goalMissed]
    case .unmeasurable: maker.context[.goalUnmeasurable]
    }
  }
}
