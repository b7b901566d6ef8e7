import Calendar
import CivilTime
import Governance
import Phrases

/// The times of the year that rules set for the meetings of bodies or of one of their series, with the
/// notice that they need, and the times in which they have a body meet first.
///
/// A time is shown in the years that meetings are known of, as long as the rule is known to hold;
/// and once more, as uncertain, where it comes round in the year after such a one and the rule is not
/// known to have ended.
struct RuleWindows {
  private(set) var entries: [DiaryEntry] = []
  private let register: Register
  private let deadlines: DeadlineIndex
  /// The days on which bodies meet, or may.
  private let meetings: [EntityID: [ClosedRange<Day>]]

  /// Finds the times of all bodies.
  ///
  /// - Parameter dated: what is known of meetings, by which the years are chosen.
  init(_ register: Register, _ deadlines: DeadlineIndex, around dated: [DiaryEntry]) {
    self.register = register
    self.deadlines = deadlines
    let held = dated.compactMap { entry in
      entry.isMeeting ? entry.body.map { (body: $0, days: entry.days) } : nil
    }
    meetings = Dictionary(grouping: held, by: \.body).mapValues { $0.map(\.days) }
    for isExample in [false, true] {
      let years = Set(
        dated.filter { $0.isMeeting && $0.isExample == isExample }.map(\.days.lowerBound.year))
      guard !years.isEmpty else { continue }
      for body in register.all(.forum) where register.isExample(body.id) == isExample {
        let documents = register.asOf(.first).ruleDocuments(of: body.id)
        for document in documents {
          addFirst(document, of: body.id, isExample)
          let series = document.record.all(RuleDocument.series).flatMap { $0 }
          for record in [document.record] + series {
            guard let fact = record[RuleDocument.meetingTime] else { continue }
            add(fact, document, of: body.id, years: years, isExample: isExample)
          }
        }
      }
    }
  }

  /// Adds the first meeting that a document foresees, unless one is known that may be it.
  private mutating func addFirst(_ document: Entity, of body: EntityID, _ isExample: Bool) {
    guard let date = document.record.first(RuleDocument.firstMeeting),
      !(meetings[body] ?? []).contains(where: date.days.overlaps)
    else { return }
    entries.append(
      DiaryEntry(
        .foreseen(date), on: date.days, isApproximate: date.isApproximate, of: document.id,
        body: body, isExample: isExample))
  }

  private mutating func add(
    _ fact: Fact, _ document: Entity, of body: EntityID, years: Set<Int>, isExample: Bool
  ) {
    for version in fact.versions {
      guard case .value(.occasion(let occasion)) = version.value,
        version.appliesTo.map({ $0.target == body || document.owner == body }) ?? true
      else { continue }
      for year in years.union(years.map { $0 + 1 }).sorted() {
        let parts = occasion.days(in: year)
        guard let first = parts.map(\.lowerBound).min(), let last = parts.map(\.upperBound).max()
        else { continue }
        let states = [first, last].map { day in
          let situation = register.asOf(day)
          return version.validity.map { $0.state(on: day) } ?? situation.state(of: document.id)
        }
        let isCertain = states.contains(.inForce)
        guard isCertain ? years.contains(year) : states.contains(.uncertain) else { continue }
        add(occasion, in: year, first...last, of: document, body, isExample, isCertain)
        if !isCertain { break }
      }
    }
  }

  private mutating func add(
    _ occasion: Occasion, in year: Int, _ days: ClosedRange<Day>, of document: Entity,
    _ body: EntityID, _ isExample: Bool, _ isCertain: Bool
  ) {
    func entry(_ matter: DiaryEntry.Matter, _ days: ClosedRange<Day>) -> DiaryEntry {
      DiaryEntry(matter, on: days, of: document.id, body: body, isExample: isExample)
    }
    entries.append(entry(.window(occasion, isCertain: isCertain), days))
    let notices = occasion.parts.compactMap { $0.date(in: year) }.flatMap { date in
      deadlines.reckoner.notice(of: document, calledFor: MeetingTimes(of: body, on: date))
    }
    let times = notices.compactMap(\.time)
    guard let notice = notices.first, let first = times.map(\.first).min(),
      let last = times.map(\.last).max()
    else { return }
    entries.append(entry(.windowNotice(notice), first...last))
  }
}

extension YearPart {
  /// The part of a year as a date; nil for what no single date can say.
  fileprivate func date(in year: Int) -> ImpreciseDate? {
    switch self {
    case .month(let month): ImpreciseDate(.month(month, year: year))
    case .thirdOfMonth(let third, let month):
      ImpreciseDate(.thirdOfMonth(third, month: month, year: year))
    case .season(let season): ImpreciseDate(.season(season, year: year))
    case .quarter(let quarter): ImpreciseDate(.quarter(quarter, year: year))
    case .months, .half: nil
    }
  }
}
