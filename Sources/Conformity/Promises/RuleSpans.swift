import CivilTime
import Governance

/// The days of a year on which one statement of a rule holds.
struct RuleSpan {
  /// The statement; nil where no rule is known to hold.
  let statement: RuleStatement?
  /// The days.
  var days: ClosedRange<Day>
}

extension Register {
  /// What a body's rules say under a key through a year, in order.
  ///
  /// - Complexity: O(documents) situations, since rules change only where a document or a version of
  ///   a fact begins or ends.
  func spans(of key: String, for body: EntityID, in year: Int) -> [RuleSpan] {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return [] }
    let documents = asOf(first).ruleDocuments(of: body)
    let lives =
      documents.compactMap { life(of: $0.id) }
      + documents.flatMap { $0.record[key]?.versions.compactMap(\.validity) ?? [] }
    let changes = lives.flatMap { life in
      let heardOf = [life.lastKnown, life.knownTo].map { $0?.last.adding(days: 1) }
      return [life.earliest, life.exclusiveEnd, life.knownFrom?.first] + heardOf
    }
    let starts = Set([first] + changes.compactMap { $0 }.filter { first < $0 && $0 <= last })
      .sorted()
    var spans: [RuleSpan] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : last
      let statement = asOf(start).ruleBook(of: body).rule(key)?.current
      if let before = spans.last, before.statement == statement {
        spans[spans.count - 1].days = before.days.lowerBound...end
      } else {
        spans.append(RuleSpan(statement: statement, days: start...end))
      }
    }
    return spans
  }
}
