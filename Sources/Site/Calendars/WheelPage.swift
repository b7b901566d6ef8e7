import Charts
import CivilTime
import Diagnostics
import Governance
import Publishing
import Templates

/// The year as a wheel, with its table beside it.
enum WheelPage {
  /// Makes the page.
  static func make(_ year: Int, among years: CalendarYears, _ context: SiteContext) -> PageDraft {
    var page = CalendarParts.draft(
      .wheel(year), title: context.sentence(.calendarWheel, "\(year)"), year: year, context)
    let printer = Printer(context: context, page: page.address)
    let entries = context.diary.entries(in: year).filter { !$0.isExample }
    let layout = WheelLayout(YearWheel(year, entries, printer))
    let drawing = WheelDrawing(layout, id: "hjul")
    let file = Address(page.address.path + "aarshjul.svg")
    page.files = [OutputFile(path: file.file, bytes: drawing.file(in: context.palette))]
    page.lead = Markup(
      "<p>\(printer.text(CalendarParts.count(entries, context)))</p>"
        + CalendarParts.ways(
          [(context[.calendarAsList], .list(of: year))]
            + CalendarParts.neighbours(of: year, among: years, Address.wheel), printer
        ).html)
    var wheel = SectionView("hjulet", "")
    wheel.drawing = figure(drawing, entries, year, file, printer)
    page.sections = [
      wheel, CalendarParts.uncertain(entries, printer, hasWheelSigns: true),
    ].compactMap { $0 }
    return page
  }

  private static func figure(
    _ drawing: WheelDrawing, _ entries: [DiaryEntry], _ year: Int, _ file: Address,
    _ printer: Printer
  ) -> Markup {
    let context = printer.context
    var html: [UInt8] = Array("<div class=\"hjul\"><figure><div class=\"tegning\">".utf8)
    html += drawing.inline().bytes
    html += Array(
      "</div><ul class=\"forklaring\" aria-label=\"\(printer.text(context[.legend]))\">".utf8)
    for sample in WheelSample.occurring(in: drawing.layout) {
      html += Array("<li>".utf8) + sample.drawing.bytes
      html += Array("<span>\(printer.text(words(for: sample, context)))</span></li>".utf8)
    }
    let merged = drawing.layout.countUnplaced
    let note =
      context[.wheelNote] + (merged > 0 ? " " + context.sentence(.wheelMerged, "\(merged)") : "")
    html += Array("</ul><figcaption><p class=\"under\">\(printer.text(note))</p>".utf8)
    let link = printer.link(file, context[.wheelFile])
    html += Array("<p class=\"under\">\(link)</p></figcaption></figure>".utf8)
    html += Array("\(table(drawing.layout, entries, year, printer))</div>".utf8)
    return Markup(bytes: html)
  }

  /// The bodies in the order of the rings, with the days of their meetings.
  private static func table(
    _ layout: WheelLayout, _ entries: [DiaryEntry], _ year: Int, _ printer: Printer
  ) -> String {
    let context = printer.context
    let meetings = entries.filter { $0.isMeeting && $0.days.lowerBound.year == year }
    let byBody = Dictionary(grouping: meetings) { $0.body.flatMap { printer.href($0) } }
    let rows = layout.wheel.rings.enumerated().compactMap { index, ring -> String? in
      guard let own = byBody[ring.href] else { return nil }
      let number = layout.measures.isNumbered ? "\(index + 1). " : ""
      let dates = own.map { date($0, printer) }.joined(separator: ", ")
      let count = own.filter { !$0.isCancelled }.count
      return "<tr><th scope=\"row\">\(number)<a href=\"\(printer.text(ring.href))\">"
        + "\(printer.text(SoftHyphens.marked(ring.name)))</a></th><td class=\"n\">\(count)</td><td>\(dates)</td></tr>"
    }
    guard !rows.isEmpty else { return "" }
    let caption = context.sentence(.wheelTable, "\(year)")
    let heads = [context[.columnBody], context[.columnCount], context[.wheelDates]]
      .enumerated().map { index, name in
        "<th scope=\"col\"\(index == 1 ? " class=\"n\"" : "")>\(printer.text(name))</th>"
      }
    return """
      <div class="rul" tabindex="0" role="group" aria-label="\(printer.text(caption))">\
      <table class="hjul-tabel">
      <caption>\(printer.text(caption))</caption><thead><tr>\(heads.joined())</tr></thead>
      <tbody>\(rows.joined())</tbody></table></div>
      """
  }

  /// The day of a meeting as a link, struck where it is cancelled.
  private static func date(_ entry: DiaryEntry, _ printer: Printer) -> String {
    let context = printer.context
    let words =
      entry.exactDay.map { day in
        context.language == .danish ? "\(day.day).\(day.month)." : "\(day.day)/\(day.month)"
      } ?? DiaryPrinter(printer).plainDays(entry)
    let link = printer.link(entry.subject, words: words)
    guard !entry.isCancelled else {
      return "<s>\(link)</s> (\(printer.text(entry.status ?? "")))"
    }
    return entry.exactDay == nil ? link : "<span class=\"sag\">\(link)</span>"
  }

  private static func words(for sample: WheelSample, _ context: SiteContext) -> String {
    switch sample {
    case .meeting: context[.wheelMeeting]
    case .cancelled: context[.wheelCancelled]
    case .due(.invitation): context[.wheelInvitation]
    case .due(.proposals): context[.wheelProposals]
    case .due(.agenda): context[.wheelAgenda]
    case .due(.minutes): context[.wheelMinutes]
    case .due(.duty): context[.wheelDuty]
    case .stretch(.window): context[.wheelWindow]
    case .stretch(.notice): context[.wheelNotice]
    case .stretch(.imprecise): context[.wheelImprecise]
    }
  }
}
