package import CivilTime
package import Markdown
package import Phrases

/// A meeting as a whole: when, where it stands, who was there, what was dealt with.
///
/// The one reading of a meeting that pages, rules and reports share.
package struct MeetingRecord: Sendable {
  /// How far a meeting has come.
  package enum Status: String, Hashable, Sendable {
    /// Thought of.
    case planned = "planlagt"
    /// The members are called.
    case called = "indkaldt"
    /// Held.
    case held = "holdt"
    /// Not held, and not replaced.
    case cancelled = "aflyst"
    /// Put off, to a day that may not be known.
    case moved = "flyttet"
  }

  /// Its id.
  package let id: EntityID
  /// Whose meeting it is; nil when the edition does not have the body.
  package let body: EntityID?
  /// Which series of its body's meetings it belongs to; nil where it names none.
  package let series: String?
  /// When it is held, as precisely as is known.
  package let date: ImpreciseDate?
  /// The days that it was moved from, the first one first.
  package let movedFrom: [ImpreciseDate]
  /// How far it has come: the last that is said.
  package let status: Status?
  /// The steps that were done, with their days, in the order of the content.
  package let done: [(step: MeetingStep, date: ImpreciseDate)]
  /// Who was there, was asked or was missed.
  package let attendance: [Attendance]
  /// What stands before the first item.
  package let preface: [Block]
  /// The items of the agenda.
  package let items: [AgendaItem]

  /// Reads a meeting.
  ///
  /// - Complexity: O(blocks of its text).
  package init(_ meeting: Entity) {
    let record = meeting.record
    id = meeting.id
    body = record.first(Meeting.body)?.target
    series = record.first(Meeting.series)
    date = record.first(Meeting.date)
    movedFrom = record.all(Meeting.movedFrom)
    status = record.all(Key.status).last.flatMap(Status.init)
    done = Self.steps(record)
    attendance = record.all(Meeting.attendance).flatMap { $0 }.map(Attendance.init)
    preface = meeting.prose?.document.blocks.prefix { !AgendaReader.isItem($0) }.map { $0 } ?? []
    items = meeting.prose.map(AgendaReader.items) ?? []
  }

  /// When a step was done; nil when that is not recorded.
  package func date(of step: MeetingStep) -> ImpreciseDate? {
    done.first { $0.step == step }?.date
  }

  /// Whether it is or was to be held on its day: it was neither called off nor put off.
  package var takesItsDay: Bool { status != .cancelled && status != .moved }

  /// Whether the minutes are there: a decision is written on some item.
  package var hasDecisions: Bool { items.contains { !$0.decisions.isEmpty } }

  /// The item with a number.
  package func item(_ number: String) -> AgendaItem? { items.first { $0.number == number } }

  /// All tasks, each with the item it stands under.
  package var tasks: [(item: AgendaItem, task: MeetingTask)] {
    items.flatMap { item in item.tasks.map { (item, $0) } }
  }

  /// Whether a meeting comes before another: by day, then by id, which ends in its number; one
  /// without a day comes last.
  package static func isInOrder(_ left: MeetingRecord, _ right: MeetingRecord) -> Bool {
    if let a = left.date, let b = right.date, (a.first, a.last) != (b.first, b.last) {
      return (a.first, a.last) < (b.first, b.last)
    }
    if (left.date == nil) != (right.date == nil) { return left.date != nil }
    let (a, b) = (left.id.rawValue, right.id.rawValue)
    return (a.utf8.count, a) < (b.utf8.count, b)
  }

  private static func steps(_ record: Record) -> [(step: MeetingStep, date: ImpreciseDate)] {
    guard case .table(let rows) = record.first(Meeting.happened) else { return [] }
    return rows.compactMap { row in
      guard let step = MeetingStep(rawValue: row.name), case .value(.date(let date)) = row.value
      else { return nil }
      return (step, date)
    }
  }
}
