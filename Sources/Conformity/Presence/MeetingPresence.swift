import CivilTime
import Governance

/// Who of a body was at a meeting.
struct MeetingPresence {
  /// Everyone recorded.
  let attendees: [Attendee]
  /// The members on the day.
  let known: KnownMembers
  /// Whether others may come in a member's place; nil when the rules do not say.
  let allowsSubstitutes: Bool?
  /// The places in `deltagere` of those on a seat that others hold.
  private let wrongSeats: Set<Int>

  /// Reads who was there.
  init(at meeting: Entity, _ rules: RulesOfADay) {
    let attendees = Attendee.all(at: meeting)
    self.attendees = attendees
    let (register, body, date) = (rules.situation.register, rules.body, rules.date)
    wrongSeats = Set(
      attendees.filter { attendee in
        guard let seat = attendee.seat, let person = attendee.person, !attendee.isSubstitute
        else { return false }
        return register.holders(of: seat, in: body, without: person, on: date) != nil
      }.map(\.index))
    known = KnownMembers(of: rules.body, in: rules.situation)
    let flags = rules.rules(RuleDocument.substitutes.key, as: Bool.self).map(\.value)
    allowsSubstitutes = flags.allSatisfy { $0 == flags.first } ? flags.first : nil
  }

  /// Those who have a seat of their own.
  var members: [Attendee] { attendees.filter { hasOwnSeat($0) && !$0.isSubstitute } }

  /// Whether somebody sits on a seat, and not on one that others hold.
  private func hasOwnSeat(_ attendee: Attendee) -> Bool {
    attendee.seat != nil && !wrongSeats.contains(attendee.index)
  }

  /// Whether a member's mandate was carried by somebody who was there.
  func isMandateCarried(for member: Attendee) -> Bool {
    let present = attendees.filter { $0.presence == .present && $0.index != member.index }
    let own = Set([member.person].compactMap { $0 } + member.mandators)
    if present.contains(where: { !own.isDisjoint(with: $0.mandates) }) { return true }
    guard let person = member.person,
      let carrier = known.members.first(where: { $0.person == person })?.mandateWith
    else { return false }
    return present.contains { $0.person == carrier || $0.mandators.contains(carrier) }
  }

  /// Whether somebody who may do so came in a member's place.
  func isReplaced(_ member: Attendee) -> Bool {
    guard allowsSubstitutes != false else { return false }
    let own = Set([member.person].compactMap { $0 } + member.mandators)
    return attendees.contains { $0.presence == .present && !own.isDisjoint(with: $0.substituted) }
  }

  /// The known members whom the record does not name.
  var unnamed: [EntityID] {
    let named = Set(attendees.compactMap(\.person) + attendees.flatMap(\.substituted))
    return known.members.map(\.person).filter { !named.contains($0) }
  }

  /// How many of those who may decide were there: the fewest and the most that may have been.
  ///
  /// A member who was there for some items only counts for those. Who is not in the record may have
  /// been there.
  func present(among members: Int?) -> (atWorst: Int, atBest: Int) {
    let voting = attendees.filter {
      $0.presence == .present
        && (hasOwnSeat($0) || ($0.isSubstitute && allowsSubstitutes == true))
    }
    let items = Set(voting.flatMap(\.items)).sorted()
    // One name that no item has stands for all items that nobody is said to have missed.
    let counts = ([""] + items).map { item in voting.filter { $0.isPresent(at: item) }.count }
    let silent = self.members.filter { $0.presence == nil }.count
    let absentFromRecord = max(0, (members ?? 0) - self.members.count)
    return (counts.min() ?? 0, voting.count + silent + absentFromRecord)
  }
}
