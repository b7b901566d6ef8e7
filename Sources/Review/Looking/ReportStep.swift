package import CivilTime
package import Governance

/// The steps of a report's course, in their order.
package enum ReportStep: String, CaseIterable, Comparable {
  /// Being written.
  case draft = "udkast"
  /// Sent to those who are to comment on it.
  case hearing = "høring"
  /// Approved by whoever is responsible for it.
  case approved = "godkendt"
  /// Put to those whom it is for.
  case putForward = "forelagt"
  /// Published, and frozen.
  case published = "udgivet"

  /// Compares by the place in the course, the earliest first.
  package static func < (left: ReportStep, right: ReportStep) -> Bool {
    left.place < right.place
  }

  /// Whether a report was certainly approved, put forward or published by a day.
  package static func isApproved(_ report: Entity, by day: Day) -> Bool {
    first(from: .approved, of: report, by: day) != nil
  }

  /// Whether a report was certainly published on an earlier day.
  package static func isPublished(_ report: Entity, before day: Day) -> Bool {
    first(from: .published, of: report, by: day.adding(days: -1)) != nil
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The first step of a report from a given one on that was certainly taken by a day, with the way
  /// to it.
  ///
  /// A step with a later day or an awaited outcome is a plan.
  static func first(
    from step: ReportStep, of report: Entity, by day: Day
  ) -> (step: ReportStep, item: RecordItem<Record>)? {
    for item in report.record.items(RuleDocument.steps) {
      guard let taken = item.value.first(Step.name).flatMap(ReportStep.init), taken >= step else {
        continue
      }
      let outcome = item.value.first(Step.outcome)
      guard outcome.map({ !Outcome.awaited.contains($0) }) ?? true else { continue }
      if let date = item.value.first(Key.date) {
        if date.last <= day { return (taken, item) }
      } else if outcome != nil {
        return (taken, item)
      }
    }
    return nil
  }
}
