import CivilTime
import Conformity
import Governance
import Parallel

/// All duties of a register as of a day, judged once for all pages.
struct DutyIndex: Sendable {
  private let readings: [EntityID: [DutyReading]]
  /// What judges duties as of any other day.
  let judge: DutyJudge

  /// Judges the duties.
  init(_ register: Register, _ deadlines: DeadlineIndex, asOf day: Day) {
    let givers = register.entities.filter { $0.record[RuleDocument.duties] != nil }
    let judge = DutyJudge(register, deadlines: deadlines.reckoner)
    let found = givers.concurrentMap { judge.readings(of: $0, asOf: day) }
    self.judge = judge
    readings = Dictionary(uniqueKeysWithValues: zip(givers.map(\.id), found))
  }

  /// The duties that an entity gives, in the order in which it states them.
  subscript(id: EntityID) -> [DutyReading] { readings[id] ?? [] }
}
