import Calendar
import CivilTime
import Governance
import Phrases
import Testing

/// Deadlines of a body with several series of meetings: each by its own rules, else by the body’s.
@Suite struct SeriesDeadlineTests {
  private static let agenda = TableRow("dagsorden", deadline("senest 2 uger før mødet"))

  /// Meetings of three series and of none; `a` and `b` have deadlines of their own, `c` has not.
  private static func reckoner(_ series: [(id: String, rows: [TableRow]?)]) -> DeadlineReckoner {
    let records = series.map { id, rows -> Stated in
      var facts: [(key: String, fact: Fact)] = [("id", Fact(.value(.text(id))))]
      if let rows { facts.append(("frister", Fact(.value(.table(rows))))) }
      return .value(.record(Record(facts)))
    }
    let rules = Entity(
      "b/regler", .kommissorium, owner: "b",
      record: Record([
        ("gælder", since2020), ("frister", Fact(.value(.table([agenda])))),
        ("mødeserier", Fact(.value(.list(records)))),
      ]))
    let body = Entity("b", .forum, record: Record([("gælder", since2020)]))
    return DeadlineReckoner(Register([body, rules] + meetings))
  }

  private static let three = reckoner([
    ("a", [TableRow("dagsorden", deadline("senest 2 dage før mødet"))]),
    ("b", [TableRow("godkendelse", deadline("på næste møde"))]), ("c", nil),
  ])

  private static let since2020 = Fact(
    .value(.validity((try? Validity.parse("fra 2020")) ?? .notStated)))

  private static func deadline(_ text: String) -> Stated {
    (try? Deadline.parse(text)).map { .value(.deadline($0)) } ?? .notStated
  }

  private static let meetings = [
    meeting("b-2021-1", "1. marts 2021", "a"), meeting("b-2021-2", "8. marts 2021", "b"),
    meeting("b-2021-3", "15. marts 2021", "a"), meeting("b-2021-4", "22. marts 2021", "c"),
    meeting("b-2021-5", "29. marts 2021", "b"), meeting("b-2021-6", "12. april 2021", nil),
    meeting("b-2021-7", "19. april 2021", "d"),
  ]

  private static func meeting(_ id: String, _ date: String, _ series: String?) -> Entity {
    var facts: [(key: String, fact: Fact)] = [
      ("forum", Fact(.value(.reference(Reference("b"))))),
      ("dato", Fact(.value(.date(RealContent.date(date))))),
    ]
    if let series { facts.append(("mødeserie", Fact(.value(.text(series))))) }
    return Entity(EntityID(id), .meeting, record: Record(facts))
  }

  private func due(_ number: Int, by reckoner: DeadlineReckoner = three) -> [String] {
    let meeting = Self.meetings.first { $0.id.rawValue == "b-2021-\(number)" }
    return meeting.flatMap(reckoner.deadlines)?.due.map { "\($0.step.rawValue) \($0.short)" } ?? []
  }

  @Test func aSeriesHasItsOwnDeadlines() {
    #expect(due(1) == ["dagsorden <2021-02-27"])
    #expect(due(3) == ["dagsorden <2021-03-13"])
  }

  @Test func theNextMeetingIsOneOfTheSameSeries() {
    #expect(due(2) == ["godkendelse =2021-03-29"])
    #expect(due(5) == ["godkendelse noNextMeeting"])
  }

  @Test func aSeriesThatIsSilentHasTheDeadlinesOfTheBody() {
    #expect(due(4) == ["dagsorden <2021-03-08"])
  }

  @Test(arguments: [6, 7])
  func aMeetingOfNoKnownSeriesHasNone(number: Int) {
    let meeting = Self.meetings[number - 1]
    #expect(Self.three.deadlines(of: meeting)?.silence == .seriesNotStated)
    #expect(due(number) == [])
  }

  @Test func theOnlySeriesNeedsNoName() {
    let one = Self.reckoner([
      ("a", [TableRow("dagsorden", Self.deadline("senest 1 dag før mødet"))])
    ])
    #expect(due(6, by: one) == ["dagsorden <2021-04-11"])
  }

  @Test func seriesWithoutDeadlinesLeaveThemToTheBody() {
    #expect(due(6, by: Self.reckoner([("a", nil), ("b", nil)])) == ["dagsorden <2021-03-29"])
  }
}
