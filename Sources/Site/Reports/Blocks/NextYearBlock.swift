import Calendar
import Diagnostics
import Governance
import Phrases
import Reports

/// What the year after a report's brings: meetings with their deadlines, ends, renewals, duties.
enum NextYearBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let coming = ComingYear(after: maker.year, maker.context.meetings, maker.context.duties.judge)
    let plans = coming.plans.sortedInDanish { $0.body.name }
    let next = "\(maker.year.year + 1)"
    var part = ReportPart()
    part.gaps = coming.gaps
    guard !coming.plans.isEmpty || !coming.matters.isEmpty else {
      return maker.nothing(.noNextYear, [ReportGap.nothingPlanned(after: maker.year)])
    }
    part.tables = [
      meetings(plans, next, maker).known(as: "møder"),
      deadlines(plans, next, maker).known(as: "frister"), matters(coming.matters, next, maker),
    ]
    return part
  }

  // MARK: Meetings

  /// The bodies with the days that are planned, or that none is.
  private static func meetings(
    _ plans: [ComingYear.Plan], _ next: String, _ maker: ReportMaker
  ) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    return TableView(
      caption: context.sentence(.nextMeetings, next, maker.dayWords),
      columns: [
        context[.columnBody], context[.columnRule], context[.nextPlanned], context[.nextDays],
      ],
      rows: plans.map { plan in
        let days = plan.meetings.map { meeting in
          printer.link(meeting.id, words: meeting.date?.printed(in: context.language))
        }
        return [
          .head(printer.link(plan.body.id)), Cell(maker.said(plan.rule)),
          plan.meetings.isEmpty
            ? Cell(printer.muted(.nextUnplanned)) : .number("\(plan.meetings.count)"),
          Cell(days.joined(separator: ", ")),
        ]
      })
  }

  /// When each step of the meetings is due, body by body, with a column for each step.
  private static func deadlines(
    _ plans: [ComingYear.Plan], _ next: String, _ maker: ReportMaker
  ) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    func due(_ meeting: MeetingRecord) -> [DueDate] {
      (context.register[meeting.id].flatMap { context.deadlines.deadlines(of: $0) })?.due ?? []
    }
    let known = Set(plans.flatMap(\.meetings).flatMap(due).filter { $0.time != nil }.map(\.step))
    let steps = MeetingStep.allCases.filter(known.contains)
    return TableView(
      caption: context.sentence(.nextDeadlines, next),
      columns: ([context[.meeting]] + steps.map { name(of: $0, maker) })
        .map { ColumnView(label: $0) },
      groups: plans.map { plan in
        (
          plan.body.name,
          plan.meetings.filter { due($0).contains { $0.time != nil } }.map { meeting in
            [.head(printer.link(meeting.id))]
              + steps.map { step in
                let times = due(meeting).filter { $0.step == step }.compactMap(\.time)
                return Cell(times.map { words(for: $0, maker) }.joined(separator: "<br>"))
              }
          }
        )
      })
  }

  /// The last day for a step, which the caption promises with its year; in full where it binds
  /// otherwise.
  private static func words(for time: DueTime, _ maker: ReportMaker) -> String {
    guard let day = time.day, time.limit != .earliest else {
      return maker.printer.phrase(time.words.text(in: maker.context.language))
    }
    let words = maker.context.words(day)
    let end = " \(maker.year.year + 1)"
    return maker.printer.phrase(
      words.hasSuffix(end) ? String(words.dropLast(end.count)) : words)
  }

  private static func name(of step: MeetingStep, _ maker: ReportMaker) -> String {
    let name = maker.context.language == .danish ? step.rawValue : step.english
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  // MARK: What ends and what is due

  private static func matters(
    _ matters: [ComingMatter], _ next: String, _ maker: ReportMaker
  ) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    return TableView(
      caption: context.sentence(.nextMatters, next, maker.dayWords),
      columns: [context[.columnWhat], context[.columnWhen], context[.columnSubject]],
      rows: matters.map { matter in
        [
          .head(words(for: matter, maker)), Cell(days(of: matter, next, maker)),
          Cell(
            matter.actors.isEmpty
              ? matter.described.map(printer.text) ?? "" : printer.links(matter.actors)),
        ]
      })
  }

  private static func words(for matter: ComingMatter, _ maker: ReportMaker) -> String {
    let (context, printer) = (maker.context, maker.printer)
    let link = printer.link(matter.entity.id)
    switch matter.event {
    case .ends:
      return printer.sentence(.nextEnds, link, printer.text(context.noun(matter.entity.kind)))
    case .renewal: return printer.sentence(.nextRenewal, link)
    case .duty(let words): return printer.sentence(.nextDuty, printer.text(words), link)
    case .target:
      let aim = IndicatorOfYear(matter.entity, in: maker.year)
      let words = IndicatorWords(matter.entity, context).aim(aim.series) ?? ""
      return printer.sentence(.nextTarget, link, printer.phrase(words))
    }
  }

  /// The day or the days in words; the year itself says no more than the caption.
  private static func days(
    of matter: ComingMatter, _ next: String, _ maker: ReportMaker
  ) -> String {
    if let words = matter.dueWords {
      return maker.printer.phrase(words.text(in: maker.context.language))
    }
    let (first, last) = (matter.days.lowerBound, matter.days.upperBound)
    guard matter.days != maker.year.nextDays else { return next }
    let words = maker.context.words(first)
    return maker.printer.phrase(first == last ? words : "\(words) – \(maker.context.words(last))")
  }
}
