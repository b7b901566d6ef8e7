import CivilTime
package import Governance
import Phrases

/// What the sources of a report do not agree on.
package enum DisagreementsOfYear {
  /// The disagreements about what the report looks at, in the order of their ids.
  ///
  /// One with a document from after the report's day was not there on the day.
  package static func all(in year: ReportYear) -> [Entity] {
    let reach = year.reach
    return lookedAt(reach, in: year).filter { !isLater($0, year) }
  }

  /// All of them, or those about what the report looks at or about what stands in its files.
  private static func lookedAt(_ reach: ReportReach, in year: ReportYear) -> [Entity] {
    guard year.scope != .everything else { return reach.all(.disagreement) }
    let ids = reach.entities.flatMap { entity in
      [entity.id] + year.register.owned(by: entity.id).map(\.id)
    }
    return year.register.all(.disagreement, mentioning: ids, under: Disagreement.about.key)
  }

  private static func isLater(_ disagreement: Entity, _ year: ReportYear) -> Bool {
    let record = disagreement.record
    let statements = record.all(Disagreement.statements).flatMap { $0 }
    let sources = (statements.flatMap { $0.all(Key.source) } + record.all(Key.sources))
      .flatMap { $0 }
    return sources.contains { source in
      (year.register[EntityID(source.id)]?.record.first(Key.date))
        .map { $0.first > year.day } ?? false
    }
  }
}
