import Calendar
import CivilTime
import Governance
import Phrases
import Testing

/// Which meeting is the first and which comes next, by the days that the register states.
@Suite struct MeetingOrderTests {
  private static let meetings = [
    meeting("b-2021-1", "10. juni 2021"), meeting("b-2021-2", "4. marts 2021"),
    meeting("b-2021-3", "9. september 2021", "aflyst"), meeting("b-2021-4", "november 2021"),
    meeting("b-2021-5", "30. november 2021"), meeting("b-2021-6", nil),
    meeting("b-2020-1", "2. december 2020", "aflyst"), meeting("b-2021-10", "9. december 2021"),
    meeting("b-2021-9", "9. december 2021"),
  ]

  private static let reckoner: DeadlineReckoner = {
    let rules = Entity(
      "b/regler", .kommissorium, owner: "b",
      record: Record([
        ("gælder", since2020), ("første møde", Fact(.value(.date(RealContent.date("2021"))))),
      ]))
    let body = Entity("b", .forum, record: Record([("gælder", since2020)]))
    return DeadlineReckoner(Register([body, rules] + meetings))
  }()

  private static let since2020 = Fact(
    .value(.validity((try? Validity.parse("fra 2020")) ?? .notStated)))

  private static func meeting(
    _ id: String, _ date: String?, _ status: String = "planlagt"
  ) -> Entity {
    var facts: [(key: String, fact: Fact)] = [
      ("forum", Fact(.value(.reference(Reference("b"))))), ("status", Fact(.value(.text(status)))),
    ]
    if let date { facts.append(("dato", Fact(.value(.date(RealContent.date(date)))))) }
    return Entity(EntityID(id), .meeting, record: Record(facts))
  }

  private func times(_ id: String) -> MeetingTimes? {
    Self.meetings.first { $0.id.rawValue == id }.flatMap(Self.reckoner.times)
  }

  @Test func theFirstIsTheEarliestThatWasNotCancelled() {
    let first = Self.meetings.filter { Self.reckoner.times(of: $0)?.isFirst ?? false }
    #expect(first.map(\.id.rawValue) == ["b-2021-2"])
  }

  @Test func theNextCertainlyComesLaterAndIsNotCancelled() {
    func next(_ id: String) -> ImpreciseDate? { times(id)?.next }
    #expect(next("b-2021-2") == RealContent.date("10. juni 2021"))
    #expect(next("b-2021-1") == RealContent.date("november 2021"))
    // 30 November may be before the meeting of November.
    #expect(next("b-2021-4") == RealContent.date("9. december 2021"))
    #expect(next("b-2021-9") == nil)
    #expect(next("b-2021-6") == nil)
  }
}
