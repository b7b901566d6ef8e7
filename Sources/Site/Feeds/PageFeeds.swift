import ICalendar

/// The feeds that lie beside one page.
struct PageFeeds: Sendable {
  /// Whose they are.
  let owner: String
  /// The meetings.
  private(set) var meetings: [CalendarEvent] = []
  /// What is due around them.
  private(set) var deadlines: [CalendarEvent] = []
  /// The number of meetings without a stated day, which are in no feed.
  var leftOut = 0

  init(_ owner: String?) { self.owner = owner ?? "" }

  /// Adds a meeting and its deadlines.
  mutating func add(_ events: MeetingEvents) {
    meetings.append(events.meeting)
    deadlines += events.deadlines
  }
}
