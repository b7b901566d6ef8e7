import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases

/// What changed in the organisation between the report before and this one.
package struct ChangesOfYear: Sendable {
  /// What changed: bodies, then organisations, then units, each group in the order of time.
  package let things: [ChangedThing]
  /// The bodies in force on the day of the report before.
  package let before: BodyCount
  /// The bodies in force on the day.
  package let now: BodyCount
  /// What is not said of the changes.
  package let gaps: [ReportGap]

  /// Compares two days.
  package init(_ year: ReportYear) {
    let reach = year.reach
    let finder = ChangeFinder(year)
    let entities = reach.all(.forum) + reach.all(.organisation) + reach.all(.unit)
    let changed = entities.compactMap { entity -> (kind: Kind, thing: ChangedThing)? in
      let events = finder.events(of: entity)
      return events.isEmpty ? nil : (entity.kind, ChangedThing(entity: entity.id, events: events))
    }
    things = [Kind.forum, .organisation, .unit].flatMap { kind in
      changed.filter { $0.kind == kind }.map(\.thing).sorted { left, right in
        let (a, b) = (Self.time(of: left), Self.time(of: right))
        return a != b ? a < b : left.entity < right.entity
      }
    }
    before = BodyCount(year.last)
    let now = BodyCount(year)
    let uncertain = Set(now.uncertain)
    gaps =
      Self.ends(things, in: year.register)
      + now.uncertain.compactMap { Self.uncertainty(of: $0, in: year, uncertain) }
    self.now = now
  }

  private static func time(of thing: ChangedThing) -> Day {
    thing.events.compactMap { $0.date?.first }.min() ?? .last
  }

  /// The bodies that ended without a word of what followed.
  private static func ends(_ things: [ChangedThing], in register: Register) -> [ReportGap] {
    things.compactMap { thing in
      guard let body = register[thing.entity], body.kind == .forum,
        thing.events.contains(where: { $0.sort == .ended }), !body.record.has(Forum.ending.key)
      else { return nil }
      return ReportGap(
        Message(
          da: "Hvad der fulgte efter \(body.name), er ikke oplyst",
          en: "What followed \(body.name) is not stated"), in: body.id, key: Forum.ending.key)
    }
  }

  /// A body of which it is not known whether it is there; one of a collective is told of with it.
  private static func uncertainty(
    of id: EntityID, in year: ReportYear, _ all: Set<EntityID>
  ) -> ReportGap? {
    guard let body = year.register[id] else { return nil }
    let wholes = body.record.all(Key.partOf).flatMap { $0 }.compactMap(\.target)
    guard !wholes.contains(where: all.contains) else { return nil }
    let life = year.register.life(of: id)
    let heard = (life?.lastKnown ?? life?.knownTo).flatMap { $0.first <= year.day ? $0 : nil }
    let words = Message { language in
      let day = ImpreciseDate(year.day).printed(in: language)
      let last = heard?.printed(in: language)
      switch language {
      case .danish:
        return "Om \(body.name) findes pr. \(day), er ikke oplyst"
          + (last.map { "; senest oplyst \($0)" } ?? "")
      case .english:
        return "Whether \(body.name) exists as of \(day) is not stated"
          + (last.map { "; last heard of \($0)" } ?? "")
      }
    }
    return ReportGap(words, in: id, key: Key.validity.key)
  }
}
