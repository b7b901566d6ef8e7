import Conformity
import Diagnostics
import Governance
import Reports

/// The year's meetings, deadlines and attendance, held against the rules.
enum MeetingsBlock {
  /// The block.
  static func part(_ maker: ReportMaker) -> ReportPart? {
    let (context, printer) = (maker.context, maker.printer)
    let meetings = MeetingsOfYear(maker.year, maker.judge, context.meetings)
    guard let figures = meetings.figures else {
      return maker.nothing(.noMeetingsInYear, meetings.gaps, else: none(maker.year.year))
    }
    var part = ReportPart()
    part.gaps = meetings.gaps
    let (words, year) = (ConformityWords(printer: printer), "\(maker.year.year)")
    let breaches = meetings.years.reduce(0) { $0 + $1.breaches.count }
    var lead = printer.phrase(
      context.sentence(
        .leadOfAll, year, "\(meetings.years.count)", figures.heldWords.text(in: context.language),
        words.count(figures.deadlines), "\(breaches)"))
    if let attendance = figures.attendance {
      lead += " " + printer.phrase(context.sentence(.attendanceIs, words.count(attendance)))
    }
    part.sentences = [lead, printer.text(context[.method])]
    if !meetings.silent.isEmpty {
      part.sentences.append(
        printer.sentence(.silentBodies, year, printer.links(meetings.silent)))
    }
    let hasPages = context.options.day >= maker.year.day
    let bodies = meetings.years.compactMap { year in context.register[year.body].map { ($0, year) }
    }
    .map { (body: $0.0, year: $0.1) }.sortedInDanish { $0.body.name }
    part.tables = [
      ConformityTables(printer: printer).bodies(
        bodies,
        caption: context.sentence(.captionOfYear, context[.meetingsCounted], year, maker.dayWords),
        hasPages: hasPages, hasSum: bodies.count > 1)
    ]
    if hasPages, bodies.contains(where: { !context.register.isExample($0.body.id) }) {
      part.sentences.append(
        printer.link(
          ConformityIndex.address(of: maker.year.year), context.sentence(.linkOfYear, year)))
    }
    return part
  }

  /// That no meeting is stated at all.
  static func none(_ year: Int) -> ReportGap {
    ReportGap(
      Message(
        da: "Ingen møder er oplyst i \(year)", en: "No meetings are stated for \(year)"), in: nil)
  }
}
