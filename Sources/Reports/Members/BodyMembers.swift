package import CivilTime
package import Governance
import Phrases

/// Who came to a body and who left it between the report before and this one.
///
/// People are counted, not seats: whoever takes a second seat has not come, whoever gives up one of two
/// has not left. So those known before, with those who came and were heard of and without those who left
/// or are uncertain, are those known on the day. Substitutes are no members.
package struct BodyMembers: Sendable {
  /// A seat or role that a member took besides or after another.
  package struct Change: Hashable, Sendable {
    /// The seat before; nil where none was given up for it.
    package let from: Sitting?
    /// The seat that was taken.
    package let to: Sitting
  }

  /// The body.
  package let body: EntityID
  /// Whether it is in force on the day.
  package let isInForce: Bool
  /// When it ended; nil where it is there, or where that is not stated.
  package let end: ImpreciseDate?
  /// Who came, each person once; they may have left again.
  package private(set) var came: [Sitting] = []
  /// Who was heard of for the first time, each person once; when they came is not stated.
  package private(set) var heardOf: [Sitting] = []
  /// Who left, each person once.
  package private(set) var left: [Sitting] = []
  /// Which further seats and roles were taken.
  package private(set) var changed: [Change] = []
  /// Who was there, and of whom it is not known whether they still are, each person once.
  package private(set) var uncertain: [Sitting] = []
  /// The seats that nobody is named for on the day.
  package let empty: [EmptySeat]
  /// The members whose names are known on the day.
  package let known: Set<EntityID>
  /// Those whose names were known at the report before.
  package let knownBefore: Set<EntityID>

  /// Compares the members of a body on two days.
  init(of body: EntityID, in year: ReportYear) {
    let sittings = year.now.sittings(in: body)
    let now = sittings.filter(\.isOfMember)
    let earlier = year.before.sittings(in: body).filter(\.isOfMember)
    let isGone = year.now.state(of: body) == .ceased
    self.body = body
    isInForce = year.now.state(of: body) == .inForce
    end = isGone ? year.register.life(of: body)?.end?.date : nil
    known = Set(now.compactMap(\.person))
    knownBefore = Set(earlier.compactMap(\.person))
    empty = Self.stated(sittings) + Self.derived(of: body, sittings, in: year.now)
    let passing = year.now.memberships(of: body).filter { sitting in
      guard sitting.isOfMember, let validity = sitting.validity, let end = validity.exclusiveEnd
      else { return false }
      return year.isNew(validity.start) && end <= year.day
    }
    let (places, earlierPlaces) = (Set(now.map(\.place)), Set(earlier.map(\.place)))
    let new = now.filter { !earlierPlaces.contains($0.place) } + passing
    let gone = earlier.filter { !places.contains($0.place) }
    let bodyStart = year.register.life(of: body)?.start
    var seen: Set<EntityID> = []
    for person in (gone + new).compactMap(\.person) where seen.insert(person).inserted {
      let taken = Self.inOrder(new.filter { $0.person == person })
      let given = gone.filter { $0.person == person }
      switch (knownBefore.contains(person), known.contains(person)) {
      case (true, true):
        changed += Self.changes(taken, after: given)
      case (false, true), (false, false):
        guard let first = taken.first else { continue }
        let start = first.validity == nil ? bodyStart : first.validity?.start
        if start.map({ $0.last > year.since }) ?? false {
          came.append(first)
        } else {
          heardOf.append(first)
        }
        changed += Self.changes(Array(taken.dropFirst()), after: [])
        if !known.contains(person), let last = Self.last(of: taken) { left.append(last) }
      case (true, false):
        changed += Self.changes(taken, after: [])
        // Of two seats one may be given up for certain and the other not.
        if !isGone, let open = given.first(where: { $0.validity?.state(on: year.day) != .ceased }) {
          uncertain.append(open)
        } else if let last = Self.last(of: given + taken) {
          left.append(last)
        }
      }
    }
  }

  /// The seats in the order in which they were taken.
  private static func inOrder(_ sittings: [Sitting]) -> [Sitting] {
    sittings.inOrder { ($0.validity?.start ?? $0.validity?.knownFrom)?.first ?? .first }
  }

  /// The seat that was given up last; the first of them where two were at once.
  private static func last(of sittings: [Sitting]) -> Sitting? {
    func end(_ sitting: Sitting) -> Day { sitting.validity?.exclusiveEnd ?? .last }
    return sittings.reduce(nil) { last, next in
      last.map { end(next) > end($0) ? next : $0 } ?? next
    }
  }

  /// Seats that were taken, each with one that was given up while there is any.
  private static func changes(_ taken: [Sitting], after given: [Sitting]) -> [Change] {
    taken.enumerated().map { index, sitting in
      Change(from: index < given.count ? given[index] : nil, to: sitting)
    }
  }

  /// Whether nobody is named on the day and on none of its seats it is said why.
  package var isUnknown: Bool {
    isInForce && known.isEmpty && empty.allSatisfy { $0.record == nil }
  }

  /// Whether there is anything to tell of it besides names that stayed.
  package var hasNews: Bool {
    !([came, left, heardOf, uncertain].allSatisfy(\.isEmpty) && changed.isEmpty && empty.isEmpty)
  }

  /// The seats of which content says that nobody is named.
  private static func stated(_ sittings: [Sitting]) -> [EmptySeat] {
    sittings.compactMap { sitting in
      EmptySeat.Reason(sitting.holder).map {
        EmptySeat(
          body: sitting.body, seat: sitting.seat, reason: $0, count: 1,
          since: sitting.validity?.start, record: sitting.record)
      }
    }
  }

  /// The seats that have fewer names than the rules say, where some name is known in the body.
  private static func derived(
    of body: EntityID, _ sittings: [Sitting], in situation: Situation
  ) -> [EmptySeat] {
    guard !sittings.isEmpty, let document = situation.compositionDocument(of: body) else {
      return []
    }
    return document.record.all(RuleDocument.composition).flatMap { $0 }.compactMap { seat in
      guard situation.holds(seat), let name = seat.first(Seat.name),
        let size = seat.first(Key.count)?.measure.single?.whole,
        !seat.has(Seat.offices.key), !seat.has(Seat.through.key)
      else { return nil }
      let own = sittings.filter { $0.seat == name && !$0.isSubstitute }
      let isSaid = own.contains { $0.holder == .notStated }
      guard !isSaid, own.count < size else { return nil }
      return EmptySeat(
        body: body, seat: name, reason: .notStated, count: size - own.count, since: nil,
        record: nil)
    }
  }
}
