import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Planning

/// What the content says of a year's meetings, made ready for the planner.
///
/// Nothing is added that the content does not say: a body whose rules give no number gets no
/// meetings, and the reason stands in ``unplanned``.
struct YearOfMeetings {
  /// A body of which no meetings are proposed, with the reason.
  struct Unplanned {
    let body: Entity
    let reason: Message
  }

  let register: Register
  let year: Int
  /// The day from which notices must be possible; nil when that is not asked for.
  let today: Day?
  private(set) var bodies: [PlanningBody] = []
  private(set) var orders: [PlanningOrder] = []
  private(set) var unplanned: [Unplanned] = []
  /// What the plan could not take into account, since the content does not say it.
  private(set) var remarks: [Message] = []
  /// How long the meetings of each body are, where that is stated.
  private(set) var lengths: [String: MeetingLength] = [:]

  private let reckoner: DeadlineReckoner
  private let wishedWeekdays: [Weekday]
  private let wishedHours: ClosedRange<Int>?

  init(_ register: Register, year: Int, today: Day?) {
    self.register = register
    self.year = year
    self.today = today
    reckoner = DeadlineReckoner(register)
    let wish = register.all(.calendar).first?.record.first(CalendarSettings.wishes) ?? Record()
    wishedWeekdays = wish.first(CalendarSettings.wishedWeekdays)?.days ?? []
    if case .clock(let clock) = wish.first(Key.time), let end = clock.end {
      wishedHours = clock.start.minutes...end.minutes
    } else {
      wishedHours = nil
    }
    let collectives = Set(
      register.all(.forum).flatMap { $0.record.all(Key.partOf).flatMap { $0 } }
        .compactMap(\.target))
    for body in register.all(.forum) where !collectives.contains(body.id) { add(body) }
    for body in bodies { orders += basis(of: body) }
    remark()
  }

  /// Notes what the content leaves open: the school holidays, and meetings without a day.
  private mutating func remark() {
    if !days.contains(where: reckoner.calendar.isSchoolHoliday) {
      remarks.append(
        Message(
          da: "kalender.yaml nævner ingen skoleferier i \(year); planen ser bort fra dem.",
          en: "kalender.yaml states no school holidays in \(year); the plan knows of none."))
    }
    for meeting in register.all(.meeting) {
      guard let date = meeting.record.first(Meeting.date), date.first != date.last,
        date.first.year <= year, year <= date.last.year,
        meeting.record.first(Key.status) != "aflyst"
      else { continue }
      remarks.append(
        Message(
          da: "\(meeting.id) har ingen dag og tæller ikke med.",
          en: "\(meeting.id) has no day and is not counted."))
    }
  }

  /// The problem to be solved.
  var problem: PlanningProblem { PlanningProblem(bodies: bodies, orders: orders) }

  /// The days of the year.
  private var days: [Day] {
    guard let first = Day(firstOfMonth: 1, year: year), let last = Day(lastOfMonth: 12, year: year)
    else { return [] }
    return (first.ordinal...last.ordinal).map(Day.init(ordinal:))
  }

  private mutating func add(_ body: Entity) {
    let life = days.filter { register.asOf($0).state(of: body.id) == .inForce }
    guard let first = life.first else {
      let states = days.prefix(1).map { register.asOf($0).state(of: body.id) }
      if states == [.uncertain] {
        refuse(
          body, da: "det er uvist, om forummet findes i \(year)",
          en: "it is uncertain whether the body exists in \(year)")
      }
      return
    }
    let book = register.asOf(first).ruleBook(of: body.id)
    func rule<V>(_ field: Field<V>) -> Value? {
      book.rule(field.key)?.current?.fact.versions.lazy.compactMap(\.value.value).first
    }
    guard case .frequency(let frequency) = rule(RuleDocument.frequency) else {
      return refuse(
        body, da: "de regler, der gælder, siger ikke, hvor ofte forummet mødes",
        en: "the rules in force do not say how often the body meets")
    }
    var occasion: Occasion?
    var clock: ClockTime?
    switch rule(RuleDocument.meetingTime) {
    case .occasion(let found): occasion = found
    case .clock(let found): clock = found
    default: break
    }
    let needs: MeetingNeeds
    do throws(MeetingNeeds.Refusal) {
      needs = try MeetingNeeds(frequency, in: year, within: occasion)
    } catch {
      let words = Message(
        da: frequency.printed(in: .danish), en: frequency.printed(in: .english))
      switch error {
      case .noNumber:
        return refuse(
          body, da: "reglen »\(words.text(in: .danish))« giver intet antal",
          en: "the rule “\(words.text(in: .english))” gives no number")
      case .notOfTheYear:
        return refuse(
          body, da: "reglen »\(words.text(in: .danish))« lægges ikke af en årsplan",
          en: "the rule “\(words.text(in: .english))” is not for a year’s plan")
      }
    }
    var length: MeetingLength?
    if case .quantity(let quantity) = rule(RuleDocument.length) { length = MeetingLength(quantity) }
    lengths[body.id.rawValue] = length
    let inForce = Set(life)
    let windows = occasion?.days(in: year)
    let options = days.map { day -> PlanningDay in
      let isOutside = windows.map { !$0.contains { $0.contains(day) } } ?? false
      return option(body.id, day, isRuled: inForce.contains(day) && !isOutside, clock?.weekday)
    }
    bodies.append(
      PlanningBody(
        id: body.id.rawValue, quotas: needs.quotas, days: options,
        starts: starts(clock, length), wishedHours: clock == nil ? wishedHours : nil,
        wishedWeekdays: clock?.weekday == nil ? wishedWeekdays : [], length: length?.most,
        members: members(of: body, on: first), fixed: fixed(body.id)))
  }

