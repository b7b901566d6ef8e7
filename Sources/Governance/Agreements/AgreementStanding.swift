package import CivilTime

/// Where an agreement stands as of a day.
package enum AgreementStanding: Hashable, Sendable, CaseIterable {
  /// It is known to hold.
  case inForce
  /// It is to hold later.
  case ahead
  /// It was planned when it was last heard of, and that is now.
  case planned
  /// It was heard of at another time; what became of it is not stated.
  case uncertain
  /// It has run out.
  case lapsed

  /// Where an agreement stands.
  init(of agreement: Entity, in situation: Situation) {
    let status = agreement.record.all(Key.status).last
    switch situation.state(of: agreement.id) {
    case .ceased: self = .lapsed
    case .notYet: self = .ahead
    case .uncertain: self = status == "udløbet" ? .lapsed : .uncertain
    case .inForce:
      self = status == "planlagt" ? .planned : status == "udløbet" ? .lapsed : .inForce
    }
  }
}

/// When an agreement is to be renewed next.
package enum Renewal: Hashable, Sendable {
  /// Why no time follows.
  package enum Reason: Hashable, Sendable {
    /// When the agreement began is not stated.
    case noStart
    /// Its rule names no length of time.
    case noInterval
  }

  /// From that time on; as precise as what it is counted from.
  case at(ImpreciseDate)
  /// No time follows.
  case unknown(Reason)
}
