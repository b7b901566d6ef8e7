import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Reports

/// What a report is made of: as of when, of which edition, from which sources, counted how.
enum DataBasisBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let basis = BasisOfYear(maker.year)
    let (context, printer) = (maker.context, maker.printer)
    var part = ReportPart()
    let edition = context[context.options.edition == .public ? .publicEdition : .internalEdition]
    part.say(
      "dage", printer.phrase(context.sentence(.basisDay, maker.dayWords, edition, maker.sinceWords))
    )
    part.say("kilder", sources(basis, maker))
    let calendar = maker.context.deadlines.calendar
    if let weekdays = calendar.weekdays {
      part.say("hverdage", workingDays(weekdays, calendar, maker))
    } else {
      part.say("hverdage", printer.text(context[.basisNoWeekdays]))
      part.gaps.append(
        ReportGap(
          Message(
            da: "Hvilke dage der er hverdage, er ikke oplyst",
            en: "Which days are hverdage is not stated"),
          in: context.register.all(.calendar).first?.id, key: CalendarSettings.workingDays.key))
    }
    part.say("ord", printer.text(context[.basisWords]))
    part.tables = [
      TableView(
        caption: maker.asOfDay(.basisCounts),
        columns: [context[.columnWhat], context[.columnCount]],
        rows: basis.counts.map { count in
          [.head(printer.text(context[word(for: count.kind)])), .number("\(count.number)")]
        })
    ]
    return part
  }

  /// How many sources there are, with the oldest and the newest.
  private static func sources(_ basis: BasisOfYear, _ maker: ReportMaker) -> String {
    let printer = maker.printer
    guard let oldest = basis.sources.first, let newest = basis.sources.last else {
      return printer.text(maker.context[.basisNoSource])
    }
    let words = printer.sentence(
      .basisSources, "\(basis.sources.count)", printer.document(oldest.id),
      printer.document(newest.id))
    return basis.undated.isEmpty
      ? words : words + " " + printer.sentence(.basisUndated, "\(basis.undated.count)")
  }

  /// Which days are counted as working days, with the days on which the offices are closed.
  private static func workingDays(
    _ weekdays: Weekdays, _ calendar: WorkCalendar, _ maker: ReportMaker
  ) -> String {
    let (context, language) = (maker.context, maker.context.language)
    let settings = context.register.all(.calendar).first?.record ?? Record()
    let closed = settings.all(CalendarSettings.closedDays).flatMap { $0 }
      .filter(maker.year.now.holds)
      .compactMap { $0.first(CalendarSettings.days)?.printed(in: language) }
    let words = context.sentence(.basisWeekdays, weekdays.printed(in: language))
    guard !closed.isEmpty else { return maker.printer.phrase(words) }
    return maker.printer.phrase(words) + " "
      + maker.printer.sentence(
        .basisClosed, maker.printer.joined(closed.map(maker.printer.phrase)))
  }

  private static func word(for kind: Kind) -> SiteString {
    switch kind {
    case .forum: .navBodies
    case .kommissorium: .basisKommissorier
    case .basis: .basisOtherRules
    case .procedure: .basisProcedures
    case .agreement: .basisAgreements
    case .helhedsplan: .titlePlans
    case .grant: .basisGrants
    case .indicator: .titleIndicators
    case .meeting: .navMeetings
    default: .titleDecisions
    }
  }
}
