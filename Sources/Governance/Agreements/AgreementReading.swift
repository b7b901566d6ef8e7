package import CivilTime
import Phrases

/// One agreement as of a day: where it stands, what comes after it, when it is renewed.
package struct AgreementReading: Hashable, Sendable {
  /// The agreement.
  package let agreement: Entity
  /// Where it stands.
  package let standing: AgreementStanding
  /// The agreement above it, as long as the edition has it.
  package let parent: EntityID?
  /// The agreements that say they take its place, in the order of their ids.
  package let successors: [EntityID]
  /// Whether one of them is more than planned.
  package let isFollowed: Bool
  /// When it runs out or ran out, as it is written; nil when no end is stated.
  package let end: Validity.End?
  /// When it is to be renewed next; nil when it says nothing of renewal.
  package let renewal: Renewal?

  /// Reads an agreement.
  init(
    _ agreement: Entity, parent: EntityID?, successors: [EntityID], in situation: Situation
  ) {
    self.agreement = agreement
    self.parent = parent
    self.successors = successors
    isFollowed = successors.contains { situation.register[$0].map(Self.isEntered) ?? true }
    standing = AgreementStanding(of: agreement, in: situation)
    let life = situation.register.life(of: agreement.id)
    end = life?.end
    renewal = Self.renewal(of: agreement, life, after: situation.day)
  }

  private init(_ other: AgreementReading, successors: [EntityID], isFollowed: Bool) {
    agreement = other.agreement
    standing = other.standing
    parent = other.parent
    end = other.end
    renewal = other.renewal
    self.successors = successors
    self.isFollowed = isFollowed
  }

  /// The same reading with those successors alone that were known at the time that it is of.
  package func followed(byOnly known: [Entity]) -> AgreementReading {
    let followers = known.filter { successors.contains($0.id) }
    return AgreementReading(
      self, successors: followers.map(\.id),
      isFollowed: followers.contains(where: Self.isEntered))
  }

  /// Whether an agreement is more than planned.
  private static func isEntered(_ agreement: Entity) -> Bool {
    agreement.record.all(Key.status).last != "planlagt"
  }

  /// The last day on which it may hold; nil when no end is stated.
  package var lastDay: Day? { end.map { $0.exclusiveDay.adding(days: -1) } }

  /// When it is renewed: where it ends if that is stated, else its start and so many times its
  /// interval, the first that is not over on the day.
  private static func renewal(
    of agreement: Entity, _ life: Validity?, after day: Day
  ) -> Renewal? {
    guard let rule = agreement.record.first(Agreement.renewal) else { return nil }
    guard case .frequency(let frequency) = rule, let years = frequency.intervalInYears else {
      return .unknown(.noInterval)
    }
    if let end = life?.end {
      if case .before(let date) = end { return .at(date) }
      return .at(ImpreciseDate(end.exclusiveDay))
    }
    guard let start = life?.start else { return .unknown(.noStart) }
    var next = start
    while next.last < day || next == start {
      guard let later = next.adding(years: years) else { return .unknown(.noStart) }
      next = later
    }
    return .at(next)
  }
}

extension MeetingFrequency {
  /// The number of years from one time to the next, for a rule such as `hvert 4. år`.
  fileprivate var intervalInYears: Int? {
    if case .every(let count, .year) = rhythm, count > 0 { count } else { nil }
  }
}
