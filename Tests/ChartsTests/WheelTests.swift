import ChartSupport
import Charts
import CivilTime
import SeededRandom
import Testing

/// Where the signs and names of a year wheel lie.
@Suite struct WheelTests {
  private static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
  ]

  private static func wheel(_ year: Int, _ rings: [YearWheel.Ring]) -> WheelLayout {
    WheelLayout(
      YearWheel(
        year, title: "Årshjul \(year)", summary: "", count: "", months: months, rings: rings))
  }

  /// A ring with meetings on random days, each with a deadline of every step.
  private static func ring(
    _ number: Int, meetings: Int, in year: Int, using random: inout SplitMix64
  ) -> YearWheel.Ring {
    let first = Day(year: year, month: 1, day: 1) ?? .first
    let items = (0..<meetings).map { index -> YearWheel.Item in
      let day = first.adding(days: Int.random(in: 0..<365, using: &random))
      let due = zip([-14, -35, 7, -60], YearWheel.Sign.allCases).map { days, sign in
        YearWheel.Due(day.adding(days: days), sign, "\(sign) \(number)-\(index)")
      }
      return YearWheel.Item(
        on: day, isCancelled: Int.random(in: 0..<12, using: &random) == 0,
        label: "møde \(number)-\(index)", href: "m", due: due)
    }
    let word = ["Forum", "Bydelsbestyrelsen", "Samarbejdsudvalget for", "Råd"][number % 4]
    return YearWheel.Ring("\(word) \(number)", href: "f", items: items)
  }

  @Test(arguments: 0..<24)
  func signsAndNamesOfRandomYearsKeepApart(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let year = Int.random(in: 2010...2040, using: &random)
    let count = Int.random(in: 1...30, using: &random)
    let rings = (0..<count).map {
      Self.ring($0, meetings: Int.random(in: 0...12, using: &random), in: year, using: &random)
    }
    #expect(WheelFaults.all(in: Self.wheel(year, rings)) == [], "seed \(seed)")
  }

  @Test(arguments: 0..<8)
  func thirtyBodiesWithTwoHundredMeetingsAreReadable(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rings = (0..<30).map { index in
      Self.ring(index, meetings: index < 20 ? 7 : 6, in: 2026, using: &random)
    }
    #expect(rings.flatMap(\.items).count == 200)
    let layout = Self.wheel(2026, rings)
    #expect(WheelFaults.all(in: layout) == [], "seed \(seed)")
    #expect(layout.measures.isNumbered && layout.key.count == 30)
    #expect(layout.groups.flatMap(\.marks).count > 700)
  }

  @Test func dozenBodiesHaveTheirNamesAtTheirRings() {
    var random = SplitMix64(seed: 1)
    let rings = (0..<12).map { Self.ring($0, meetings: 6, in: 2025, using: &random) }
    let layout = Self.wheel(2025, rings)
    #expect(!layout.measures.isNumbered && layout.key.isEmpty)
    #expect(layout.ringLabels.map(\.text) == rings.map(\.name))
  }

  @Test func aNameTooLongForItsRingMovesToTheKey() {
    var random = SplitMix64(seed: 1)
    var rings = (0..<12).map { Self.ring($0, meetings: 1, in: 2025, using: &random) }
    rings[11] = YearWheel.Ring(
      "Den tværgående følgegruppe for unge og byliv i Havnebyen", href: "f", items: [])
    let layout = Self.wheel(2025, rings)
    #expect(layout.measures.isNumbered && layout.key.count == 12)
    #expect(WheelFaults.all(in: layout) == [])
  }

  @Test func whatFallsOnOneDayIsOneSignThatTellsBoth() throws {
    let day = try #require(Day(year: 2025, month: 3, day: 11))
    let items = ["A", "B"].map {
      YearWheel.Item(on: day, label: $0, href: $0, due: [YearWheel.Due(day, .agenda, "d\($0)")])
    }
    let layout = Self.wheel(2025, [YearWheel.Ring("Forum", href: "f", items: items)])
    #expect(layout.groups.flatMap(\.marks).map(\.labels) == [["A", "B", "dA", "dB"]])
    #expect(layout.countUnplaced == 3)
  }

  @Test(arguments: [
    (2020, 53, 366), (2021, 52, 365), (2024, 52, 366), (2026, 53, 365), (2032, 53, 366),
  ])
  func everyWeekOfAYearHasItsNumber(year: Int, weeks: Int, days: Int) throws {
    let layout = Self.wheel(year, [])
    let numbers = layout.weekLabels.compactMap { Int($0.text) }
    // The first days of 2021 lie in week 53 of 2020 and have no room for a number.
    #expect(numbers == Array(1...weeks))
    #expect(WheelFaults.all(in: layout) == [])
    // The last day ends where the year does, in a leap year too.
    let last = try #require(Day(year: year, month: 12, day: 31))
    let ring = YearWheel.Ring(
      "F", href: "f", items: [YearWheel.Item(on: last, label: "m", href: "m")])
    let mark = try #require(Self.wheel(year, [ring]).groups.first?.marks.first)
    #expect(mark.place.x < 1_240 && mark.place.x > 1_200 && mark.place.y < 2_280)
  }

  @Test func theEndsOfTheYearCutWhatReachesBeyondIt() throws {
    let first = try #require(Day(year: 2024, month: 12, day: 1))
    let last = try #require(Day(year: 2025, month: 2, day: 28))
    let ring = YearWheel.Ring(
      "F", href: "f", items: [],
      stretches: [YearWheel.Stretch(first...last, .notice, label: "varsel", href: "n")])
    let days = Self.wheel(2025, [ring]).bands.map(\.stretch.days)
    #expect(days == [(try #require(Day(year: 2025, month: 1, day: 1)))...last])
  }
}
