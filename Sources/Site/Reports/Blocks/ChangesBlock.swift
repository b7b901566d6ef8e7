import CivilTime
import Diagnostics
import Governance
import Phrases
import Reports

/// What changed in the organisation since the report before.
enum ChangesBlock {
  /// The block; none in a report on one plan.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    if case .plan = maker.year.scope { return nil }
    let changes = ChangesOfYear(maker.year)
    guard changes.now.number + changes.before.number > 0 || !changes.things.isEmpty else {
      return maker.nothing(
        .noBodies, changes.gaps,
        else: ReportGap(
          Message(da: "Ingen fora er oplyst", en: "No bodies are stated"), in: nil))
    }
    var part = ReportPart()
    part.gaps = changes.gaps
    part.say(
      "optælling",
      maker.printer.phrase(
        changes.things.isEmpty
          ? maker.inPeriod(.noChanges)
          : maker.inPeriod(.changesTally, "\(changes.things.count)")))
    part.tables = [table(changes.things, maker)]
    if maker.year.scope == .everything {
      part.tables.append(counts(changes, maker).known(as: "fora"))
    }
    return part
  }

  private static func table(_ things: [ChangedThing], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    return TableView(
      caption: maker.inPeriod(.changesIn),
      columns: [
        context[.changedThing], context[.whatHappened], context[.columnSource],
      ],
      rows: things.map { thing in
        let sources = thing.events.flatMap(\.sources).unique()
        return [
          .head(maker.printer.link(thing.entity)),
          Cell(maker.dated(joined(thing, maker))),
          Cell(maker.places(sources)),
        ]
      })
  }

  /// What happened with its day; bodies that were taken over in one way are named together.
  private static func joined(
    _ thing: ChangedThing, _ maker: ReportMaker
  ) -> [(date: ImpreciseDate?, words: String)] {
    var lines: [(date: ImpreciseDate?, words: String)] = []
    for (index, event) in thing.events.enumerated() {
      if case .tookOver(_, let manner) = event.sort {
        let same = thing.events.enumerated().filter { _, other in
          if case .tookOver(_, manner) = other.sort { other.date == event.date } else { false }
        }
        guard same.first?.offset == index else { continue }
        let origin = maker.printer.text(manner.origin.text(in: maker.context.language))
        let bodies = maker.printer.joined(same.map { predecessor(in: $0.element, maker) })
        lines.append((event.date, "\(origin) \(bodies)"))
      } else {
        lines.append((event.date, words(event, of: thing.entity, maker)))
      }
    }
    return lines
  }

  private static func predecessor(in event: OrganisationEvent, _ maker: ReportMaker) -> String {
    guard case .tookOver(let body, _) = event.sort else { return "" }
    return maker.printer.link(body) + remarks(on: event, maker)
  }

  private static func remarks(on event: OrganisationEvent, _ maker: ReportMaker) -> String {
    event.remarks.isEmpty
      ? "" : " (\(event.remarks.map(maker.printer.text).joined(separator: "; ")))"
  }

  /// What happened, in words without the day.
  private static func words(
    _ event: OrganisationEvent, of thing: EntityID, _ maker: ReportMaker
  ) -> String {
    let (context, printer) = (maker.context, maker.printer)
    let remarks = remarks(on: event, maker)
    func rules(_ string: SiteString, _ document: EntityID) -> String {
      let name = context.register[document].map { RuleDocumentPage.name(of: $0, context) }
      return printer.sentence(string, printer.link(document, words: name))
    }
    switch event.sort {
    case .began:
      let decision = context.register[thing]?.record.first(Key.foundedBy)
      return
        (decision.map { printer.sentence(.eventFounded, printer.reference($0)) }
        ?? printer.text(context[.eventBegan])) + remarks
    case .heardOf: return printer.text(context[.eventHeardOf]) + remarks
    case .heardOfAgain: return printer.text(context[.eventHeardOfAgain]) + remarks
    case .becameUncertain: return printer.text(context[.eventUncertain]) + remarks
    case .ended: return printer.text(context[.eventEnded]) + remarks
    case .followed(let successor, let manner):
      return
        "\(printer.text(manner.fate.text(in: context.language))) \(printer.link(successor))\(remarks)"
    case .tookOver(_, let manner):
      return
        "\(printer.text(manner.origin.text(in: context.language))) \(predecessor(in: event, maker))"
    case .rulesBegan(let document): return rules(.eventRulesBegan, document)
    case .rulesEnded(let document): return rules(.eventRulesEnded, document)
    }
  }

  /// The bodies then and now.
  private static func counts(_ changes: ChangesOfYear, _ maker: ReportMaker) -> TableView {
    let context = maker.context
    let (before, now) = (changes.before, changes.now)
    func number(_ count: BodyCount) -> String {
      count.isAtLeast ? "\(context[.atLeast]) \(count.number)" : "\(count.number)"
    }
    let isComparable = !before.isAtLeast && !now.isAtLeast
    return TableView(
      caption: context.sentence(.bodiesThenAndNow, maker.sinceWords, maker.dayWords),
      columns: [
        context[.columnWhat], maker.sinceWords, maker.dayWords, context[.computedDifference],
      ],
      rows: [
        [
          .head(maker.printer.text(ReportFigure.bodies.name.text(in: context.language))),
          .number(number(before)),
          .number(number(now)),
          isComparable
            ? .number(maker.signed(now.number - before.number))
            : Cell(maker.printer.muted(.notComparable)),
        ],
        [
          .head(maker.printer.text(context[.uncertainBodies])),
          .number("\(before.uncertain.count)"),
          .number("\(now.uncertain.count)"),
          .number(maker.signed(now.uncertain.count - before.uncertain.count)),
        ],
      ])
  }
}
