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
  private let books: [(book: RuleBook, series: MeetingSeries?)]

  /// Looks the rules up.
  ///
  /// - Parameter series: the series of the body's meetings that is meant, where it has several.
  init(of body: EntityID, series: String?, on date: ImpreciseDate, in register: Register) {
    self.body = body
    self.date = date
    situation = register.asOf(date.first)
    let days = date.first == date.last ? [date.first] : [date.first, date.last]
    books = days.map { day in
      let book = register.asOf(day).ruleBook(of: body)
      return (book, book.series(named: series))
    }
  }

  /// What a rule says on the day, once for each source; none where no rule is known to hold, where
  /// the rules change in the time that may be meant, or where it is not stated which of several
  /// series with rules of their own is meant.
  func rules<V: RegisterValue>(_ key: String, as _: V.Type = V.self) -> [Rule<V>] {
    let isUnsaid = books.contains { book, series in
      series == nil && book.series.contains { $0.record.has(key) }
    }
    let statements = books.map { $0.rule(key, of: $1)?.current }
    guard !isUnsaid, let statement = statements.first ?? nil,
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
