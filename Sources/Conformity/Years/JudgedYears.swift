package import Calendar
package import CivilTime
package import Governance
import Synchronization

/// The years of bodies as seen from any day, each judged once however often it is asked for.
///
/// Reports of one year ask for the same years many times. Nothing is judged before it is asked for.
package final class JudgedYears: Sendable {
  private struct Question: Hashable {
    let body: EntityID
    let year: Int
    let day: Day
  }

  private struct State {
    var judge: ConformityJudge?
    var years: [Question: BodyYear?] = [:]
  }

  private let register: Register
  private let deadlines: DeadlineReckoner?
  private let state = Mutex(State())

  /// Makes an empty store of a register's years.
  package init(_ register: Register, deadlines: DeadlineReckoner? = nil) {
    self.register = register
    self.deadlines = deadlines
  }

  /// The year of a body as seen from a day, as ``ConformityJudge/year(_:of:asOf:)`` has it.
  package func year(_ year: Int, of body: EntityID, asOf day: Day) -> BodyYear? {
    let question = Question(body: body, year: year, day: day)
    let (known, judge) = state.withLock { state -> (BodyYear??, ConformityJudge) in
      let judge = state.judge ?? ConformityJudge(register, deadlines: deadlines)
      state.judge = judge
      return (state.years[question], judge)
    }
    if let known { return known }
    // Two that ask at once both judge, and find the same.
    let judged = judge.year(year, of: body, asOf: day)
    state.withLock { $0.years[question] = .some(judged) }
    return judged
  }
}
