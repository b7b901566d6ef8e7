package import Calendar
package import CivilTime
package import Governance
import Parallel

/// The years of bodies as seen from any day, each judged once however often it is asked for.
///
/// Pages and reports ask for the same years many times. Nothing is judged before it is asked for.
package final class JudgedYears: Sendable {
  private struct Question: Hashable {
    let body: EntityID
    let year: Int
    let day: Day
  }

  /// Who judges them.
  package let judge: ConformityJudge
  private let years = KnownAnswers<Question, BodyYear?>()

  /// Makes an empty store of a register's years.
  package init(_ register: Register, deadlines: DeadlineReckoner? = nil) {
    judge = ConformityJudge(register, deadlines: deadlines)
  }

  /// The year of a body as seen from a day, as ``ConformityJudge/year(_:of:asOf:)`` has it.
  package func year(_ year: Int, of body: EntityID, asOf day: Day) -> BodyYear? {
    years.answer(to: Question(body: body, year: year, day: day)) {
      judge.year(year, of: body, asOf: day)
    }
  }
}
