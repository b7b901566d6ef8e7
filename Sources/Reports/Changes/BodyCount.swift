import CivilTime
package import Governance
import Phrases

/// How many bodies are in force on a day.
///
/// A collective counts as its members, or as the number that is stated; where neither is known it
/// counts as one, and the count is the least there may be.
package struct BodyCount: Hashable, Sendable {
  /// The number.
  package private(set) var number = 0
  /// Whether there may be more.
  package private(set) var isAtLeast = false
  /// The bodies of which it is not known whether they are there, though they have been heard of.
  package private(set) var uncertain: [EntityID] = []

  /// Counts the bodies that a report looks at.
  package init(_ year: ReportYear) {
    let (register, situation) = (year.register, year.now)
    let bodies = year.reach.all(.forum)
    let inForce = bodies.filter { situation.standing(of: $0.id) == .inForce }
    let wholes = Set(
      inForce.filter { $0.isCollective || !Self.parts(of: $0, register).isEmpty }.map(\.id))
    for body in inForce {
      let owners = body.record.all(Key.partOf).flatMap { $0 }.compactMap(\.target)
      if owners.contains(where: wholes.contains) { continue }
      guard wholes.contains(body.id) else {
        number += 1
        continue
      }
      let parts = Self.parts(of: body, register).filter {
        situation.standing(of: $0.id) == .inForce
      }
      let stated = body.record.first(Key.count)?.measure.single?.whole
      number += max(parts.count, stated ?? 1)
      if stated == nil, body.isCollective { isAtLeast = true }
    }
    uncertain = bodies.filter { body in
      situation.standing(of: body.id) == .uncertain && year.isHeardOf(body)
    }.map(\.id)
  }

  private static func parts(of body: Entity, _ register: Register) -> [Entity] {
    register.parts(of: body.id).filter { $0.kind == .forum }
  }
}
