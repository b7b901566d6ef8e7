import ICalendar

/// The feeds that lie beside one page.
struct PageFeeds: Sendable {
  /// Whose they are.
  let owner: String
  /// The meetings.
  private(set) var meetings: [WrittenEvent] = []
  /// What is due around them.
  private(set) var deadlines: [WrittenEvent] = []
  /// The number of meetings without a stated day, which are in no feed.
  private(set) var leftOut = 0

  /// Whether no meeting was added.
  var isEmpty: Bool { meetings.isEmpty && leftOut == 0 }

  init(_ owner: String) { self.owner = owner }

  /// Adds a meeting and its deadlines.
  mutating func add(_ events: MeetingEvents) {
    if let meeting = events.meeting { meetings.append(meeting) } else { leftOut += 1 }
    deadlines += events.deadlines
  }
}
