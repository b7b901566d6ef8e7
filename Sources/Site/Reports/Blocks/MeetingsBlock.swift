import Conformity
import Diagnostics
import Governance
import Reports

/// The year's meetings, deadlines and attendance, held against the rules.
enum MeetingsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let (context, printer) = (maker.context, maker.printer)
    let meetings = MeetingsOfYear(maker.year, context.judgedYears, context.meetings)
    guard let figures = meetings.figures else {
      return maker.nothing(.noMeetingsInYear, meetings.gaps, else: none(maker.year.year))
    }
    var part = ReportPart()
    part.gaps = meetings.gaps
    part.say("optælling", lead(meetings, figures, maker))
    part.say("metode", printer.text(context[.method]))
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
    part.tables = [
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
    if hasPages, let link = onward(bodies.map(\.body), maker) { part.html = "<p>\(link)</p>\n" }
    return part
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
