package import CivilTime

/// What falls in a year, for a drawing with a month as a sector and a body as a ring.
package struct YearWheel: Hashable, Sendable {
  /// What is due around a meeting, by the sign that it is drawn with.
  package enum Sign: Hashable, Sendable, CaseIterable {
    /// The agenda, or its papers.
    case agenda
    /// Proposals for the agenda.
    case proposals
    /// The minutes.
    case minutes
    /// The invitation.
    case invitation
    /// A duty that belongs to no meeting.
    case duty
  }

  /// A day on which something is due.
  package struct Due: Hashable, Sendable {
    /// The day.
    package let day: Day
    /// How it is drawn.
    package let sign: Sign
    /// What is due, in words.
    package let label: String

    /// Makes a day.
    package init(_ day: Day, _ sign: Sign, _ label: String) {
      self.day = day
      self.sign = sign
      self.label = label
    }
  }

  /// A meeting with what is due around it, or a duty alone.
  package struct Item: Hashable, Sendable {
    /// The day of the meeting; nil where only what is due falls in the year, and for a duty.
    package let day: Day?
    /// Whether it is cancelled.
    package let isCancelled: Bool
    /// What it is, in words.
    package let label: String
    /// Where it leads.
    package let href: String
    /// What is due around it in the year.
    package let due: [Due]

    /// Makes an item.
    package init(
      on day: Day?, isCancelled: Bool = false, label: String, href: String, due: [Due] = []
    ) {
      self.day = day
      self.isCancelled = isCancelled
      self.label = label
      self.href = href
      self.due = due
    }
  }

  /// Days of which it is not known which is meant, or which are meant all.
  package struct Stretch: Hashable, Sendable {
    /// What it is, by how it is drawn.
    package enum Sort: Hashable, Sendable, CaseIterable {
      /// A time that a rule sets for a meeting.
      case window
      /// A time in which something must be called.
      case notice
      /// A meeting or a duty on a day that is not known.
      case imprecise
    }

    /// The days.
    package let days: ClosedRange<Day>
    /// What it is.
    package let sort: Sort
    /// What it is, in words.
    package let label: String
    /// Where it leads.
    package let href: String

    /// Makes a stretch.
    package init(_ days: ClosedRange<Day>, _ sort: Sort, label: String, href: String) {
      self.days = days
      self.sort = sort
      self.label = label
      self.href = href
    }
  }

  /// A ring: a body with what it does in the year.
  package struct Ring: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Where the name leads.
    package let href: String
    /// Its meetings and duties, in the order of their days.
    package let items: [Item]
    /// Its times.
    package let stretches: [Stretch]

    /// Makes a ring.
    package init(_ name: String, href: String, items: [Item], stretches: [Stretch] = []) {
      self.name = name
      self.href = href
      self.items = items
      self.stretches = stretches
    }
  }

  /// The year.
  package let year: Int
  /// What the drawing is called.
  package let title: String
  /// What it shows, and where the same stands in words.
  package let summary: String
  /// The line below the year in the middle.
  package let count: String
  /// The names of the months, twelve.
  package let months: [String]
  /// The rings from the outside in.
  package let rings: [Ring]

  /// Makes a wheel.
  package init(
    _ year: Int, title: String, summary: String, count: String, months: [String], rings: [Ring]
  ) {
    self.year = year
    self.title = title
    self.summary = summary
    self.count = count
    self.months = months
    self.rings = rings
  }

  /// The most rings that a sheet of A4 has room for; more stand in the table alone.
  package static let mostRings = 30
}
