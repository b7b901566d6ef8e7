package import CivilTime
package import Governance
package import Phrases

/// What is known of the days of a meeting: its own, and those on which its steps were done.
package struct MeetingTimes: Hashable, Sendable {
  /// A step with the day on which it was really done.
  package struct Done: Hashable, Sendable {
    /// The step.
    package let step: MeetingStep
    /// When it was done.
    package let date: ImpreciseDate

    /// Makes a step that was done.
    package init(_ step: MeetingStep, _ date: ImpreciseDate) {
      self.step = step
      self.date = date
    }
  }

  /// Whose meeting it is.
  package let body: EntityID
  /// The series of the body's meetings that it belongs to; nil when none is named.
  package let series: String?
  /// When it is held, as precisely as is known; nil when nothing is said.
  package let date: ImpreciseDate?
  /// The steps that were done.
  package let done: [Done]
  /// Whether it is the body's first one, which its rules exempt from the notice.
  package let isFirst: Bool
  /// When the body, or the series, meets next.
  package let next: ImpreciseDate?

  /// Makes the days of a meeting, held or only thought of.
  package init(
    of body: EntityID, series: String? = nil, on date: ImpreciseDate?, done: [Done] = [],
    isFirst: Bool = false, next: ImpreciseDate? = nil
  ) {
    self.body = body
    self.series = series
    self.date = date
    self.done = done
    self.isFirst = isFirst
    self.next = next
  }

  /// When a step was done, or nil when that is not recorded.
  package func date(of step: MeetingStep) -> ImpreciseDate? {
    done.first { $0.step == step }?.date
  }
}
