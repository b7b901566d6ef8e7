import CivilTime
import Conformity
import Governance
import Parallel

/// All duties of a register as of a day, judged once for all pages.
///
/// A register without duties has an empty one, which costs nothing.
struct DutyIndex: Sendable {
  private let readings: [EntityID: [DutyReading]]
  /// What judges duties as of any other day; nil for a register without duties.
  let judge: DutyJudge?

  /// Judges the duties.
  init(_ register: Register, _ deadlines: DeadlineIndex, asOf day: Day) {
    let givers = register.entities.filter { $0.record[RuleDocument.duties] != nil }
    guard !givers.isEmpty else {
      readings = [:]
      judge = nil
      return
    }
    let judge = DutyJudge(register, deadlines: deadlines.reckoner)
    let found = givers.concurrentMap { judge.readings(of: $0, asOf: day) }
    self.judge = judge
    readings = Dictionary(uniqueKeysWithValues: zip(givers.map(\.id), found))
  }

  /// The duties that an entity gives, in the order in which it states them.
  subscript(id: EntityID) -> [DutyReading] { readings[id] ?? [] }
}
