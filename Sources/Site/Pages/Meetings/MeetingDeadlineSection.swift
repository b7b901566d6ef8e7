import Calendar
import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases
import Templates

/// What is due before and after a meeting, each step with how its day was found and by which rule.
///
/// Where the rules of the day give no deadline the part says why, and what was said earlier.
struct MeetingDeadlineSection {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The part of a meeting's page; nil for a meeting that names no body of this edition.
  func section(of meeting: Entity) -> SectionView? {
    guard let deadlines = context.deadlines.deadlines(of: meeting),
      context.register[deadlines.meeting.body] != nil
    else { return nil }
    var section = SectionView("frister", context[.titleDeadlines])
    let isCancelled = MeetingRecord(meeting).status == .cancelled
    section.tables = [table(deadlines.due, isCancelled: isCancelled)]
    section.text = deadlines.silence.map { Markup(words($0, earlier: deadlines.earlier)) }
    return section
  }

  /// The steps; what was not done for a meeting that was cancelled is not due any more.
  private func table(_ due: [DueDate], isCancelled: Bool) -> TableView {
    TableView(
      caption: context[.titleDeadlines],
      columns: [
        context[.columnSteps], context[.columnDeadline], context[.columnDone],
        context[.columnReckoning],
      ],
      rows: due.map { due in
        [
          .head(printer.text(name(of: due.step))),
          Cell(isCancelled && due.done == nil ? printer.muted(.lapsed) : day(due)),
          Cell(done(due)),
          Cell(printer.phrase(due.reckoning.text(in: context.language)) + rule(due)),
        ]
      })
  }

  private func name(of step: MeetingStep) -> String {
    let name = context.language == .danish ? step.rawValue : step.english
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// When it is due, with the name of a day that is more than a day of the week.
  private func day(_ due: DueDate) -> String {
    guard let time = due.time else { return printer.muted(.noDay) }
    let kinds: Set<MarkedDay.Kind> = [.holiday, .bankClosed, .closed]
    var names: [String] = []
    for mark in due.marks where kinds.contains(mark.kind) {
      let name = mark.name.text(in: context.language)
      // What closes the banks is often what closes the offices too.
      if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
    }
    let words = printer.text(names.joined(separator: ", "))
    let note = names.isEmpty ? "" : " <small class=\"note\">\(words)</small>"
    return printer.phrase(time.words.text(in: context.language)) + note
  }

  /// When it was done, and whether that was in time or by how much it was not, where that is certain.
  private func done(_ due: DueDate) -> String {
    guard let done = due.done else { return "" }
    let lateness = Lateness(done: done, due, calendar: context.deadlines.calendar)
    let verdict = lateness.answer == .unknown ? nil : lateness.words.text(in: context.language)
    let note = verdict.map { " <span class=\"note\">\(printer.phrase($0))</span>" } ?? ""
    return printer.phrase(done.printed(in: context.language)) + note
  }

  /// The rule that the day follows from, with the document and the place where it stands.
  private func rule(_ due: DueDate) -> String {
    var places = [document(due.document)]
    if !due.sources.isEmpty { places.append(printer.sources(due.sources)) }
    let words = printer.phrase(due.rule.printed(in: context.language))
    return " <small class=\"kilde regel\">\(words); \(places.joined(separator: "; "))</small>"
  }

  private func document(_ id: EntityID) -> String {
    printer.link(id, words: context.register[id].map { RuleDocumentPage.name(of: $0, context) })
  }

  private func words(
    _ silence: MeetingDeadlines.Silence, earlier: [RuleStatement]
  ) -> String {
    let reason = printer.text(silence.words.text(in: context.language))
    let said = earlier.map { statement in
      let versions = statement.fact.versions.map { printer.version($0) }.joined()
      let words = context.register[statement.document].map(RuleDocumentPage.said) ?? .saidIn
      return "<p>\(printer.sentence(words, document(statement.document)))</p>\(versions)"
    }
    return "<p>\(printer.sentence(.noDeadline, reason))</p>" + said.joined()
  }
}
