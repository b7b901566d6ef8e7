import Calendar
import Content
import Diagnostics
import Governance
import Phrases

/// The deadlines of a meeting are counted from something that is not counted from themselves.
struct DeadlinesInCircle: ReviewRule {
  static let description = RuleDescription(
    "frist-uden-grund", .error,
    summary: Message(
      da: "En frist skal kunne regnes ud", en: "It must be possible to reckon a deadline"),
    explanation: Message(
      da:
        """
        Står dagsordenen sammen med bilagene og bilagene sammen med dagsordenen, har ingen af dem en dag: \
        mindst én frist i rækken skal regnes fra mødet. En frist, der er længere end kalenderens år, \
        har heller ingen dag.
        """,
      en:
        """
        With the agenda together with the attachments and the attachments together with the agenda, \
        neither has a day: at least one deadline of the row must be counted from the meeting. Nor has \
        a deadline that is longer than the years of the calendar.
        """
    ),
    wrong: """
      frister:
        dagsorden: sammen med bilagene
        bilag: sammen med dagsordenen
      """,
    right: """
      frister:
        dagsorden: senest 2 uger før mødet
        bilag: sammen med dagsordenen
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(Kind.ruleDocuments) + context.all(.forum) {
      reviewSpans(of: entity, &context)
      review(entity.record, in: entity.id, at: [], &context)
      for series in entity.record.items(RuleDocument.series) {
        review(series.value, in: entity.id, at: series.path, &context)
      }
    }
  }

  private func reviewSpans(of entity: Entity, _ context: inout ReviewContext) {
    FactWalk.through(
      entity.record,
      values: { value, path in
        guard case .deadline(let deadline) = value, case .span(_, let span, _) = deadline.rule,
          span.isBeyondCalendar
        else { return }
        context.report(
          Self.self, in: entity.id, at: path, named: path.keys,
          Message(
            da: "Fristen er længere end kalenderens år",
            en: "The deadline is longer than the years of the calendar"),
          mend: Message(da: "Ret tallet eller enheden.", en: "Correct the number or the unit."))
      })
  }

  /// Follows each step to the one it is counted from, and reports a circle once.
  private func review(
    _ record: Record, in entity: EntityID, at path: ValuePath, _ context: inout ReviewContext
  ) {
    guard record[RuleDocument.deadlines.key]?.versions.count == 1,
      case .table(let rows) = record.first(RuleDocument.deadlines)
    else { return }
    var next: [String: String] = [:]
    for row in rows {
      guard case .value(.deadline(let deadline)) = row.value, let step = deadline.step else {
        continue
      }
      next[row.name] = step.rawValue
    }
    var done: Set<String> = []
    for row in rows {
      var way: [String] = []
      var name: String? = row.name
      while let step = name, done.insert(step).inserted {
        way.append(step)
        name = next[step]
      }
      // A step counted from itself is approved or sent, which is another matter.
      guard let name, let start = way.firstIndex(of: name), way.count - start > 1 else { continue }
      let circle = way[start...] + [name]
      context.report(
        Self.self, in: entity, at: path + [.key(RuleDocument.deadlines.key), .key(name)],
        named: name,
        Message(
          da: "Fristerne går i ring: \(circle.joined(separator: " → "))",
          en: "The deadlines go in a circle: \(circle.joined(separator: " → "))"),
        mend: Message(
          da: "Regn mindst én af dem fra mødet: `senest 2 uger før mødet`.",
          en: "Count at least one of them from the meeting: `senest 2 uger før mødet`."))
    }
  }
}

extension Span {
  /// Whether it is longer than all years of the calendar together.
  fileprivate var isBeyondCalendar: Bool {
    let perYear =
      switch unit {
      case .day, .weekday, .workingDay: 366
      case .week: 53
      case .month: 12
      case .year: 1
      }
    return count > DecimalNumber(Holiday.years.count * perYear)
  }
}
