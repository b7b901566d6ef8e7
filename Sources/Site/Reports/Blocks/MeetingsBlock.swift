import Conformity
import Diagnostics
import Governance
import Phrases
import Reports

/// The year's meetings, deadlines and attendance, held against the rules.
enum MeetingsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let (context, printer) = (maker.context, maker.printer)
    let meetings = MeetingsOfYear(maker.year, context.judgedYears, context.meetings)
    let openOnly =
      context.register.leavesOutMeetings ? printer.text(context[.publicOnly]) : nil
    guard !meetings.isEmpty else {
      var part = maker.nothing(.noMeetingsInYear, meetings.gaps, else: none(maker.year.year))
      if let openOnly, !part.isEmpty { part.say("offentligt", openOnly) }
      return part
    }
    var part = ReportPart()
    part.gaps = meetings.gaps
    if let figures = meetings.figures {
      part.say("optælling", lead(meetings, figures, maker))
      part.say("metode", printer.text(context[.method]))
    } else {
      part.say("ingen", printer.sentence(.noneHeld, maker.dayWords, "\(maker.year.year)"))
    }
    if let openOnly { part.say("offentligt", openOnly) }
    func count(_ key: String, _ string: SiteString, _ number: Int) {
      guard number > 0 else { return }
      part.say(
        key, printer.sentence(string, maker.dayWords, "\(maker.year.year)", "\(number)"))
    }
    count("ikke oplyst holdt", .maybeHeld, meetings.unsaid.count)
    count("planlagt", .plannedLater, meetings.plannedCount)
    if !meetings.silent.isEmpty {
      part.say(
        "uden møder",
        printer.sentence(
          .silentBodies, "\(maker.year.year)", printer.links(meetings.silent)))
    }
    let hasPages = context.options.day >= maker.year.day
    let bodies = meetings.years.compactMap { year in context.register[year.body].map { ($0, year) }
    }
    .map { (body: $0.0, year: $0.1) }.sortedInDanish { $0.body.name }
    let tables = ConformityTables(printer: printer)
    func caption(_ title: SiteString) -> String {
      context.sentence(.captionOfYear, context[title], "\(maker.year.year)", maker.dayWords)
    }
    part.tables =
      bodies.isEmpty
      ? []
      : [
        tables.bodies(
          bodies, caption: caption(.meetingsCounted), hasPages: hasPages, hasSum: bodies.count > 1)
      ]
    if maker.year.scope != .everything {
      part.tables.append(
        tables.breaches(
          bodies.map { (bodies.count > 1 ? $0.body.name : "", $0.year.breaches) },
          caption: caption(.breaches)
        ).known(as: "brud"))
    }
    if !meetings.planned.isEmpty {
      part.tables.append(planned(meetings, maker).known(as: "planlagt"))
    }
    if hasPages, let link = onward(bodies.map(\.body), maker) { part.html = "<p>\(link)</p>\n" }
    return part
  }

  /// The bodies with the days of the year that were still to come.
  private static func planned(_ meetings: MeetingsOfYear, _ maker: ReportMaker) -> TableView {
    let (context, printer) = (maker.context, maker.printer)
    return TableView(
      caption: context.sentence(.plannedMeetings, "\(maker.year.year)", maker.dayWords),
      columns: [context[.columnBody], context[.nextPlanned], context[.nextDays]],
      rows: meetings.planned.sortedInDanish { $0.body.name }.map { body, meetings in
        let days = meetings.map { meeting in
          printer.link(meeting.id, words: meeting.date?.printed(in: context.language))
        }
        return [
          .head(printer.link(body.id)), .number("\(meetings.count)"),
          Cell(days.joined(separator: ", ")),
        ]
      })
  }

  /// The figures of the year in a line: of one body, or of several together.
  private static func lead(
    _ meetings: MeetingsOfYear, _ figures: ConformityFigures, _ maker: ReportMaker
  ) -> String {
    let (context, words) = (maker.context, ConformityWords(printer: maker.printer))
    let (year, held) = ("\(maker.year.year)", figures.heldWords.text(in: context.language))
    let deadlines = words.count(figures.deadlines)
    let breaches = "\(meetings.years.reduce(0) { $0 + $1.breaches.count })"
    let lead =
      meetings.years.count == 1
      ? context.sentence(.lead, year, held, deadlines, breaches)
      : context.sentence(
        .leadOfAll, year, maker.context.counted(meetings.years.count, .oneBody, .manyBodies), held,
        deadlines, breaches)
    let attendance = figures.attendance.map {
      " " + context.sentence(.attendanceIs, words.count($0))
    }
    return maker.printer.phrase(lead + (attendance ?? ""))
  }

  /// A link to the page of the year, of the one body or of all.
  private static func onward(_ bodies: [Entity], _ maker: ReportMaker) -> String? {
    let words = maker.context.sentence(.linkOfYear, "\(maker.year.year)")
    if bodies.count == 1, let body = bodies.first {
      return maker.printer.link(ConformityIndex.address(of: body, maker.year.year), words)
    }
    guard bodies.contains(where: { !maker.context.register.isExample($0.id) }) else { return nil }
    return maker.printer.link(ConformityIndex.address(of: maker.year.year), words)
  }

  /// That no meeting is stated at all.
  static func none(_ year: Int) -> ReportGap {
    ReportGap(
      Message(
        da: "Ingen møder er oplyst i \(year)", en: "No meetings are stated for \(year)"), in: nil)
  }
}
