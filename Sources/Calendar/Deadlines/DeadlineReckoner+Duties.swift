package import CivilTime
package import Governance
package import Phrases

extension DeadlineReckoner {
  /// A duty that a document gives, as far as its due date goes.
  package struct DutyRule: Hashable, Sendable {
    /// When it is due.
    package let deadline: Deadline
    /// The document that states it.
    package let document: EntityID
    /// Where it stands in the sources.
    package let sources: [SourceReference]

    /// Makes a duty.
    package init(_ deadline: Deadline, of document: EntityID, sources: [SourceReference]) {
      self.deadline = deadline
      self.document = document
      self.sources = sources
    }
  }

  /// When a duty is due around a meeting: counted from its day, or from its steps by the rules of
  /// that day.
  package func due(
    _ duty: DutyRule, around times: MeetingTimes, done: ImpreciseDate?
  ) -> DueDate {
    let frister = times.date.flatMap { book(times.body, $0.first).rule(RuleDocument.deadlines.key) }
    let steps = frister?.current?.fact.versions.first.map { Self.rules($0.value) } ?? []
    return due(duty, after: steps.filter { $0.step != .publication }, times, done)
  }

  /// When a duty that names its own time is due; one of every year in that year.
  package func due(_ duty: DutyRule, in year: Int, done: ImpreciseDate?) -> DueDate {
    due(
      duty, after: [],
      MeetingTimes(of: duty.document, on: ImpreciseDate(.year(year))), done)
  }

  private func due(
    _ duty: DutyRule, after steps: [StepReckoning.Rule], _ times: MeetingTimes,
    _ done: ImpreciseDate?
  ) -> DueDate {
    let rule = StepReckoning.Rule(step: .publication, isNotice: false, deadline: duty.deadline)
    let own = done.map { [MeetingTimes.Done(.publication, $0)] } ?? []
    let times = MeetingTimes(
      of: times.body, on: times.date, done: times.done.filter { $0.step != .publication } + own,
      isFirst: times.isFirst, next: times.next)
    let reckoning = StepReckoning(rules: steps + [rule], times: times, calendar: calendar)
    return dueDate(
      reckoning, steps.count, key: RuleDocument.duties.key, document: duty.document,
      sources: duty.sources)
  }
}
