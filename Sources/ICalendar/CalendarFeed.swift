import CivilTime

/// A calendar that can be subscribed to.
package struct CalendarFeed: Sendable {
  /// What it is known by, the same for ever.
  package let uid: String
  /// Its name.
  package let name: String
  /// Its events; without one there is nothing that RFC 5545 calls a calendar.
  package let events: [WrittenEvent]
  /// What it holds, in plain text.
  package var description: String?
  /// The address of the page that it belongs to.
  package var page: String?
  /// Its own address.
  package var address: String?

  /// Makes a feed; the events are put in the order of their time.
  package init(uid: String, name: String, events: [WrittenEvent]) {
    self.uid = uid
    self.name = name
    self.events = events.sorted(by: WrittenEvent.isInOrder)
  }

  /// Makes a feed of events that no other feed has.
  package init(uid: String, name: String, events: [CalendarEvent]) {
    self.init(uid: uid, name: name, events: events.map(WrittenEvent.init))
  }
}
