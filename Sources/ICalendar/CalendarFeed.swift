import CivilTime

/// A calendar that can be subscribed to.
package struct CalendarFeed: Hashable, Sendable {
  /// What it is known by, the same for ever.
  package let uid: String
  /// Its name.
  package let name: String
  /// Its events; without one there is nothing that RFC 5545 calls a calendar.
  package let events: [CalendarEvent]
  /// What it holds, in plain text.
  package var description: String?
  /// The address of the page that it belongs to.
  package var page: String?
  /// Its own address.
  package var address: String?

  /// Makes a feed; the events are put in the order of their time.
  package init(uid: String, name: String, events: [CalendarEvent]) {
    self.uid = uid
    self.name = name
    self.events = events.sorted {
      ($0.time.day, $0.time.minute, $0.uid) < ($1.time.day, $1.time.minute, $1.uid)
    }
  }
}
