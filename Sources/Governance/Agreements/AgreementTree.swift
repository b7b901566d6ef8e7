package import CivilTime

/// All agreements of a register as of a day, each under the one it makes concrete.
///
/// What is made up is left out unless it is asked for by id. A level of the tree says nothing of the
/// sort of an agreement, nor the other way round.
package struct AgreementTree: Sendable {
  /// An agreement with those below it that stand where it does.
  package struct Branch: Sendable {
    /// The agreement.
    package let reading: AgreementReading
    /// The agreements directly below it.
    package let below: [Branch]
    /// The agreement above it where that stands otherwise, and so not in the same tree.
    package let detachedFrom: EntityID?
  }

  private let situation: Situation
  /// The agreements in the order of their ids.
  private let all: [EntityID]
  private let children: [EntityID: [EntityID]]
  private let successors: [EntityID: [EntityID]]

  /// Finds the agreements of a register.
  ///
  /// - Complexity: O(n) for n entities.
  package init(_ situation: Situation) {
    let agreements = situation.register.all(.agreement)
    var successors: [EntityID: [EntityID]] = [:]
    var children: [EntityID: [EntityID]] = [:]
    for agreement in agreements {
      for reference in agreement.record.all(Agreement.replaces).flatMap({ $0 }) {
        if let old = reference.target { successors[old, default: []].append(agreement.id) }
      }
      if let parent = Self.parent(of: agreement, in: situation.register) {
        children[parent, default: []].append(agreement.id)
      }
    }
    self.situation = situation
    self.children = children
    self.successors = successors
    all = agreements.map(\.id)
  }

  private init(_ other: AgreementTree, _ situation: Situation) {
    self.situation = situation
    all = other.all
    children = other.children
    successors = other.successors
  }

  /// The same agreements as of another day.
  package func asOf(_ day: Day) -> AgreementTree {
    AgreementTree(self, Situation(register: situation.register, day: day))
  }

  /// The reading of an agreement, also of one that is made up; nil for anything else.
  package subscript(id: EntityID) -> AgreementReading? {
    guard let agreement = situation.register[id], agreement.kind == .agreement else { return nil }
    return AgreementReading(
      agreement, parent: Self.parent(of: agreement, in: situation.register),
      successors: successors[id] ?? [], in: situation)
  }

  /// All agreements that are not made up, in the order of their ids.
  package var readings: [AgreementReading] { all.filter(isShown).compactMap { self[$0] } }

  /// The agreements directly below one, in the order of their ids.
  package func below(_ id: EntityID) -> [AgreementReading] {
    (children[id] ?? []).filter { isShown($0) || situation.register.isExample(id) }
      .compactMap { self[$0] }
  }

  /// The agreements above one, from the top down; a circle is cut where it closes.
  package func above(_ id: EntityID) -> [EntityID] {
    var path: [EntityID] = []
    var next = parent(of: id)
    while let parent = next, parent != id, !path.contains(parent) {
      path.append(parent)
      next = self.parent(of: parent)
    }
    return path.reversed()
  }

  /// The trees of the agreements that stand in one way; those of a circle are all roots.
  package func branches(_ standing: AgreementStanding) -> [Branch] {
    let shown = readings.filter { $0.standing == standing }
    let members = Dictionary(uniqueKeysWithValues: shown.map { ($0.agreement.id, $0) })
    let roots = shown.filter { reading in
      guard let parent = reading.parent, members[parent] != nil else { return true }
      return above(parent).contains(reading.agreement.id)
    }
    return roots.compactMap { branch($0.agreement.id, members, seen: []) }
  }

  /// The agreements that run out in some days, in the order of their last day.
  package func ending(in days: ClosedRange<Day>) -> [AgreementReading] {
    readings.filter { $0.lastDay.map(days.contains) ?? false }
      .sorted { ($0.lastDay ?? .first, $0.agreement.id) < ($1.lastDay ?? .first, $1.agreement.id) }
  }

  /// The agreements that have run out and whose place no other has taken, in the order of their
  /// ids; one that is only planned has taken none.
  package var lapsedWithoutSuccessor: [AgreementReading] {
    readings.filter { $0.standing == .lapsed && !$0.isFollowed }
  }

  private func isShown(_ id: EntityID) -> Bool { !situation.register.isExample(id) }

  private func parent(of id: EntityID) -> EntityID? {
    situation.register[id].flatMap { Self.parent(of: $0, in: situation.register) }
  }

  private static func parent(of agreement: Entity, in register: Register) -> EntityID? {
    agreement.record.first(Agreement.under)?.target.flatMap {
      register.kind(of: $0) == .agreement && $0 != agreement.id ? $0 : nil
    }
  }

  private func branch(
    _ id: EntityID, _ members: [EntityID: AgreementReading], seen: Set<EntityID>
  ) -> Branch? {
    guard let reading = members[id], !seen.contains(id) else { return nil }
    let below = (children[id] ?? []).compactMap { branch($0, members, seen: seen.union([id])) }
    return Branch(
      reading: reading, below: below,
      detachedFrom: reading.parent.flatMap { members[$0] == nil ? $0 : nil })
  }
}
