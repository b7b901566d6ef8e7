import CivilTime
import Diagnostics
package import Governance
import Phrases

/// The documents that a report rests on, and which of them have no case number.
package struct SourcesOfYear: Sendable {
  /// A document with what rests on it.
  package struct Use: Sendable {
    /// The document.
    package let source: Entity
    /// How many entities that the report looks at rest on it.
    package let count: Int
  }

  /// The documents in the order of their dates, those without one last.
  package let uses: [Use]
  /// The documents of which the case number was looked for and is not stated.
  package let gaps: [ReportGap]

  /// Collects the documents of what the report looks at and its text names.
  ///
  /// One from after the report's day counts only where the report itself names it.
  package init(_ year: ReportYear) {
    var counts: [EntityID: Int] = [:]
    for entity in Self.shown(in: year) {
      for id in Self.documents(of: entity, year) { counts[id, default: 0] += 1 }
    }
    uses = counts.compactMap { id, count in
      year.register[id].map { Use(source: $0, count: count) }
    }.sorted { left, right in
      let (a, b) = (Self.day(left.source), Self.day(right.source))
      return a != b ? a < b : left.source.id < right.source.id
    }
    gaps =
      uses.isEmpty
      ? [
        ReportGap(
          Message(
            da: "Rapporten nævner ingen kilder", en: "The report names no sources"),
          in: year.report.id, key: Key.sources.key)
      ]
      : uses.map(\.source).filter(Self.lacksNumber).map { source in
        ReportGap(
          Message(
            da: "Sagsnummeret på »\(source.name)« er ikke oplyst",
            en: "The case number of “\(source.name)” is not stated"),
          in: source.id, key: Key.caseNumber.key)
      }
  }

  /// The entities whose facts a report on the year shows, and the report itself.
  private static func shown(in year: ReportYear) -> [Entity] {
    let reach = year.reach
    let agreements = AgreementsOfYear(year).groups.flatMap(\.readings).map(\.agreement)
    let lasting = reach.all(
      .forum, .kommissorium, .basis, .procedure, .helhedsplan, .scheme, .indicator, .rule
    ).filter { year.isHeardOf($0) && year.isOfYear($0.id) }
    let grants = GrantsOfYear(year)
    let amounts = reach.all(.grant).filter { grants[$0.id] != nil }
    let dated = reach.all(.decision, .meeting).filter { entity in
      let steps = entity.record.all(Decision.treatment).flatMap { $0 }
      let dates = (steps + [entity.record]).compactMap { $0.first(Key.date) }
      return dates.contains { $0.days.overlaps(year.days) }
    }
    return [year.report] + agreements + lasting + amounts + dated
      + DisagreementsOfYear.all(in: year)
  }

  /// The documents that an entity rests on, by what it says on the report's day.
  private static func documents(of entity: Entity, _ year: ReportYear) -> Set<EntityID> {
    var ids: Set<EntityID> = []
    let isReport = entity.id == year.report.id
    for entry in entity.record.entries {
      let current = Fact(entry.fact.versions.filter(year.now.holds))
      current.forEachReference { ids.insert($0) }
    }
    if isReport {
      ids.formUnion((entity.prose?.links ?? [:]).values.compactMap(\.target))
    }
    return ids.filter { id in
      guard year.register[id]?.kind == .source else { return false }
      return isReport || !year.isWrittenLater(id)
    }
  }

  /// Whether a document of the house has no case number, although one was looked for.
  private static func lacksNumber(_ source: Entity) -> Bool {
    guard source.record.first(SourceDocument.isExternal) != true else { return false }
    return source.record[Key.caseNumber]?.versions.contains { $0.value == .notStated } ?? false
  }

  private static func day(_ source: Entity) -> Day {
    source.record.first(Key.date)?.first ?? .last
  }
}
