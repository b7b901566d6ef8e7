import CivilTime
import Governance
import Phrases

/// The rules of a body on the day of a meeting.
struct RulesOfADay {
  /// A rule with what it says, which several sources may say differently.
  struct Rule<V> {
    let clause: RuleClause
    let value: V
  }

  /// Whose rules they are.
  let body: EntityID
  /// The day, as precisely as is known.
  let date: ImpreciseDate
  /// The register on the first day that may be meant.
  let situation: Situation
  private let books: [RuleBook]

  /// Looks the rules up.
  init(of body: EntityID, on date: ImpreciseDate, in register: Register) {
    self.body = body
    self.date = date
    situation = register.asOf(date.first)
    let days = date.first == date.last ? [date.first] : [date.first, date.last]
    books = days.map { register.asOf($0).ruleBook(of: body) }
  }

  /// What a rule says on the day, once for each source; none where no rule is known to hold, or
  /// where the rules change in the time that may be meant.
  func rules<V: RegisterValue>(_ key: String, as _: V.Type = V.self) -> [Rule<V>] {
    let statements = books.map { $0.rule(key)?.current }
    guard let statement = statements.first ?? nil,
      statements.allSatisfy({ $0 == statement })
    else { return [] }
    return statement.fact.versions.compactMap { version in
      guard case .value(let stated) = version.value, let value = V(registerValue: stated) else {
        return nil
      }
      return Rule(
        clause: RuleClause(
          key: key, words: stated.ruleWords(under: key), document: statement.document,
          sources: version.sources), value: value)
    }
  }
}
