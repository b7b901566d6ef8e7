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
  /// - Parameter series: the series whose own rule is meant; nil for the rule of all meetings.
  /// - Complexity: O(documents) situations, since rules change only where a document or a version of
  ///   a fact begins or ends.
  func spans(
    of key: String, for body: EntityID, series: String? = nil, in year: Int
  ) -> [RuleSpan] {
    let (starts, last) = changes(of: key, for: body, in: year)
    var spans: [RuleSpan] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : last
      let book = asOf(start).ruleBook(of: body)
      let own = series.flatMap { name in
        book.series.first { $0.id == name && $0.record.has(key) }
      }
      let answer = series == nil ? book.rule(key) : own.flatMap { book.rule(key, of: $0) }
      if let before = spans.last, before.statement == answer?.current {
        spans[spans.count - 1].days = before.days.lowerBound...end
      } else {
        spans.append(RuleSpan(statement: answer?.current, days: start...end))
      }
    }
    return spans
  }

  /// The series of a body's meetings that have a rule of their own under a key in a year.
  func series(with key: String, in body: EntityID, in year: Int) -> [MeetingSeries] {
    var found: [MeetingSeries] = []
    for start in changes(of: key, for: body, in: year).starts {
      for series in asOf(start).ruleBook(of: body).series
      where series.record.has(key) && !found.contains(where: { $0.id == series.id }) {
        found.append(series)
      }
    }
    return found
  }

  /// The days of a year on which a rule may begin to be another, the first day among them.
  private func changes(
    of key: String, for body: EntityID, in year: Int
  ) -> (starts: [Day], last: Day) {
    guard let days = ConformityJudge.days(of: year) else { return ([], .last) }
    let documents = asOf(days.lowerBound).ruleDocuments(of: body)
    let lives =
      documents.compactMap { life(of: $0.id) }
      + documents.flatMap { $0.record[key]?.versions.compactMap(\.validity) ?? [] }
    let bounds = lives.flatMap { life in
      let heardOf = [life.lastKnown, life.knownTo].map { $0?.last.adding(days: 1) }
      return [life.earliest, life.exclusiveEnd, life.knownFrom?.first] + heardOf
    }
    let inside = bounds.compactMap { $0 }.filter { days.lowerBound < $0 && days.contains($0) }
    return (Set([days.lowerBound] + inside).sorted(), days.upperBound)
  }
}
