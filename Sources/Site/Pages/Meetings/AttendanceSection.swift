import CivilTime
import Governance
import Phrases
import Templates

/// Who was at a meeting, by seat: apologies, mandates, substitutes, and who left for an item.
struct AttendanceSection {
  let record: MeetingRecord
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The part of the page; nil where nobody is named.
  func section() -> SectionView? {
    guard !record.attendance.isEmpty else { return nil }
    let isPlanned = record.attendance.allSatisfy { $0.presence == nil }
    var section = SectionView(
      "deltagere", context[isPlanned ? .calledToMeeting : .attendance])
    section.tables = [
      TableView(
        caption: section.title,
        columns: [
          context[.attendeeName], context[.attendeePresence], context[.attendeeRemark],
        ].map { ColumnView(label: $0) },
        groups: groups, note: isPlanned ? nil : count)
    ]
    section.width = .wide
    return section
  }

  /// The attendees under their seats, in the order in which the seats are first named; last those
  /// without one.
  private var groups: [(heading: String, rows: [[Cell]])] {
    var seats: [String] = []
    for seat in record.attendance.compactMap(\.seat) where !seats.contains(seat) {
      seats.append(seat)
    }
    let others = record.attendance.filter { $0.seat == nil }
    let seated = seats.map { seat in
      (name(of: seat), record.attendance.filter { $0.seat == seat }.map(cells))
    }
    return seated + [(seats.isEmpty ? "" : context[.otherAttendees], others.map(cells))]
  }

  /// A seat in plain words: the entity of that name where there is one.
  private func name(of seat: String) -> String {
    if let entity = context.register[EntityID(seat)] { return entity.name }
    let known = context.abbreviations[seat.uppercased()] != nil
    let words = seat.replacing("-", with: " ")
    return known ? words.uppercased() : words.prefix(1).uppercased() + words.dropFirst()
  }

  private func cells(_ who: Attendance) -> [Cell] {
    let name = who.record[Membership.holder].map { printer.fact($0) }
    let mandators = who.mandators.isEmpty ? nil : printer.links(who.mandators)
    let capacity = who.record[Meeting.capacity].map { printer.fact($0) }
    return [
      .head(name ?? mandators ?? capacity ?? printer.muted(.notStated)), Cell(presence(of: who)),
      Cell(
        remarks(
          on: who, hasName: name != nil, hasCapacity: name != nil || mandators != nil
        ).joined(separator: "<br>")),
    ]
  }

  private func presence(of who: Attendance) -> String {
    switch who.presence {
    case .present: printer.text(context[.wasThere])
    case .excused: printer.text(context[.apologies])
    case .absent: printer.text(context[.stayedAway])
    case nil: who.record.first(Meeting.isInvited) == true ? printer.text(context[.invited]) : ""
    }
  }

  private func remarks(on who: Attendance, hasName: Bool, hasCapacity: Bool) -> [String] {
    var remarks: [String] = []
    func add(_ word: SiteString, _ ids: [EntityID]) {
      if !ids.isEmpty { remarks.append(printer.sentence(word, printer.links(ids))) }
    }
    if hasCapacity, let capacity = who.record[Meeting.capacity] {
      remarks.append(printer.fact(capacity))
    }
    if hasName { add(.onBehalfOf, who.mandators) }
    add(.mandateFor, who.mandates)
    let carriers = record.attendance.filter { other in
      who.person.map(other.mandates.contains) ?? false
    }
    add(.mandateWith, carriers.compactMap(\.person))
    add(.substituteFor, who.substituted)
    if !who.substituted.isEmpty, areSubstitutesRefused {
      remarks.append("<span class=\"note\">\(printer.text(context[.noSubstitutes]))</span>")
    }
    let items: [(SiteString, ItemNumbers?)] = [
      (.exceptItems, who.exceptItems), (.onlyItems, who.onlyItems),
    ]
    var reason = who.record.first(Meeting.reason).map(printer.text)
    for (word, items) in items {
      guard let items else { continue }
      let words = printer.sentence(word, printer.joined(items.numbers.map(printer.text)))
      remarks.append(words + (reason.map { " (\($0))" } ?? ""))
      reason = nil
    }
    return remarks + [reason].compactMap { $0 }
      + who.record.all(Key.note).map { "<span class=\"note\">\(printer.text($0))</span>" }
  }

  /// Whether the rules in force on the day of the meeting say that nobody may send another.
  private var areSubstitutesRefused: Bool {
    guard let body = record.body, let day = record.date?.last else { return false }
    let answer = context.register.asOf(day).rule(RuleDocument.substitutes.key, of: body)
    return answer?.current?.fact.versions.contains { $0.value == .value(.flag(false)) } ?? false
  }

  /// How many were there, of those with a seat; of all where nobody is named with one.
  private var count: String {
    let seated = record.attendance.filter { $0.seat != nil }
    let counted = seated.isEmpty ? record.attendance : seated
    let words: [(SiteString, Attendance.Presence)] = [
      (.countThere, .present), (.countApologies, .excused), (.countAway, .absent),
    ]
    let counts = words.compactMap { word, presence in
      let count = counted.filter { $0.presence == presence }.count
      return count == 0 ? nil : printer.sentence(word, "\(count)")
    }.joined(separator: ", ")
    let isPart = !seated.isEmpty && seated.count < record.attendance.count
    return isPart && !counts.isEmpty ? printer.sentence(.countSeated, counts) : counts
  }
}
