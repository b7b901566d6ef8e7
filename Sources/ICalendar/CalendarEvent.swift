package import CivilTime

/// An event of a calendar: a meeting, or the day on which something is due.
///
/// What is due is an event that lasts a day and takes no time (`TRANSPARENT`), and no `VTODO`: the
/// calendars that people subscribe with, Outlook’s, Google’s and those of phones, leave to-dos out.
package struct CalendarEvent: Hashable, Sendable {
  /// Whether it takes place.
  package enum Status: String, Hashable, Sendable {
    /// It is planned.
    case tentative = "TENTATIVE"
    /// It is certain, or has been.
    case confirmed = "CONFIRMED"
    /// It does not take place.
    case cancelled = "CANCELLED"
  }

  /// What it is known by, the same for ever.
  package let uid: String
  /// When it is.
  package let time: EventTime
  /// Its title.
  package let summary: String
  /// Whether it takes place.
  package let status: Status
  /// How often it has been changed; it never falls.
  package let sequence: Int
  /// The day of its last change, when that is known.
  package let revised: Day?
  /// What else there is to say, in plain text.
  package var description: String?
  /// Where it is.
  package var place: String?
  /// The address of its page.
  package var url: String?
  /// What sort of event it is.
  package var categories: [String] = []
  /// The event that it belongs to.
  package var parent: String?

  /// Makes an event of what every event has.
  ///
  /// - Parameter sequence: 0 or more; what is more than a reader can count is the most.
  package init(
    uid: String, time: EventTime, summary: String, status: Status, sequence: Int, revised: Day?
  ) {
    self.uid = uid
    self.time = time
    self.summary = summary
    self.status = status
    self.sequence = min(max(sequence, 0), Int(Int32.max))
    self.revised = revised
  }
}
