import Calendar
import CivilTime
package import Conformity
import Diagnostics
package import Governance
import Phrases

/// The meetings of a report's year, held against the rules as seen from its day.
package struct MeetingsOfYear: Sendable {
  /// The years of the bodies that met or called a meeting off, in the order of their ids.
  package let years: [BodyYear]
  /// The meetings of the year that were still to come on the report's day, body by body in the order
  /// of the ids, each body's in the order of their days.
  package let planned: [(body: Entity, meetings: [MeetingRecord])]
  /// The meetings whose day had passed, of bodies of which nothing is known to have been held or called
  /// off that year.
  package let unsaid: [EntityID]
  /// The bodies in force that have a rule of how often they meet, and of which no meeting of the year
  /// is known, not even a planned one.
  package let silent: [EntityID]
  /// What is not said of the meetings.
  package let gaps: [ReportGap]

  /// Judges a year.
  package init(_ year: ReportYear, _ judged: JudgedYears, _ book: MeetingBook) {
    let (register, bodies) = (year.register, year.reach.all(.forum))
    let years = bodies.compactMap { judged.year(year.year, of: $0.id, asOf: year.day) }
      .filter { !$0.meetings.isEmpty }
    self.years = years
    let met = Set(years.map(\.body))
    let fixed = bodies.map { body in
      (body: body, meetings: book.meetings(of: body.id).filter { $0.isFixed(in: year.year) })
    }
    planned = fixed.map { body, meetings in
      (body, meetings.filter { $0.date.map { $0.first > year.day } ?? false })
    }.filter { !$0.meetings.isEmpty }
    let unsaid = fixed.filter { !met.contains($0.body.id) }.flatMap(\.meetings)
      .filter { $0.date.map { $0.first <= year.day } ?? false }
    self.unsaid = unsaid.map(\.id)
    let known = met.union(fixed.filter { !$0.meetings.isEmpty }.map(\.body.id))
    silent = bodies.filter { body in
      let meetsInParts = register.parts(of: body.id).contains { $0.kind == .forum }
      return !meetsInParts && !known.contains(body.id) && Self.hasRule(body.id, in: year.now)
    }.map(\.id)
    let lacks = years.flatMap { year in
      year.meetings.filter { !$0.isMovedOut }.flatMap { Self.gaps(of: $0, register, book) }
    }
    gaps =
      silent.compactMap { Self.silence(of: $0, in: year) }
      + unsaid.map { Self.notSaidToBeHeld($0, register) } + lacks
  }

  /// The figures of all together; nil where nobody met.
  package var figures: ConformityFigures? { ConformityFigures.sum(years.map(\.figures)) }

  /// How many meetings of the year were still to come.
  package var plannedCount: Int { planned.reduce(0) { $0 + $1.meetings.count } }

  /// Whether no meeting of the year is known at all.
  package var isEmpty: Bool { years.isEmpty && planned.isEmpty && unsaid.isEmpty }

  /// Whether a body is in force and says how often it meets.
  private static func hasRule(_ body: EntityID, in situation: Situation) -> Bool {
    guard situation.state(of: body) == .inForce else { return false }
    let book = situation.ruleBook(of: body)
    let rules =
      [book.rule(RuleDocument.frequency.key)]
      + book.series.map { book.rule(RuleDocument.frequency.key, of: $0) }
    return rules.contains { rule in
      rule?.silence == nil
        && rule?.current?.fact.versions.contains { $0.value.value != nil } == true
    }
  }

  private static func silence(of id: EntityID, in year: ReportYear) -> ReportGap? {
    guard let body = year.register[id] else { return nil }
    // Where meetings are left out, it is not said that there are none.
    let isOpenOnly = year.register.leavesOutMeetings
    return ReportGap(
      Message(
        da: "Der er ikke oplyst nogen \(isOpenOnly ? "offentlige møder" : "møder") i "
          + "\(body.name) i \(year.year)",
        en: "No \(isOpenOnly ? "public meetings" : "meetings") of \(body.name) are stated for "
          + "\(year.year)"), in: id)
  }

  // MARK: Single meetings

  private static func notSaidToBeHeld(_ meeting: MeetingRecord, _ register: Register) -> ReportGap {
    ReportGap(
      MeetingName(meeting, register).filling(
        "Om {} blev holdt, er ikke oplyst", "Whether {} was held is not stated"),
      in: meeting.id, key: Key.status.key)
  }

  private static func gaps(
    of item: BodyYear.MeetingCase, _ register: Register, _ book: MeetingBook
  ) -> [ReportGap] {
    guard let meeting = book[item.meeting] else { return [] }
    let name = MeetingName(meeting, register)
    func gap(_ danish: String, _ english: String, key: String?) -> ReportGap {
      ReportGap(name.filling(danish, english), in: meeting.id, key: key)
    }
    switch item.standing {
    case .cancelled, .ahead: return []
    case .unsaid: return [notSaidToBeHeld(meeting, register)]
    case .held: break
    }
    var gaps: [ReportGap] = []
    if !meeting.hasDecisions, meeting.date(of: .minutes) == nil {
      gaps.append(gap("Referatet af {} mangler", "The minutes of {} are missing", key: nil))
    }
    let isAgendaDue = item.judgements.contains { $0.matter == .step(.agenda) }
    if isAgendaDue, meeting.date(of: .agenda) == nil {
      gaps.append(
        gap(
          "Hvornår dagsordenen til {} blev sendt ud, er ikke oplyst",
          "When the agenda of {} was sent out is not stated", key: Meeting.happened.key))
    }
    if meeting.attendance.allSatisfy({ $0.presence == nil }) {
      gaps.append(
        gap(
          "Hvem der var med til {}, er ikke oplyst", "Who attended {} is not stated",
          key: Meeting.attendance.key))
    }
    return gaps
  }
}

extension MeetingRecord {
  /// Whether a meeting is or was to be held on a day of a year; the day alone counts, not what came of
  /// it.
  fileprivate func isFixed(in year: Int) -> Bool { takesItsDay && date?.first.year == year }
}
