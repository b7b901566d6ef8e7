import CivilTime
import Governance

/// Where a thing stands on a day, as far as the sources had spoken of it by then.
enum Standing: Hashable {
  /// It had not begun.
  case ahead
  /// It is only heard of later.
  case unheardOf
  /// It is known to be there.
  case inForce
  /// It was heard of at another time; whether it is there is not stated.
  case uncertain
  /// It has ended.
  case ceased
}

extension Situation {
  /// Where a thing stands on the day.
  func standing(of id: EntityID) -> Standing {
    switch state(of: id) {
    case .notYet: .ahead
    case .inForce: .inForce
    case .ceased: .ceased
    case .uncertain:
      register.life(of: id)?.knownFrom.map { $0.first > day } ?? false ? .unheardOf : .uncertain
    }
  }
}
