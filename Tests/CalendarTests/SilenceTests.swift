import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Testing

/// Where the rules in force are silent, uncertain or exempt a meeting, no day is made up.
@Suite struct SilenceTests {
  private static let reckoner = DeadlineReckoner(RealContent.register)

  private func deadlines(_ body: String, _ date: String) -> MeetingDeadlines {
    Self.reckoner.deadlines(
      of: MeetingTimes(of: EntityID(body), on: RealContent.date(date)))
  }

  @Test(arguments: [
    "samarbejdsforum", "bydelsbestyrelse-amager-vvvk", "bydelsbestyrelse-bispebjerg-noerrebro",
    "bydelsbestyrelse-tingbjerg-husum", "bydelsbestyrelser-2020", "lokale-foelgegrupper",
    "faglige-foelgegrupper",
  ])
  func theBodiesOf2020HaveNoDeadline(body: String) {
    for date in ["15. september 2020", "4. marts 2021", "29. februar 2024", "2021"] {
      let result = deadlines(body, date)
      #expect(result.due.isEmpty, "\(body) \(date)")
      #expect(result.silence != nil, "\(body) \(date)")
    }
  }

  @Test func whatTheDraftOf2010SaidIsKeptApart() {
    let result = deadlines("samarbejdsforum", "4. marts 2021")
    #expect(result.silence == .notStated)
    #expect(result.earlier.map(\.document.rawValue) == ["samarbejdsforum/kommissorium-2010"])
    #expect(deadlines("samarbejdsforum", "4. november 2010").due.count == 5)
  }

  @Test(arguments: ["borgmesterforum", "partnerskabsforum", "tvaerkommunal-styregruppe"])
  func rulesLastHeardOfIn2010GiveNothingIn2011(body: String) {
    let result = deadlines(body, "3. marts 2011")
    #expect(result.due.isEmpty)
    #expect(result.silence == .noDocument)
    #expect(result.earlier.map(\.document.rawValue) == ["\(body)/kommissorium-2010"])
  }

  @Test func aMeetingWhoseTimeSpansAChangeOfRulesHasNone() {
    #expect(deadlines("samarbejdsforum", "2010").silence == .rulesChange)
    #expect(deadlines("samarbejdsforum", "2010").due.isEmpty)
  }

  /// The rules of 2010 were last heard of in 2010: a meeting of that winter may lie after that.
  @Test func aSeasonIsLookedThroughForChanges() {
    #expect(deadlines("borgmesterforum", "vinteren 2010/2011").silence == .rulesChange)
    #expect(deadlines("borgmesterforum", "efteråret 2010").silence == nil)
  }

  /// Rules of one month in the middle of the year, with the same rules before and after.
  @Test func rulesThatComeAndGoWithinTheTimeAreAChange() {
    func rules(_ id: String, _ validity: String, _ agenda: String) -> Entity {
      let deadline = (try? Deadline.parse(agenda)).map { Stated.value(.deadline($0)) } ?? .notStated
      let holds = (try? Validity.parse(validity)) ?? .notStated
      return Entity(
        EntityID("b/\(id)"), .basis, owner: "b",
        record: Record([
          ("gælder", Fact(.value(.validity(holds)))),
          ("frister", Fact(.value(.table([TableRow("dagsorden", deadline)])))),
        ]))
    }
    let body = Entity("b", .forum, record: Record())
    let reckoner = DeadlineReckoner(
      Register([
        body, rules("grundlag-2010", "fra 2010", "senest 1 uge før mødet"),
        rules("grundlag-2021", "fra 1. juni 2021 til 30. juni 2021", "senest 2 uger før mødet"),
      ]))
    func agenda(_ date: String) -> [String] {
      reckoner.deadlines(of: MeetingTimes(of: "b", on: RealContent.date(date))).due.map(\.short)
    }
    #expect(agenda("2021") == [])
    #expect(agenda("juni 2021") == ["<2021-05-18/2021-06-16"])
    #expect(agenda("juli 2021") == ["<2021-06-24/2021-07-24"])
  }

  @Test func aMeetingWithoutADayHasNone() {
    let result = Self.reckoner.deadlines(of: MeetingTimes(of: "samarbejdsforum", on: nil))
    #expect(result.silence == .noMeetingDay && result.due.isEmpty)
  }

  @Test func aBodyThatNeverHadRulesSaysSo() {
    #expect(deadlines("kontaktudvalget", "4. marts 2010").silence == .never)
  }

  /// Z-09: called with less than four months' notice, which does not hold for the first meeting.
  @Test func theFirstMeetingIsExemptFromTheNoticeAlone() throws {
    let meeting = try #require(RealContent.register["partnerskabsforum-2010-1"])
    let result = try #require(Self.reckoner.deadlines(of: meeting))
    #expect(result.meeting.isFirst)
    #expect(
      result.due.map { "\($0.step.rawValue) \($0.short)" } == [
        "indkaldelse firstMeeting", "forslag til dagsorden <2010-08-11/2010-08-20",
        "dagsorden <2010-08-18/2010-08-27", "referat <2010-09-08/2010-09-17",
        "bemærkninger <2010-09-22/2010-10-01*", "godkendelse =2010-09-23/2010-10-02*",
      ])
  }

  @Test func aMonthIsAllThatIsKnownOfTheOtherFirstMeetings() throws {
    let agendas = try ["borgmesterforum", "samarbejdsforum", "tvaerkommunal-styregruppe"].map {
      let meeting = try #require(RealContent.register[EntityID("\($0)-2010-1")])
      return try #require(Self.reckoner.deadlines(of: meeting)?.due(.agenda).first).short
    }
    #expect(
      agendas == [
        "<2010-08-18/2010-09-16", "<2010-07-18/2010-08-17", "<2010-07-25/2010-08-24",
      ])
  }

  /// The example of the site: the agenda in time, remarks until langfredag, approved the day after.
  @Test func theExampleMeetingIsReckonedFromItsRealDays() throws {
    let meeting = try #require(RealContent.register["eksempelforum-2021-1"])
    let result = try #require(Self.reckoner.deadlines(of: meeting))
    #expect(
      result.due.map { "\($0.step.rawValue) \($0.short)" } == [
        "indkaldelse <2021-01-11", "forslag til dagsorden <2021-02-18", "dagsorden <2021-03-03",
        "bilag =2021-03-03", "referat <2021-03-18", "bemærkninger <2021-04-02",
        "godkendelse =2021-04-03",
      ])
    #expect(result.due.map(\.isKept) == [.yes, .yes, .yes, nil, .no, nil, .yes])
    #expect(result.due(.remarks).first?.marks.map(\.name.danish) == ["langfredag"])
  }
}
