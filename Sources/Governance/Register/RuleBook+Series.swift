extension RuleBook {
  /// The series of meetings that the body holds; empty when it holds one that needs no name.
  ///
  /// Where no document in force names them, the body's own file may.
  package var series: [MeetingSeries] {
    let answer = rule(RuleDocument.series.key)
    if let current = answer?.current, answer?.silence == nil {
      return Self.series(in: current.fact, of: current.document)
    }
    guard answer == nil, let fact = register[body]?.record[RuleDocument.series] else { return [] }
    return Self.series(in: fact, of: body)
  }

  /// The series with a name, or the only one where none is named; nil when there is no such one.
  package func series(named name: String?) -> MeetingSeries? {
    let all = series
    return name.map { name in all.first { $0.id == name } } ?? (all.count == 1 ? all.first : nil)
  }

  /// The rule under a key for the meetings of a series: what the series says itself, else what
  /// holds for all meetings of the body.
  package func rule(_ key: String, of series: MeetingSeries?) -> RuleAnswer? {
    guard let statement = series?.statement(key) else { return rule(key) }
    let isUnknown = statement.fact.versions.allSatisfy { $0.value == .notStated }
    return RuleAnswer(current: statement, earlier: [], silence: isUnknown ? .unknown : nil)
  }

  private static func series(in fact: Fact, of document: EntityID) -> [MeetingSeries] {
    fact.versions.flatMap { $0.value.value.flatMap([Record].init(registerValue:)) ?? [] }
      .compactMap { MeetingSeries($0, in: document) }
  }
}
