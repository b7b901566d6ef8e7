import Calendar
import CivilTime
import Diagnostics
package import Governance
import Phrases

/// Who came and who left, body by body, and which seats nobody is named for on the report's day.
package struct MembersOfYear: Sendable {
  /// The bodies in force on the day or at the report before, in the order of their ids; a collective
  /// whose members are told one by one is left out.
  package let bodies: [BodyMembers]
  /// What is not said of them.
  package let gaps: [ReportGap]

  /// Compares two days.
  package init(_ year: ReportYear) {
    let (register, bodies) = (year.register, year.reach.all(.forum))
    self.bodies = bodies.filter { body in
      let parts = register.parts(of: body.id).contains { $0.kind == .forum }
      let isThere = [year.before, year.now].contains { $0.state(of: body.id) == .inForce }
      return isThere && !(parts && body.record.all(Forum.members).isEmpty)
    }.map { BodyMembers(of: $0.id, in: year) }
    gaps = self.bodies.flatMap { Self.gaps(of: $0, in: year) }
  }

  /// The members whose names are known on the day; who sits in two bodies counts twice.
  package var known: Int { bodies.reduce(0) { $0 + ($1.isInForce ? $1.known.count : 0) } }

  /// The seats that are known to be vacant on the day.
  package var vacant: Int {
    bodies.flatMap(\.empty).reduce(0) { $0 + ($1.reason == .vacant ? $1.count : 0) }
  }

  /// The bodies in force of which no member is named.
  package var unknown: [EntityID] { bodies.filter(\.isUnknown).map(\.body) }

  private static func gaps(of members: BodyMembers, in year: ReportYear) -> [ReportGap] {
    guard let body = year.register[members.body] else { return [] }
    func gap(_ words: (Language) -> String) -> ReportGap {
      ReportGap(Message(words), in: body.id, key: Forum.members.key)
    }
    if members.isUnknown {
      return [
        gap { language in
          let day = ImpreciseDate(year.day).printed(in: language)
          return language == .danish
            ? "Medlemmerne af \(body.name) pr. \(day) er ikke oplyst"
            : "The members of \(body.name) as of \(day) are not stated"
        }
      ]
    }
    let empty = members.empty.compactMap { seat -> ReportGap? in
      switch seat.reason {
      case .vacant: gap { vacancy(of: seat, in: body, $0) }
      case .notStated: gap { unnamed(seat, in: body, $0) }
      case .notDisclosed, .abolished: nil
      }
    }
    let lost = members.uncertain.compactMap { sitting -> ReportGap? in
      guard let name = sitting.person.flatMap({ year.register[$0]?.name }) else { return nil }
      return gap { language in
        language == .danish
          ? "Om \(name) stadig er medlem af \(body.name), er ikke oplyst"
          : "Whether \(name) is still a member of \(body.name) is not stated"
      }
    }
    return empty + lost
  }

  private static func vacancy(of seat: EmptySeat, in body: Entity, _ language: Language) -> String {
    let name = seat.seat.map { language == .danish ? " »\($0)«" : " “\($0)”" } ?? ""
    let since = seat.since?.printed(in: language)
    switch language {
    case .danish:
      return "En plads\(name) i \(body.name) er ledig"
        + (since.map { " siden \($0)" } ?? "; siden hvornår er ikke oplyst")
    case .english:
      return "A seat\(name) in \(body.name) is vacant"
        + (since.map { " since \($0)" } ?? "; since when is not stated")
    }
  }

  private static func unnamed(_ seat: EmptySeat, in body: Entity, _ language: Language) -> String {
    let danish = language == .danish
    let name = seat.seat.map { danish ? " »\($0)«" : " “\($0)”" } ?? ""
    if let note = seat.record?.first(Key.note) {
      return danish
        ? "Hvem der sidder på pladserne\(name) i \(body.name), er ikke oplyst (\(note))"
        : "Who holds the seats\(name) in \(body.name) is not stated (\(note))"
    }
    guard seat.count > 1 else {
      return danish
        ? "Hvem der sidder på en plads\(name) i \(body.name), er ikke oplyst"
        : "Who holds a seat\(name) in \(body.name) is not stated"
    }
    return danish
      ? "Hvem der sidder på \(seat.count) pladser\(name) i \(body.name), er ikke oplyst"
      : "Who holds \(seat.count) seats\(name) in \(body.name) is not stated"
  }
}
