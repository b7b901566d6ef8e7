import CivilTime
package import Governance
import Phrases

/// What the sources of a report do not agree on.
package enum DisagreementsOfYear {
  /// The disagreements about what the report looks at, in the order of their ids.
  ///
  /// One with a document from after the report's day was not there on the day.
  package static func all(in year: ReportYear) -> [Entity] {
    let (register, reach) = (year.register, ReportReach(year))
    return register.all(.disagreement).filter { disagreement in
      isAbout(disagreement, reach, year) && !isLater(disagreement, year)
    }
  }

  private static func isAbout(
    _ disagreement: Entity, _ reach: ReportReach, _ year: ReportYear
  ) -> Bool {
    guard year.scope != .everything else { return reach.contains(disagreement.id) }
    return disagreement.record.all(Disagreement.about).flatMap { $0 }.compactMap(\.target)
      .contains { id in
        reach.contains(id) || year.register[id]?.owner.map(reach.contains) ?? false
      }
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
