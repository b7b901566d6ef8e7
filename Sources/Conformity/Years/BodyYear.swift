package import CivilTime
package import Governance

/// A body's year: its meetings with what is said of each, and its rules on their number.
package struct BodyYear: Hashable, Sendable {
  /// A meeting with everything that is said of it.
  package struct MeetingCase: Hashable, Sendable {
    /// The meeting.
    package let meeting: EntityID
    /// Where it stands.
    package let standing: MeetingStanding
    /// Whether it was moved out of the year, so that it is judged where it is held.
    package let isMovedOut: Bool
    /// What is said of it.
    package let judgements: [Judgement]
  }

  /// The body.
  package let body: EntityID
  /// The year.
  package let year: Int
  /// The day as of which it is judged.
  package let day: Day
  /// Whether the year is over by then.
  package let isOver: Bool
  /// The meetings of the year and those moved out of it, in the order of their days.
  package let meetings: [MeetingCase]
  /// What is said of the number of meetings, once for each rule that held in the year.
  package let number: [Judgement]
  /// The figures.
  package let figures: ConformityFigures

  /// Everything that is said.
  package var judgements: [Judgement] { number + meetings.flatMap(\.judgements) }

  /// What was not kept: first the number of meetings, then meeting by meeting.
  package var breaches: [Judgement] { judgements.filter { $0.answer == .no } }
}
