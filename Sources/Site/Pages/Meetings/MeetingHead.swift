import CivilTime
import Diagnostics
import Governance
import Phrases
import Templates

/// The head of a meeting's page: where it stands, when and where it is, how far its papers are.
struct MeetingHead {
  let record: MeetingRecord
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The line under the heading.
  func line(isExample: Bool) -> HeadLine {
    let status = record.status.map { _ in Self.standing(of: record, context) }
    var banner: SiteString?
    if record.status == .cancelled { banner = .wasCancelled }
    if record.status == .moved { banner = .wasMoved }
    let words = [day()] + moves()
    return HeadLine(
      status: status ?? context[.meetingStatusNotStated], statusClass: cssClass, validity: nil,
      fate: Markup(words.joined(separator: " · ")), versions: nil,
      banner: banner.map { Markup(printer.text(context[$0])) }, bannerTitle: status ?? "",
      isExample: isExample)
  }

  /// The day with its week; struck out where the meeting was not held on it, but there to read.
  private func day() -> String {
    guard let date = record.date else { return printer.text(context[.dayNotStated]) }
    let words = printer.phrase(Self.plain(date, context))
    var html = date.exactDay.map { "<time datetime=\"\($0.isoText)\">\(words)</time>" } ?? words
    if [.cancelled, .moved].contains(record.status) { html = "<s>\(html)</s>" }
    guard let week = date.exactDay?.week else { return html }
    return "\(html), \(printer.phrase(context.sentence(.week, "\(week.number)")))"
  }

  private func moves() -> [String] {
    record.movedFrom.map {
      printer.phrase(context.sentence(.movedFrom, $0.printed(in: context.language)))
    }
  }

  /// The class that marks the status; never the only mark.
  private var cssClass: String {
    switch record.status {
    case .held: "gaelder"
    case .planned, .called: "endnu-ikke"
    case .cancelled: "ophoert"
    case .moved, nil: "uvist"
    }
  }

  /// The facts in short.
  func facts(of meeting: Entity) -> SectionView? {
    var section = SectionView("kort-sagt", context.strings["titler.kort-sagt"] ?? "")
    section.style = "boks"
    if let body = record.body {
      section.facts.append(
        FactView(label: context[.columnBody], lines: [FactLine(printer.link(body))]))
    }
    section.facts += [series].compactMap { $0 }
    section.facts += [Key.time.key, Meeting.place.key].compactMap { fact($0, of: meeting) }
    section.facts += [agenda(), minutes()].compactMap { $0 }
    section.facts += [Key.caseNumber.key, Step.outcome.key].compactMap { fact($0, of: meeting) }
    section.facts += published(meeting)
    return section.facts.isEmpty ? nil : section
  }

  /// The series that it belongs to, by the name that the rules of its day give it.
  private var series: FactView? {
    guard let name = record.series else { return nil }
    let day = record.date?.last ?? context.day
    let series = record.body.flatMap {
      context.register.asOf(day).ruleBook(of: $0).series(named: name)
    }
    return FactView(
      label: printer.label(Meeting.series.key),
      lines: [FactLine(printer.text(series?.name ?? name))])
  }

  private func fact(_ key: String, of meeting: Entity) -> FactView? {
    meeting.record[key].map { parts.fact(.init(key: key, fact: $0)) }
  }

  /// How far the agenda is, with its day; of a day that is past only the sources can say it.
  private func agenda() -> FactView? {
    if let date = record.date(of: .agenda) { return fact(.agenda, [(.sentOn, date)]) }
    guard record.status == .planned || record.status == .called else { return nil }
    let isToCome = record.date.map { $0.last >= context.day } ?? false
    return FactView(
      label: context[.agenda],
      lines: [FactLine(printer.muted(isToCome ? .notSent : .notStated))])
  }

  /// How far the minutes are, each state with its day.
  private func minutes() -> FactView? {
    let states: [(SiteString, ImpreciseDate?)] = [
      (.draftOn, record.date(of: .draftMinutes)), (.sentOn, record.date(of: .minutes)),
      (.approvedOn, record.date(of: .approval)),
    ]
    let known = states.compactMap { state, date in date.map { (state, $0) } }
    return known.isEmpty ? nil : fact(.minutes, known)
  }

  /// What was published, each duty in its own words with the day on which it was met.
  private func published(_ meeting: Entity) -> [FactView] {
    guard case .table(let rows) = meeting.record.first(Meeting.published) else { return [] }
    let duties = record.body.map { body in
      context.situation.ruleDocuments(of: body)
        .flatMap { $0.record.all(RuleDocument.duties).flatMap { $0 } }
    }
    return rows.map { row in
      let duty = duties?.first { $0.first(Key.identifier) == row.name }
      let day = "<br>" + printer.sentence(.publishedOn, printer.stated(row.value))
      return FactView(
        label: printer.label(Meeting.published.key),
        lines: [FactLine(printer.text(duty?.first(Duty.text) ?? row.name) + day)])
    }
  }

  private func fact(_ label: SiteString, _ states: [(SiteString, ImpreciseDate)]) -> FactView {
    FactView(
      label: context[label],
      lines: states.map { state, date in
        FactLine(
          printer.phrase(context.sentence(state, date.printed(in: context.language))))
      })
  }

  /// A day in plain words, with the day of the week where it is one day.
  static func plain(_ date: ImpreciseDate, _ context: SiteContext) -> String {
    let words = date.printed(in: context.language)
    guard let day = date.exactDay else { return words }
    return "\(day.weekday.printed(in: context.language)) \(words)"
  }

  /// How far a meeting has come, as of the day of the site: of a planned one that is past, nobody
  /// says whether it was held.
  static func standing(of meeting: MeetingRecord, _ context: SiteContext) -> String {
    guard let status = meeting.status else { return context[.meetingStatusNotStated] }
    guard status == .planned, let date = meeting.date, date.last < context.day else {
      return word(for: status, context)
    }
    return context[.meetingPlannedOnly]
  }

  /// The word for how far a meeting has come.
  static func word(for status: MeetingRecord.Status, _ context: SiteContext) -> String {
    switch status {
    case .planned: context[.meetingPlanned]
    case .called: context[.meetingCalled]
    case .held: context[.meetingHeld]
    case .cancelled: context[.meetingCancelled]
    case .moved: context[.meetingMoved]
    }
  }
}
