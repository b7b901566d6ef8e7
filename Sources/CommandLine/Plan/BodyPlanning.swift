import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Planning

/// Makes what the planner is given of one body: its days, numbers, hours, members and fixed meetings.
struct BodyPlanning {
  /// Why a body, or one of its series, gets no meetings.
  struct Refusal: Error {
    let reason: Message
  }

  let body: Entity
  let year: YearDays
  /// The day from which notices must be possible; nil when that is not asked for.
  let today: Day?
  let wishes: PlanningWishes
  let reckoner: DeadlineReckoner
  /// The meetings of the body that have a day near the year and were not cancelled.
  let meetings: [Entity]
  /// The first day of the year on which the body is in force.
  let first: Day
  /// Whether the body is in force on each day of the year.
  let isThere: [Bool]
  let register: Register

  /// The planned meetings of a series.
  func series(_ series: MeetingSeries?, in book: RuleBook) throws(Refusal) -> PlannedSeries {
    let rules = SeriesRules(book, series)
    guard let frequency = rules.frequency else {
      throw Refusal(
        reason: Message(
          da: "de regler, der gælder, siger ikke, hvor ofte forummet mødes",
          en: "the rules in force do not say how often the body meets"))
    }
    let fixed = fixed(series, among: book.series)
    let days = RhythmDays.days(
      frequency.rhythm, in: year.year, weekday: rules.clock?.weekday,
      anchors: fixed.map(\.day.day))
    let needs: MeetingNeeds
    do throws(MeetingNeeds.Refusal) {
      needs = try MeetingNeeds(frequency, in: year.year, within: rules.occasion, days: days)
    } catch {
      throw Refusal(reason: Self.words(error, frequency))
    }
    return PlannedSeries(
      body: body, series: series,
      problem: PlanningBody(
        id: PlannedSeries.id(body.id, series), quotas: needs.quotas,
        days: options(series, rules, on: days), starts: wishes.starts(rules.clock, rules.length),
        wishedHours: rules.clock == nil ? wishes.hours : nil,
        wishedWeekdays: days == nil && rules.clock?.weekday == nil ? wishes.weekdays : [],
        length: rules.length?.most, members: members, fixed: fixed),
      length: rules.length, hasRhythm: days != nil)
  }

  /// The body with the meetings that lie fast and belong to no planned series: they take the time of
  /// its members; nil when there are none.
  func rest(besides planned: [PlannedSeries], in book: RuleBook) -> PlannedSeries? {
    let taken = Set(planned.flatMap(\.problem.fixed).map(\.day.day))
    let fixed = meetings.compactMap(fixedMeeting).filter { !taken.contains($0.day.day) }
    guard !fixed.isEmpty else { return nil }
    return PlannedSeries(
      body: body, series: nil,
      problem: PlanningBody(
        id: body.id.rawValue, quotas: [], days: [], members: members, fixed: fixed),
      length: SeriesRules(book, nil).length, hasRhythm: false)
  }

  private static func words(
    _ refusal: MeetingNeeds.Refusal, _ frequency: MeetingFrequency
  ) -> Message {
    let (danish, english) = (frequency.printed(in: .danish), frequency.printed(in: .english))
    return switch refusal {
    case .noNumber:
      Message(
        da: "reglen »\(danish)« giver intet antal", en: "the rule “\(english)” gives no number")
    case .notOfTheYear:
      Message(
        da: "reglen »\(danish)« siger hverken et antal for året eller en ugedag",
        en: "the rule “\(english)” says neither a number for the year nor a weekday")
    }
  }

  // MARK: Days

  /// The days of the year as the series sees them; of a rhythm its own days alone.
  private func options(
    _ series: MeetingSeries?, _ rules: SeriesRules, on days: [Day]?
  ) -> [PlanningDay] {
    let windows = rules.occasion?.days(in: year.year)
    let rhythm = days.map(Set.init)
    return zip(year.days, isThere).compactMap { known, isThere in
      let day = known.day
      if let rhythm, !rhythm.contains(day) { return nil }
      let isOutside = windows.map { !$0.contains { $0.contains(day) } } ?? false
      let weekday = days == nil ? rules.clock?.weekday : nil
      let obstacle: PlanningDay.Obstacle? =
        if let common = known.obstacle { common } else if !isThere { .notThere } else if isOutside {
          .otherTime
        } else if let weekday, weekday != day.weekday { .otherWeekday } else { nil }
      if obstacle != nil { return PlanningDay(day, obstacle: obstacle) }
      let dues = dues(on: day, series?.id)
      let isTooSoon = today.map { min(day, dues.first ?? day) < $0 } ?? false
      return PlanningDay(
        day, obstacle: isTooSoon ? .tooSoon : nil, agenda: dues.agenda, minutes: dues.minutes)
    }
  }

  private func dues(on day: Day, _ series: String?) -> MeetingDues {
    MeetingDues(
      MeetingTimes(of: body.id, series: series, on: ImpreciseDate(day)), by: reckoner)
  }

  // MARK: What is given

  /// The fixed meetings of a series; all where the body has no more than one.
  private func fixed(
    _ series: MeetingSeries?, among all: [MeetingSeries]
  ) -> [FixedMeeting] {
    meetings.filter { meeting in
      all.count <= 1 || meeting.record.first(Meeting.series) == series?.id
    }.compactMap(fixedMeeting)
  }

  private func fixedMeeting(_ meeting: Entity) -> FixedMeeting? {
    guard let date = meeting.record.first(Meeting.date), date.first == date.last else { return nil }
    var hours: Range<Int>?
    if case .clock(let clock) = meeting.record.first(Key.time) {
      hours = clock.start.minutes..<max(clock.start.minutes + 1, clock.end?.minutes ?? 24 * 60)
    }
    let dues = dues(on: date.first, meeting.record.first(Meeting.series))
    return FixedMeeting(
      PlanningDay(date.first, agenda: dues.agenda, minutes: dues.minutes), hours: hours)
  }

  /// The people and units that sit in the body or serve it, and the body itself, so that no two of
  /// its series are at one time.
  private var members: [String] {
    let situation = register.asOf(first)
    var ids = Array(situation.seated(in: body.id)) + [body.id]
    for key in [RuleDocument.chair.key, RuleDocument.secretariat.key] {
      for version in situation.rule(key, of: body.id)?.current?.fact.versions ?? [] {
        guard let value = version.value.value else { continue }
        ids += ([Reference](registerValue: value) ?? []).compactMap(\.target)
      }
    }
    return Set(ids.map(\.rawValue)).sorted()
  }
}
