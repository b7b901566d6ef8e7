package import CivilTime
package import Governance
import Phrases

/// What a report is made of: how much of what it counts, and from which sources.
package struct BasisOfYear: Sendable {
  /// How many of a kind were known by the report's day.
  package struct Count: Hashable, Sendable {
    /// The kind.
    package let kind: Kind
    /// The number; at least one.
    package let number: Int
  }

  /// What is counted, in the order of the kinds; none of a kind of which there is none.
  package let counts: [Count]
  /// The sources of which the date is not after the report's day, the oldest first.
  package let sources: [(id: EntityID, date: ImpreciseDate)]
  /// The sources without a date.
  package let undated: [EntityID]

  /// The kinds that reports count.
  private static let counted: [Kind] = [
    .forum, .kommissorium, .basis, .procedure, .agreement, .helhedsplan, .grant, .indicator,
    .meeting, .decision,
  ]

  /// Counts what is known by the report's day.
  package init(_ year: ReportYear) {
    let reach = year.reach
    counts = Self.counted.compactMap { kind in
      let number = reach.all(kind).filter { Self.isKnown($0, in: year) }.count
      return number == 0 ? nil : Count(kind: kind, number: number)
    }
    // A report on one thing rests on what is said of that.
    let sources =
      year.scope == .everything
      ? year.register.all(.source).filter { reach.admits($0.id) }
      : SourcesOfYear(year).uses.map(\.source)
    let dated = sources.compactMap { source in
      source.record.first(Key.date).map { (id: source.id, date: $0) }
    }
    self.sources = dated.filter { $0.date.first <= year.day }
      .sorted { ($0.date.first, $0.id) < ($1.date.first, $1.id) }
    undated = sources.filter { $0.record.first(Key.date) == nil }.map(\.id)
  }

  /// Meetings and decisions by their own dates, everything else by when it was heard of; so is a
  /// decision of which no day is stated.
  private static func isKnown(_ entity: Entity, in year: ReportYear) -> Bool {
    let dates: [ImpreciseDate]
    switch entity.kind {
    case .meeting: dates = [entity.record.first(Meeting.date)].compactMap { $0 }
    case .decision:
      dates = entity.record.all(Decision.treatment).flatMap { $0 }.compactMap { $0.first(Key.date) }
      if dates.isEmpty { return year.isHeardOf(entity) }
    default: return year.isHeardOf(entity)
    }
    return dates.contains { $0.first <= year.day }
  }
}
