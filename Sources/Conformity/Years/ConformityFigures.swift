import Calendar
package import Diagnostics

/// The count of one matter.
package struct MatterTally: Hashable, Sendable {
  /// What was judged.
  package let matter: Matter
  /// How often with which answer.
  package let tally: Tally
}

/// The figures of a year, of one body or of several together: what an annual report prints.
package struct ConformityFigures: Hashable, Sendable {
  /// How many meetings a plain rule asks for, and how many were held where it does.
  package struct Promise: Hashable, Sendable {
    /// The least number.
    package let least: Int
    /// The greatest; nil where a rule states no upper end.
    package let most: Int?
    /// Whether a number stands with `ca.`.
    package let isApproximate: Bool
    /// The meetings held by the bodies that have such a rule.
    package let held: ClosedRange<Int>
    /// How many bodies have one.
    package let bodies: Int
  }

  /// Those who were to be at the meetings, by what the minutes say.
  package struct Attendance: Hashable, Sendable {
    /// The members who were there.
    package let present: Int
    /// All members whom the minutes name.
    package let members: Int
  }

  /// The meetings that were held: those that certainly were, to all that may have been.
  package let held: ClosedRange<Int>
  /// The meetings that were called off.
  package let cancelled: Int
  /// How many meetings were promised for the whole year; nil where no rule says a number, or one held
  /// in a part of the year only.
  package let promised: Promise?
  /// Every matter that was judged, in the order of ``Matter/all``.
  package let tallies: [MatterTally]
  /// How many members came; nil where no minutes name any.
  package let attendance: Attendance?

  /// Makes figures.
  init(
    held: ClosedRange<Int>, cancelled: Int, promised: Promise?,
    tallies: [Matter: Tally], attendance: Attendance?
  ) {
    self.held = held
    self.cancelled = cancelled
    self.promised = promised
    self.attendance = attendance
    self.tallies = Matter.all.compactMap { matter in
      tallies[matter].map { MatterTally(matter: matter, tally: $0) }
    }
  }

  /// The count of one matter.
  package func tally(_ matter: Matter) -> Tally {
    tallies.first { $0.matter == matter }?.tally ?? Tally()
  }

  /// The notice and all steps together.
  package var deadlines: Tally {
    tallies.reduce(Tally()) { sum, entry in
      switch entry.matter {
      case .notice, .step: sum + entry.tally
      default: sum
      }
    }
  }

  /// `3 møder holdt; 1 aflyst`.
  package var heldWords: Message {
    Message { language in
      let danish = language == .danish
      let noun =
        held.upperBound == 1 ? (danish ? "møde" : "meeting") : danish ? "møder" : "meetings"
      let words = "\(Counted.range(held)) \(noun) \(danish ? "holdt" : "held")"
      return cancelled == 0 ? words : words + "; \(cancelled) \(danish ? "aflyst" : "cancelled")"
    }
  }

  /// All that was judged.
  package var all: Tally { tallies.reduce(Tally()) { $0 + $1.tally } }

  /// The figures of several bodies together; nil of none.
  package static func sum(_ figures: [ConformityFigures]) -> ConformityFigures? {
    guard let first = figures.first else { return nil }
    return figures.dropFirst().reduce(first) { $0.adding($1) }
  }

  private func adding(_ other: ConformityFigures) -> ConformityFigures {
    var tallies = Dictionary(uniqueKeysWithValues: self.tallies.map { ($0.matter, $0.tally) })
    for entry in other.tallies {
      tallies[entry.matter] = (tallies[entry.matter] ?? Tally()) + entry.tally
    }
    let people = [attendance, other.attendance].compactMap { $0 }
    return ConformityFigures(
      held: held.adding(other.held), cancelled: cancelled + other.cancelled,
      promised: Promise.sum([promised, other.promised].compactMap { $0 }), tallies: tallies,
      attendance: people.isEmpty
        ? nil
        : Attendance(
          present: people.reduce(0) { $0 + $1.present },
          members: people.reduce(0) { $0 + $1.members }))
  }
}

extension ConformityFigures.Promise {
  /// Promises together: an upper end is known where all state one.
  fileprivate static func sum(_ promises: [Self]) -> Self? {
    guard let first = promises.first else { return nil }
    return promises.dropFirst().reduce(first) { sum, next in
      Self(
        least: sum.least + next.least,
        most: sum.most.flatMap { most in next.most.map { most + $0 } },
        isApproximate: sum.isApproximate || next.isApproximate,
        held: sum.held.adding(next.held), bodies: sum.bodies + next.bodies)
    }
  }
}

extension ClosedRange<Int> {
  /// Both ends added.
  fileprivate func adding(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
    (lowerBound + other.lowerBound)...(upperBound + other.upperBound)
  }
}
