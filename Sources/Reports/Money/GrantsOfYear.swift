import Accounts
import CivilTime
import Diagnostics
package import Governance

/// The amounts of a report up to its day, by whether they hold in its year.
package struct GrantsOfYear: Sendable {
  /// When an amount holds.
  package enum Time: Hashable, Sendable, CaseIterable {
    /// In the year.
    case now
    /// In years before.
    case earlier
    /// In years to come.
    case later
    /// Whether it holds is not stated.
    case uncertain
  }

  private let times: [EntityID: Time]
  /// What is not said of the amounts of the year.
  package let gaps: [ReportGap]

  /// Finds the grants and plans with amounts that had been heard of by the report's day.
  package init(_ year: ReportYear) {
    let reach = year.reach
    let known = (reach.all(.grant) + reach.all(.helhedsplan)).filter { entity in
      year.isHeardOf(entity) && !Ledger(of: entity).own.isEmpty
    }
    times = Dictionary(
      uniqueKeysWithValues: known.map { entity in
        (entity.id, Self.time(of: entity.id, in: year))
      })
    let now = known.filter { [times] entity in times[entity.id] == .now }
    let uncertain = known.filter { [times] entity in times[entity.id] == .uncertain }
    let silent = now.filter { entity in
      Ledger(of: entity).own.contains { $0.standard.counted == .money(.notStated) }
    }
    gaps =
      (now.isEmpty
        ? [
          ReportGap(
            Message(
              da: "Ingen bevilling, der gælder i \(year.year), er oplyst",
              en: "No grant that holds in \(year.year) is stated"), in: nil)
        ] : silent.map { ReportGap.noPriceLevel(of: $0) })
      + uncertain.map { Self.uncertainty(of: $0, year.year) }
  }

  private static func time(of id: EntityID, in year: ReportYear) -> Time {
    guard !year.isOfYear(id) else { return .now }
    switch year.now.state(of: id) {
    case .notYet: return .later
    case .ceased: return .earlier
    case .inForce, .uncertain: return .uncertain
    }
  }

  private static func uncertainty(of grant: Entity, _ year: Int) -> ReportGap {
    ReportGap(
      Message(
        da: "Om »\(grant.name)« gælder i \(year), er ikke oplyst",
        en: "Whether “\(grant.name)” holds in \(year) is not stated"),
      in: grant.id, key: Key.validity.key)
  }

  /// Whether there is no amount at all.
  package var isEmpty: Bool { times.isEmpty }

  /// When the amount of an entity holds; nil for one that the report does not look at.
  package subscript(id: EntityID) -> Time? { times[id] }
}
