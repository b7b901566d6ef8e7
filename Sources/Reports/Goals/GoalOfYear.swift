import Accounts
import CivilTime
package import Diagnostics
package import Governance

/// How a goal of an agreement or a plan went in the year of a report.
package struct GoalOfYear: Sendable {
  /// How it was judged.
  package enum Judgement: String, Hashable, Sendable, CaseIterable {
    /// It is reached.
    case reached = "nået"
    /// It is on its way.
    case underWay = "på vej"
    /// It was not reached.
    case missed = "ikke nået"
    /// It cannot be said.
    case unmeasurable = "kan ikke opgøres"
  }

  /// What a report is to say of a goal.
  package enum Part: Hashable, Sendable, CaseIterable {
    /// What came of it.
    case result
    /// Whether it is reached.
    case judgement
    /// A comment.
    case comment
    /// Who is responsible.
    case responsible

    /// The word for it.
    package var name: Message {
      switch self {
      case .result: Message(da: "resultat", en: "result")
      case .judgement: Message(da: "vurdering", en: "judgement")
      case .comment: Message(da: "bemærkning", en: "comment")
      case .responsible: Message(da: "ansvarlig", en: "responsible unit")
      }
    }
  }

  /// The agreement or plan that states it.
  package let owner: Entity
  /// The goal as content has it.
  package let goal: Record
  /// What is said of it for the year, the last by the report's day; nil where nothing is.
  package let assessment: Record?
  /// What it is measured by.
  package let measures: [IndicatorOfYear]

  /// The goal in words.
  package var words: String { goal.first(Key.words) ?? goal.first(Duty.id) ?? "" }

  /// How it was judged for the year.
  package var judgement: Judgement? {
    assessment?.first(Goal.judgement).flatMap(Judgement.init)
  }

  /// What is not said; a value of an indicator counts as a result.
  package var lacks: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .result:
        assessment?.first(Goal.result) == nil && !measures.contains { $0.value != nil }
      case .judgement: judgement == nil
      case .comment: assessment?.first(Key.note) == nil
      case .responsible: goal.all(Indicator.responsible).flatMap { $0 }.isEmpty
      }
    }
  }

  init(_ goal: Record, of owner: Entity, in year: ReportYear, _ reach: ReportReach) {
    self.owner = owner
    self.goal = goal
    assessment = goal.all(Goal.assessments).flatMap { $0 }.last { assessment in
      guard case .date(let time) = assessment.first(Key.time) else { return false }
      return time.year == year.year && time.first <= year.day
    }
    measures = goal.all(Goal.indicators).flatMap { $0 }.compactMap(\.target).compactMap {
      year.register[$0]
    }.filter { $0.kind == .indicator && reach.admits($0.id) }
      .map { IndicatorOfYear($0, in: year) }
  }
}
