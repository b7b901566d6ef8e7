import Calendar
package import CivilTime
import Conformity
package import Diagnostics
package import Governance
import Phrases

/// Something that ends, is renewed or is due in the year after a report's.
package struct ComingMatter: Hashable, Sendable {
  /// What happens.
  package enum Event: Hashable, Sendable {
    /// An agreement, a plan, a scheme or a grant runs out.
    case ends
    /// An agreement is to be renewed.
    case renewal
    /// A duty is due.
    case duty(String)
    /// An indicator is to have reached its target.
    case target
  }

  /// What happens.
  package let event: Event
  /// What it happens to; for a duty what gives it.
  package let entity: Entity
  /// The days that may be meant.
  package let days: ClosedRange<Day>
  /// When a duty is due, as its rule says it: `senest onsdag 1. april 2026`; nil for what is no duty.
  package let dueWords: Message?
  /// Who is to act: the parties, the board, those with the duty.
  package let actors: [EntityID]
  /// Who is to act, in words, where nobody of the register is named.
  package let described: String?

  private init(
    _ event: Event, of entity: Entity, on days: ClosedRange<Day>, by actors: [EntityID],
    described: String? = nil, dueWords: Message? = nil
  ) {
    self.event = event
    self.entity = entity
    self.days = days
    self.actors = actors
    self.described = described
    self.dueWords = dueWords
  }

  /// All that the year after a report's brings, in the order of its days.
  ///
  /// - Parameter judge: who knows when duties are due.
  static func all(after year: ReportYear, _ judge: DutyJudge) -> [ComingMatter] {
    let known = year.reach.all(
      .agreement, .helhedsplan, .scheme, .grant, .indicator, .kommissorium, .basis, .procedure,
      .decision, .rule
    ).filter(year.isHeardOf)
    return known.flatMap { entity in
      ends(of: entity, year) + renewals(of: entity, year) + targets(of: entity, year)
        + duties(of: entity, year, judge)
    }.sorted { left, right in
      let (a, b) = (left.days, right.days)
      return (a.lowerBound, a.upperBound, left.entity.id)
        < (b.lowerBound, b.upperBound, right.entity.id)
    }
  }

  private static func ends(of entity: Entity, _ year: ReportYear) -> [ComingMatter] {
    guard [.agreement, .helhedsplan, .scheme, .grant].contains(entity.kind),
      let last = year.register.life(of: entity.id)?.end?.exclusiveDay.adding(days: -1),
      year.nextDays.contains(last)
    else { return [] }
    return [
      ComingMatter(
        .ends, of: entity, on: last...last,
        by: entity.record.actors(Agreement.parties)
          + [entity.record.first(Helhedsplan.board)?.target].compactMap { $0 })
    ]
  }

  private static func renewals(of entity: Entity, _ year: ReportYear) -> [ComingMatter] {
    guard entity.kind == .agreement, let reading = year.agreements[entity.id],
      reading.standing != .lapsed, case .at(let date) = reading.renewal,
      date.days.overlaps(year.nextDays)
    else { return [] }
    return [
      ComingMatter(
        .renewal, of: entity, on: date.days, by: entity.record.actors(Agreement.parties))
    ]
  }

  private static func targets(of entity: Entity, _ year: ReportYear) -> [ComingMatter] {
    guard let target = entity.record.first(Indicator.target),
      case .date(let date) = target.first(Key.time), date.days.overlaps(year.nextDays)
    else { return [] }
    return [
      ComingMatter(
        .target, of: entity, on: date.days, by: entity.record.actors(Indicator.responsible))
    ]
  }

  private static func duties(
    of entity: Entity, _ year: ReportYear, _ judge: DutyJudge
  ) -> [ComingMatter] {
    guard entity.record.has(RuleDocument.duties.key) else { return [] }
    // Seen from the end of the next year, so that the duty of that year is there to be found.
    return judge.readings(of: entity, asOf: year.nextDays.upperBound).flatMap { reading in
      reading.occasions.compactMap { occasion in
        let days: ClosedRange<Day>
        switch occasion.subject {
        case .meeting: return nil
        case .year(let due) where due != year.year + 1: return nil
        case .year: days = occasion.due?.time?.days ?? year.nextDays
        case .once:
          guard let time = occasion.due?.time, time.days.overlaps(year.nextDays) else {
            return nil
          }
          days = time.days
        }
        return ComingMatter(
          .duty(reading.words), of: entity, on: days, by: reading.record.actors(Key.who),
          described: reading.record.first(Key.described), dueWords: occasion.dueWords)
      }
    }
  }
}

extension Record {
  /// Whom a field names.
  fileprivate func actors(_ field: Field<[Reference]>) -> [EntityID] {
    all(field).flatMap { $0 }.compactMap(\.target)
  }
}
