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
  /// A body, or one of its series, of which no meetings are proposed, with the reason.
  struct Unplanned {
    let name: String
    let reason: Message
  }

  let register: Register
  let year: Int
  /// The day from which notices must be possible; nil when that is not asked for.
  let today: Day?
  /// The bodies and series with meetings to plan, and those whose fixed meetings take time.
  private(set) var planned: [PlannedSeries] = []
  private(set) var unplanned: [Unplanned] = []
  /// What the plan could not take into account, since the content does not say it.
  private(set) var remarks: [Message] = []
  private var orders: [PlanningOrder] = []

  init(_ register: Register, year: Int, today: Day?) {
    self.register = register
    self.year = year
    self.today = today
    let reckoner = DeadlineReckoner(register)
    let days = YearDays(year, reckoner.calendar)
    if !days.knowsSchoolHolidays {
      remarks.append(
        Message(
          da: "kalender.yaml nævner ingen skoleferier i \(year); planen ser bort fra dem.",
          en: "kalender.yaml states no school holidays in \(year); the plan knows of none."))
    }
    remarkOnMeetingsWithoutDay()
    let wishes = PlanningWishes(of: register)
    let meetings = Dictionary(grouping: register.all(.meeting).filter(isNear)) {
      $0.record.first(Meeting.body)?.target
    }
    let collectives = Set(
      register.all(.forum).flatMap { $0.record.all(Key.partOf).flatMap { $0 } }
        .compactMap(\.target))
    for body in register.all(.forum) where !collectives.contains(body.id) {
      let states = days.days.map { register.asOf($0.day).state(of: body.id) }
      guard let first = states.firstIndex(of: .inForce) else {
        if states.first == .uncertain {
          refuse(
            body, nil,
            Message(
              da: "det er uvist, om forummet findes i \(year)",
              en: "it is uncertain whether the body exists in \(year)"))
        }
        continue
      }
      add(
        BodyPlanning(
          body: body, year: days, today: today, wishes: wishes, reckoner: reckoner,
          meetings: meetings[body.id] ?? [], first: days.days[first].day,
          isThere: states.map { $0 == .inForce }, register: register))
    }
    for one in planned where !one.problem.quotas.isEmpty { addOrders(of: one) }
  }

  /// The problem to be solved.
  var problem: PlanningProblem {
    PlanningProblem(bodies: planned.map(\.problem), orders: orders)
  }

  /// The body or series with an id of the plan.
  func planned(_ id: String) -> PlannedSeries? { planned.first { $0.id == id } }

  /// Plans the series of a body; what lies fast besides takes the time of its members.
  private mutating func add(_ planning: BodyPlanning) {
    let book = register.asOf(planning.first).ruleBook(of: planning.body.id)
    let series = book.series
    var found: [PlannedSeries] = []
    for one in series.isEmpty ? [nil] : series.map(Optional.some) {
      do throws(BodyPlanning.Refusal) {
        found.append(try planning.series(one, in: book))
      } catch {
        refuse(planning.body, one, error.reason)
      }
    }
    planned += found + [planning.rest(besides: found, in: book)].compactMap { $0 }
  }

  private mutating func refuse(_ body: Entity, _ series: MeetingSeries?, _ reason: Message) {
    unplanned.append(Unplanned(name: PlannedSeries.name(body, series), reason: reason))
  }

  // MARK: Meetings that are there

  /// Whether a meeting has a day in the year or in the ones beside it and was not cancelled.
  private func isNear(_ meeting: Entity) -> Bool {
    guard meeting.record.first(Key.status) != "aflyst",
      let date = meeting.record.first(Meeting.date), date.first == date.last
    else { return false }
    return abs(date.first.year - year) <= 1
  }

  private mutating func remarkOnMeetingsWithoutDay() {
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

  // MARK: Order

  /// Notes the bodies that the agenda of one builds on, by the names in its rule, and says of which
  /// there is no meeting to build on.
  private mutating func addOrders(of one: PlannedSeries) {
    guard let day = one.problem.days.first(where: { $0.obstacle == nil })?.day else { return }
    let rule = register.asOf(day).rule(RuleDocument.agendaBasis.key, of: one.body.id)
    let words = (rule?.current?.fact.versions ?? []).compactMap(\.value.value)
      .flatMap { [String](registerValue: $0) ?? [] }
    for other in register.all(.forum) where other.id != one.body.id {
      let names = other.record.all(Key.name) + other.record.all(Key.aliases).flatMap { $0 }
      guard words.contains(where: { text in names.contains { text.contains($0) } }) else {
        continue
      }
      let bases = planned.filter { basis in
        basis.body.id == other.id
          && !(basis.problem.quotas.isEmpty && basis.problem.fixed.isEmpty)
      }
      orders += bases.map { PlanningOrder(one.id, buildsOn: $0.id) }
      if bases.isEmpty {
        remarks.append(
          Message(
            da: "\(one.name): dagsordenen bygger på \(other.name), som der ikke lægges møder for.",
            en: "\(one.name): its agenda builds on \(other.name), of which no meetings are planned."
          ))
      }
    }
  }
}
