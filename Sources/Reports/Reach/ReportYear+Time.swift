package import CivilTime
package import Governance
import Phrases

extension ReportYear {
  /// The days of the year that the report is about, as far as they had come by its day.
  package var days: ClosedRange<Day> {
    let first = Day(year: year, month: 1, day: 1) ?? .first
    let last = Day(year: year, month: 12, day: 31) ?? .last
    return first...max(first, min(last, day))
  }

  /// Whether something happened in the year by the report's day, which may lie before the year; an
  /// imprecise date counts from the first day that it may mean.
  func happened(_ date: ImpreciseDate?) -> Bool {
    date.map { days.contains($0.first) && $0.first <= day } ?? false
  }

  /// The days of the year after it.
  package var nextDays: ClosedRange<Day> {
    let first = Day(year: year + 1, month: 1, day: 1) ?? .last
    return first...(Day(year: year + 1, month: 12, day: 31) ?? .last)
  }

  /// Whether something can have been heard of by the report's day: it had begun, or a step of it or
  /// a document about it is dated by then; something without any date is taken to be known.
  package func isHeardOf(_ entity: Entity) -> Bool { isHeardOf(entity, by: day) }

  /// Whether a document is certainly from after the report's day.
  package func isWrittenLater(_ document: EntityID) -> Bool {
    register[document]?.record.first(Key.date).map { $0.first > day } ?? false
  }

  /// Whether something can have been heard of by another day.
  func isHeardOf(_ entity: Entity, by day: Day) -> Bool {
    let life = register.life(of: entity.id)
    let begun = life?.start ?? life?.knownFrom
    if let begun, begun.first <= day { return true }
    let steps = (entity.record.all(RuleDocument.steps) + entity.record.all(Decision.treatment))
      .flatMap { $0 }.compactMap { $0.first(Key.date) }
    let documents = entity.record.documents
      .compactMap { register[EntityID($0.id)]?.record.first(Key.date) }
    let dates = steps + documents
    return dates.isEmpty ? begun == nil : dates.contains { $0.first <= day }
  }

  /// Whether something is known to have held at some time of the year up to the report's day; what
  /// has no time of its own holds always.
  package func isOfYear(_ id: EntityID) -> Bool {
    guard let life = register.life(of: id) else { return true }
    return life.certainlyOverlaps(
      Validity(
        start: ImpreciseDate(days.lowerBound), end: .through(ImpreciseDate(days.upperBound))))
  }
}
