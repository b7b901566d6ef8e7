import CivilTime
import Diagnostics
import Governance
import Phrases
import Reports
import SeededRandom
import Testing

/// Coming and going counted again, day by day and person by person, in made-up lists of members who
/// hold several seats.
@Suite struct MembersRecountTests {
  private static let people = ["anne", "bo", "carl", "dorte"]
  private static let since = Day(year: 2020, month: 12, day: 31) ?? .first
  private static let last = Day(year: 2021, month: 12, day: 31) ?? .last

  /// A seat of somebody from a day to a day, both included.
  private struct Line {
    let person: String
    let isSubstitute: Bool
    let days: ClosedRange<Day>

    /// As `medlemmer.yaml` has it.
    func text(_ seat: Int) -> String {
      let ends = [days.lowerBound, days.upperBound].map { ImpreciseDate($0).printed(in: .danish) }
      return "- person: \(person)\n  plads: p\(seat)\n  gælder: fra \(ends[0]) til \(ends[1])"
        + (isSubstitute ? "\n  suppleant for: \(people[0])" : "")
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34, 55, 89])
  func everyPersonIsCountedOnce(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<12 {
      let lines = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        let start = Self.since.adding(days: Int.random(in: -300...364, using: &random))
        return Line(
          person: Self.people.randomElement(using: &random) ?? "anne",
          isSubstitute: Int.random(in: 0..<8, using: &random) == 0,
          days: start...start.adding(days: Int.random(in: 0...400, using: &random)))
      }
      try Self.compare(lines, "seed \(seed), round \(round)")
    }
  }

  private static func compare(_ lines: [Line], _ name: String) throws {
    let list = lines.enumerated().map { $1.text($0) }.joined(separator: "\n")
    let site = ReportSite([
      "fora/a/forum.md": "navn: A\nart: bestyrelse\ngælder: fra 2010",
      "fora/a/medlemmer.yaml": list,
    ])
    let members = try #require(MembersOfYear(try site.year()).bodies.first)
    func isThere(_ person: String, _ day: Day) -> Bool {
      lines.contains { $0.person == person && !$0.isSubstitute && $0.days.contains(day) }
    }
    let days = (1...365).map { since.adding(days: $0) }
    let came = people.filter { person in
      !isThere(person, since) && days.contains { isThere(person, $0) }
    }
    let left = people.filter { person in
      !isThere(person, last) && ([since] + days).contains { isThere(person, $0) }
    }
    func ids(_ sittings: [Sitting]) -> [String] { sittings.compactMap(\.person?.rawValue).sorted() }
    #expect(ids(members.came) == came, "\(name)\n\(list)")
    #expect(ids(members.left) == left, "\(name)\n\(list)")
    #expect(members.heardOf.isEmpty && members.uncertain.isEmpty, "\(name)\n\(list)")
    #expect(
      members.knownBefore.count + came.count - left.count == members.known.count,
      "\(name)\n\(list)")
    for person in people {
      let taken = lines.count { line in
        line.person == person && !line.isSubstitute && line.days.lowerBound > since
          && line.days.lowerBound <= last
      }
      #expect(
        members.changed.count { $0.to.person?.rawValue == person }
          == taken - (came.contains(person) ? 1 : 0), "\(name), \(person)\n\(list)")
    }
  }
}
