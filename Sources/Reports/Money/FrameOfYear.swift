package import Accounts
import CivilTime
package import Governance
package import Phrases

/// A plan's frame or a grant with what was spent of it by the day of a report.
package struct FrameOfYear: Sendable {
  /// The plan or the grant.
  package let entity: Entity
  /// The amount that it is spent from; nil where none, or not one, is stated.
  package let frame: StatedAmount?
  /// What was spent by the report's day.
  package let spending: Spending
  /// What was spent in the year.
  package let inYear: Spending
  /// What was spent before the year.
  package let before: Spending
  /// The years up to the report's of which no spending is stated, among the latest 60.
  package let unknownYears: [Int]

  /// Whether what was spent in all is stated for every year.
  package var isComplete: Bool { unknownYears.isEmpty }

  /// How much of the frame was spent, in whole percent; nil where either is unknown.
  package var share: DecimalNumber? { spending.share(decimals: 0) }

  /// Whether the price level of the frame is stated; so it is where it counts no money.
  package var hasPriceLevel: Bool {
    frame.map { $0.standard.counted != .money(.notStated) } ?? true
  }

  init(_ entity: Entity, in year: ReportYear) {
    let ledger = Ledger(of: entity)
    let spending = ledger.spending.asOf(year.day)
    self.entity = entity
    frame = ledger.own.count == 1 ? ledger.own.first : nil
    self.spending = spending
    inYear = spending.during(year.year)
    before = spending.before(year.year)
    let start = (year.register.life(of: entity.id)?.start?.year).map { min($0, year.year) }
    let first = spending.entries.compactMap { $0.date?.year }.min()
    let years = min(start ?? first ?? year.year, year.year)...year.year
    unknownYears = years.suffix(Self.mostYears).filter { year in
      let entries = spending.during(year)
      return entries.isEmpty || !entries.missing.isEmpty
    }
  }

  /// The most years that are looked through for one frame, the latest.
  private static let mostYears = 60

  /// Whether something may be spent of an entity: a plan has a frame, and a grant is one of money
  /// that was really granted.
  static func isFrame(_ entity: Entity) -> Bool {
    guard entity.kind == .grant else { return entity.kind == .helhedsplan }
    guard !entity.record.has(Helhedsplan.spending.key) else { return true }
    guard entity.record.first(Grant.sort) == "bevilling",
      case .amount(let amount) = entity.record.first(Grant.amount)
    else { return false }
    return amount.kroner != nil
  }
}