  private mutating func refuse(_ body: Entity, da: String, en: String) {
    unplanned.append(Unplanned(body: body, reason: Message(da: da, en: en)))
  }

  /// The hours at which a meeting may begin: as the rule says, else each hour of the wished ones.
  private func starts(_ clock: ClockTime?, _ length: MeetingLength?) -> [Int] {
    if let clock { return [clock.start.minutes] }
    guard let wishedHours else { return [] }
    return Array(
      stride(
        from: wishedHours.lowerBound,
        through: max(wishedHours.lowerBound, wishedHours.upperBound - (length?.most ?? 60)),
        by: 60))
  }

  /// A day as a body sees it, with the days on which its agenda and minutes would be due.
  private func option(
    _ body: EntityID, _ day: Day, isRuled: Bool, _ weekday: Weekday?
  ) -> PlanningDay {
    let calendar = reckoner.calendar
    let obstacle: PlanningDay.Obstacle? =
      if day.weekday > .friday { .weekend } else if !Holiday.all(on: day).isEmpty {
        .holiday
      } else if calendar.closingDays.contains(where: { $0.contains(day) }) {
        .closed
      } else if calendar.isSchoolHoliday(day) { .schoolHoliday } else if !isRuled {
        .noRule
      } else if let weekday, weekday != day.weekday {
        .otherWeekday
      } else { nil }
    if obstacle != nil { return PlanningDay(day, obstacle: obstacle) }
    let due = reckoner.deadlines(of: MeetingTimes(of: body, on: ImpreciseDate(day)))
    let before = due.due.compactMap(\.time?.first).filter { $0 < day }.min()
    let isTooSoon = today.map { min(day, before ?? day) < $0 } ?? false
    return PlanningDay(
      day, obstacle: isTooSoon ? .tooSoon : nil,
      agenda: due.due(.agenda).compactMap(\.time?.first).min(),
      minutes: due.due(.minutes).compactMap(\.time?.last).max())
  }

  /// The meetings of a body that have a day and were not cancelled.
  private func fixed(_ body: EntityID) -> [FixedMeeting] {
    register.all(.meeting).compactMap { meeting in
      guard meeting.record.first(Meeting.body)?.target == body,
        meeting.record.first(Key.status) != "aflyst",
        let date = meeting.record.first(Meeting.date), date.first == date.last,
        abs(date.first.year - year) <= 1
      else { return nil }
      var hours: Range<Int>?
      if case .clock(let clock) = meeting.record.first(Key.time) {
        hours = clock.start.minutes..<max(clock.start.minutes + 1, clock.end?.minutes ?? 24 * 60)
      }
      let due = reckoner.deadlines(of: MeetingTimes(of: body, on: date))
      return FixedMeeting(
        PlanningDay(
          date.first, agenda: due.due(.agenda).compactMap(\.time?.first).min(),
          minutes: due.due(.minutes).compactMap(\.time?.last).max()), hours: hours)
    }
  }

  /// The people and units that sit in a body or serve it on a day.
  private func members(of body: Entity, on day: Day) -> [String] {
    let situation = register.asOf(day)
    var ids = Array(situation.seated(in: body.id))
    for key in [RuleDocument.chair.key, RuleDocument.secretariat.key] {
      for version in situation.rule(key, of: body.id)?.current?.fact.versions ?? [] {
        guard let value = version.value.value else { continue }
        ids += ([Reference](registerValue: value) ?? []).compactMap(\.target)
      }
    }
    return Set(ids.map(\.rawValue)).sorted()
  }

  /// The planned bodies that the agenda of one builds on, by the names in the rule.
  private func basis(of body: PlanningBody) -> [PlanningOrder] {
    guard let day = body.days.first(where: { $0.obstacle == nil })?.day else { return [] }
    let rule = register.asOf(day).rule(RuleDocument.agendaBasis.key, of: EntityID(body.id))
    let words = (rule?.current?.fact.versions ?? []).compactMap(\.value.value)
      .flatMap { [String](registerValue: $0) ?? [] }
    return bodies.filter { other in
      guard other.id != body.id, let entity = register[EntityID(other.id)] else { return false }
      let names = entity.record.all(Key.name) + entity.record.all(Key.aliases).flatMap { $0 }
      return words.contains { text in names.contains { text.contains($0) } }
    }.map { PlanningOrder(body.id, buildsOn: $0.id) }
  }
}
