import Diagnostics
import Governance
import Phrases
import Reports

/// The matters decided since the report before, and what the meetings of the year decided.
enum DecisionsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let (context, year) = (maker.context, maker.year)
    let decisions = DecisionsOfYear(year, context.meetings)
    guard !decisions.matters.isEmpty || !decisions.atMeetings.isEmpty else {
      let none = Message(
        da: "Ingen beslutninger er oplyst i \(year.year)",
        en: "No decisions are stated for \(year.year)")
      return maker.nothing(.noDecisions, decisions.gaps, else: ReportGap(none, in: nil))
    }
    var part = ReportPart()
    part.gaps = decisions.gaps
    tally(of: decisions, maker, in: &part)
    if !decisions.atMeetings.isEmpty {
      let words = context.sentence(
        .outcomesTally, "\(year.year)", "\(decisions.atMeetings.count)")
      part.say("udfald", maker.printer.phrase(words))
    }
    let outcomes =
      year.scope == .everything
      ? byBody(decisions.atMeetings, maker) : oneByOne(decisions.atMeetings, maker)
    part.tables = [matters(decisions.matters, maker), outcomes.known(as: "udfald")]
    return part
  }

  /// Says how many matters were treated, and of how many the day is not stated.
  private static func tally(
    of decisions: DecisionsOfYear, _ maker: ReportMaker, in part: inout ReportPart
  ) {
    let year = maker.year
    let undated = decisions.matters.filter { $0.lastDay == nil }.count
    let dated = decisions.matters.count - undated
    let isOneYear = year.period == year.days || decisions.ofYear.isEmpty
    let tally = maker.inPeriod(
      isOneYear ? .decisionsTally : .decisionsTallyOfYears, "\(dated)",
      "\(decisions.ofYear.count)", "\(year.year)")
    let rest = maker.context.sentence(.mattersWithoutDay, "\(undated)")
    if dated > 0 { part.say("sager", maker.printer.phrase(tally)) }
    if undated > 0 { part.say("uden dag", maker.printer.phrase(rest)) }
  }

  // MARK: Matters

  private static func matters(_ matters: [DecidedMatter], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    return TableView(
      caption: maker.inPeriod(.decisionsIn),
      columns: [
        context[.columnMatter], context[.columnTreatment], context[.columnLedTo],
        context[.columnSource],
      ],
      rows: matters.map { matter in
        [
          .head(maker.printer.link(matter.decision.id)),
          Cell(matter.steps.map { treatment($0, maker) }.joined(separator: "<br>")),
          Cell(effects(of: matter, maker)), Cell(maker.places(matter.sources)),
        ]
      })
  }

  /// What one body made of a matter: who, when, the outcome.
  private static func treatment(_ step: Record, _ maker: ReportMaker) -> String {
    "\(maker.said(step[Decision.organ])), \(maker.said(step[Key.date])): \(maker.said(step[Step.outcome]))"
  }

  private static func effects(of matter: DecidedMatter, _ maker: ReportMaker) -> String {
    let groups: [(SiteString, [EntityID])] = [
      (matter.isAdopted ? .ledToFounded : .isToLeadTo, matter.founded),
      (.ledToChanged, matter.changed),
      (.ledToEnded, matter.ended),
    ]
    return groups.filter { !$0.1.isEmpty }.map { string, ids in
      maker.printer.sentence(string, ids.map { link($0, maker) }.joined(separator: ", "))
    }.joined(separator: "<br>")
  }

  /// A link by name; a rule document by its body and year.
  private static func link(_ id: EntityID, _ maker: ReportMaker) -> String {
    guard let entity = maker.context.register[id], Kind.ruleDocuments.contains(entity.kind) else {
      return maker.printer.link(id)
    }
    return maker.printer.link(id, words: RuleDocumentPage.name(of: entity, maker.context))
  }

  // MARK: Meetings

  /// How often each body came to which outcome.
  private static func byBody(_ outcomes: [MeetingOutcome], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    let all = Dictionary(grouping: outcomes, by: \.outcome)
    let words = Outcome.words.words.filter { all[$0] != nil }
    func row(_ head: String, _ own: [MeetingOutcome]) -> [Cell] {
      let counts = Dictionary(grouping: own, by: \.outcome).mapValues(\.count)
      return [.head(head), .number("\(own.count)")]
        + words.map { word in .number("\(counts[word] ?? 0)") }
    }
    let ofBodies = Dictionary(grouping: outcomes, by: \.body)
    let rows = ofBodies.keys.compactMap { $0 }.sorted().compactMap { context.register[$0] }
      .sortedInDanish { $0.name }
      .map { body in row(maker.printer.link(body.id), ofBodies[body.id] ?? []) }
    return TableView(
      caption: context.sentence(.outcomesIn, "\(maker.year.year)"),
      columns: [context[.columnBody], context[.inAll]]
        + words.map { $0.prefix(1).uppercased() + $0.dropFirst() },
      rows: rows.count > 1
        ? rows + [row(maker.printer.text(context[.inAll]), outcomes)] : rows)
  }

  /// Each outcome with its meeting and its item.
  private static func oneByOne(_ outcomes: [MeetingOutcome], _ maker: ReportMaker) -> TableView {
    let context = maker.context
    return TableView(
      caption: context.sentence(.outcomesIn, "\(maker.year.year)"),
      columns: [
        context[.columnItem], context[.meeting], context[.columnOutcome], context[.columnLedTo],
      ],
      rows: outcomes.map { outcome in
        let day = outcome.date.printed(in: context.language)
        let number = outcome.item.number.map { "\($0). " } ?? ""
        return [
          .head(maker.printer.phrase("\(day), \(number)\(outcome.item.title)")),
          Cell(maker.printer.link(outcome.meeting)), Cell(maker.printer.text(outcome.outcome)),
          Cell(
            outcome.amends.map { maker.printer.sentence(.ledToChanged, link($0, maker)) } ?? ""),
        ]
      })
  }
}
