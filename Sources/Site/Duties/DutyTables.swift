import Calendar
import CivilTime
import Conformity
import Diagnostics
import Governance
import Phrases
import Templates

/// Duties as tables: what must be done, by whom, by when, by which rule, and whether it was.
struct DutyTables {
  let parts: PageParts

  var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }
  private var words: DutyWords { DutyWords(printer: printer) }

  /// The duties that an entity gives, as a part of its page; nil where it gives none.
  func section(of entity: Entity) -> SectionView? {
    guard let fact = entity.record[RuleDocument.duties] else { return nil }
    var section = SectionView("pligter", context[.titleDuties])
    let readings = context.duties[entity.id]
    if readings.isEmpty {
      section.text = Markup("<p>\(printer.fact(fact))</p>")
    } else {
      section.tables = [
        table(readings, caption: "\(section.title): \(entity.name)", namesGiver: false)
      ]
    }
    return section
  }

  /// All duties that are not made up.
  var all: [DutyReading] {
    context.register.entities.filter { !context.register.isExample($0.id) }
      .flatMap { context.duties[$0.id] }
  }

  /// Duties in a table, each with what gives it unless that is the page's own thing.
  func table(_ readings: [DutyReading], caption: String, namesGiver: Bool = true) -> TableView {
    TableView(
      caption: caption,
      columns: [
        context[.columnDuty], context[.dutyPlace], context[.columnSubject],
        context[.columnDeadline],
        context[.dutyMet], context[.columnFollowsFrom], context[.columnState],
        context[.columnSource],
      ],
      rows: readings.map { reading in
        let duty = reading.record
        let state = context.word(for: context.situation.state(of: reading.document))
        return [
          .head(printer.text(reading.words)),
          Cell(duty[Duty.channel].map { printer.fact($0) } ?? ""),
          Cell(
            (duty[Key.who] ?? duty[Key.described]).map { printer.fact($0) }
              ?? printer.muted(.notStated)),
          Cell(deadline(of: reading)), Cell(words.summary(of: reading)),
          Cell(namesGiver ? printer.link(reading.document) : ""),
          Cell(namesGiver ? printer.text(state) : ""),
          Cell(printer.sources(duty.all(Key.source).flatMap { $0 })),
        ]
      })
  }

  /// A duty meeting by meeting; nil for one that is none of meetings.
  func meetings(of reading: DutyReading) -> TableView? {
    let occasions = reading.occasions.compactMap { occasion -> (EntityID, DutyOccasion)? in
      if case .meeting(let id) = occasion.subject { (id, occasion) } else { nil }
    }
    guard !occasions.isEmpty else { return nil }
    return TableView(
      caption: "\(reading.words): \(context.words(context.day))",
      columns: [
        context[.dutyTime], context[.dutyDue], context[.columnDone], context[.dutyMet],
        context[.dutyRemark],
      ],
      rows: occasions.map { id, occasion in
        [
          .head(printer.link(id)),
          Cell(words.due(occasion)),
          Cell(occasion.done.map { printer.phrase($0.printed(in: context.language)) } ?? ""),
          Cell(words.state(occasion.state)),
          Cell(
            occasion.reason.map { printer.phrase($0.text(in: context.language)) } ?? ""),
        ]
      })
  }

  /// When a duty is due, as the rule says it, with the day where one follows.
  func deadline(of reading: DutyReading) -> String {
    let duty = reading.record
    var said = [duty[Duty.deadline], duty[Duty.repeats]].compactMap { $0.map { printer.fact($0) } }
    let next = reading.occasions.first { $0.state == .ahead } ?? reading.occasions.last
    if let next, !next.isAtMeeting, let day = next.due?.time?.day,
      !duty.all(Duty.deadline).contains(where: { $0.names(day) })
    {
      said.append("<small>\(words.due(next))</small>")
    }
    return said.joined(separator: "; ")
  }
}

extension Value {
  /// Whether it is a deadline that names that very day itself.
  fileprivate func names(_ day: Day) -> Bool {
    guard case .deadline(let deadline) = self else { return false }
    switch deadline.rule {
    case .by(let date), .within(let date): return deadline.move == nil && date.exactDay == day
    default: return false
    }
  }
}

extension DutyOccasion {
  /// Whether it is to be met for a meeting.
  var isAtMeeting: Bool { if case .meeting = subject { true } else { false } }
}
