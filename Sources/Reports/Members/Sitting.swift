package import CivilTime
package import Governance
import Phrases

/// Somebody on a seat of a body for a time, or a seat of which it is said that nobody sits on it.
package struct Sitting: Hashable, Sendable {
  /// Where it is written.
  enum Place: Hashable {
    /// In the list of the body's members, by its place there.
    case member(Int)
    /// With an office that has a seat, by its place among the holders.
    case office(EntityID, Int)
  }

  /// The body.
  package let body: EntityID
  /// What is written of it.
  package let record: Record
  /// The seat's name in the body; nil where none is said.
  package let seat: String?
  let place: Place

  /// Who sits there, or the word that says that nobody is named.
  package var holder: Stated {
    record[Membership.holder]?.versions.first?.value ?? .notStated
  }

  /// Who sits there; nil where nobody is named.
  package var person: EntityID? { record.first(Membership.holder)?.target }

  /// The office that has the seat; nil for a seat that is no office's.
  package var office: EntityID? {
    if case .office(let id, _) = place { id } else { nil }
  }

  /// On whose behalf.
  package var mandators: [EntityID] {
    (record.all(Membership.mandator).flatMap { $0 } + record.all(Membership.appointedBy))
      .compactMap(\.target)
  }

  /// When; nil where it is as long as the body is there.
  package var validity: Validity? { record.first(Key.validity) }

  /// Whether it is only in another's place.
  package var isSubstitute: Bool { record.has(Membership.substituteFor.key) }

  /// Whether somebody is named who is no substitute.
  var isOfMember: Bool { person != nil && !isSubstitute }
}

extension Situation {
  /// Who sits in a body on the day, and which seats are said to be empty; none where the body is not
  /// known to be there.
  func sittings(in body: EntityID) -> [Sitting] {
    guard state(of: body) == .inForce else { return [] }
    let members = memberships(of: body).filter { holds($0.record) }
    let seats = compositionDocument(of: body)?.record.all(RuleDocument.composition).flatMap { $0 }
    let officials = (seats ?? []).filter(holds).flatMap { seat in
      offices(in: seat).flatMap { office in
        holders(of: office).enumerated().filter { holds($0.element) }.map { index, record in
          Sitting(
            body: body, record: record, seat: seat.first(Seat.name), place: .office(office, index))
        }
      }
    }
    return members + officials
  }

  /// Everything that is written in the list of a body's members.
  func memberships(of body: EntityID) -> [Sitting] {
    (register[body]?.record.all(Forum.members).flatMap { $0 } ?? []).enumerated().map {
      Sitting(
        body: body, record: $1, seat: $1.first(Membership.seat), place: .member($0))
    }
  }
}
