import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Testing

@Suite struct DeadlineRuleTests {
  /// A rule for the agenda, the day of a meeting, and when the agenda is due.
  private static let rules: [(String, String, String)] = [
    ("senest 2 uger før mødet", "4. marts 2021", "<2021-02-18"),
    ("mindst 2 uger før mødet", "4. marts 2021", "<2021-02-18"),
    ("2 uger før mødet", "4. marts 2021", "<2021-02-18"),
    ("tidligst 2 uger før mødet", "4. marts 2021", ">2021-02-18"),
    ("senest 14 dage før mødet", "4. marts 2021", "<2021-02-18"),
    ("senest 1 dag efter mødet", "31. december 2020", "<2021-01-01"),
    ("mindst 1 uge efter mødet", "31. december 2020", ">2021-01-07"),
    // Months: the same day, or the last one where the month is too short.
    ("senest 1 måned før mødet", "31. marts 2021", "<2021-02-28"),
    ("senest 1 måned før mødet", "31. marts 2020", "<2020-02-29"),
    ("senest 1 måned før mødet", "30. marts 2020", "<2020-02-29"),
    ("senest 1 måned efter mødet", "31. januar 2021", "<2021-02-28"),
    ("senest 6 måneder efter mødet", "31. august 2020", "<2021-02-28"),
    ("senest 1 år efter mødet", "29. februar 2020", "<2021-02-28"),
    ("senest 4 år efter mødet", "29. februar 2020", "<2024-02-29"),
    // Halves: half a year is six months; half a week and half a month are not one number of days.
    ("senest ½ år efter mødet", "31. august 2020", "<2021-02-28"),
    ("senest 1½ år efter mødet", "1. januar 2020", "<2021-07-01"),
    ("senest ½ uge efter mødet", "4. marts 2021", "<2021-03-07/2021-03-08"),
    ("senest 1½ uge før mødet", "15. marts 2021", "<2021-03-04/2021-03-05"),
    ("senest 1½ måned efter mødet", "4. marts 2021", "<2021-04-18/2021-04-20"),
    // Hverdage: a holiday is none, and the day of the meeting is not counted.
    ("senest 6 hverdage før mødet", "11. marts 2021", "<2021-03-03"),
    ("senest 1 hverdag før mødet", "6. april 2021", "<2021-03-31"),
    ("senest 3 hverdage efter mødet", "31. marts 2021", "<2021-04-08"),
    ("senest 2 hverdage før mødet", "3. januar 2022", "<2021-12-30"),
    ("senest 5 arbejdsdage før mødet", "6. april 2021", "<2021-03-25"),
    // 26 April 2024 would have been store bededag.
    ("senest 1 hverdag før mødet", "29. april 2024", "<2024-04-26"),
    ("senest 1 hverdag før mødet", "8. maj 2023", "<2023-05-04"),
    // Moved where the rule says so: 4 April 2021 was Easter Sunday.
    ("senest 1 uge efter mødet, flyttes til næste hverdag", "28. marts 2021", "<2021-04-06"),
    ("senest 1 uge efter mødet, flyttes til hverdagen før", "28. marts 2021", "<2021-03-31"),
    ("senest 1 uge efter mødet, flyttes til næste hverdag", "4. marts 2021", "<2021-03-11"),
    ("senest 2 dage efter mødet, flyttes til næste hverdag", "4. marts 2021", "<2021-03-08"),
    (
      "senest 1 uge efter mødet, flyttes til næste hverdag", "ultimo marts 2021",
      "<2021-03-29/2021-04-07"
    ),
    // Fixed times, and times of the year.
    ("senest 1. april 2021", "4. marts 2021", "<2021-04-01"),
    ("2. kvartal 2011", "4. marts 2011", "~2011-04-01/2011-06-30"),
    ("1. april 2021", "4. marts 2021", "=2021-04-01"),
    ("i løbet af 2. kvartal", "4. marts 2021", "~2021-04-01/2021-06-30"),
    ("i august og september", "4. marts 2021", "~2021-08-01/2021-09-30"),
    ("i marts og september", "4. marts 2021", "ruleWithoutDay"),
    // What names no day.
    ("løbende", "4. marts 2021", "ruleWithoutDay"),
    ("hvert 4. år", "4. marts 2021", "ruleWithoutDay"),
    ("på næste møde", "4. marts 2021", "noNextMeeting"),
    ("mindst 4 måneder", "4. marts 2021", "nothingToCountFrom"),
    ("2 uger derefter", "4. marts 2021", "nothingToCountFrom"),
    ("sammen med bilagene", "4. marts 2021", "stepWithoutDay(Phrases.MeetingStep.attachments)"),
    ("senest 9999 år før mødet", "4. marts 2021", "outsideCalendar"),
    ("senest 999999999999 dage før mødet", "4. marts 2021", "outsideCalendar"),
    ("senest 2 uger før mødet", "2. januar 2201", "outsideCalendar"),
    // Imprecise meetings: never more than is known.
    ("senest 2 uger før mødet", "august 2010", "<2010-07-18/2010-08-17"),
    ("senest 1 måned efter mødet", "januar 2021", "<2021-02-01/2021-02-28"),
    ("senest 2 uger før mødet", "ca. 4. marts 2021", "<2021-02-18?"),
    ("senest 1 hverdag efter mødet", "primo april 2021", "<2021-04-06/2021-04-12"),
  ]

  @Test(arguments: rules)
  func aRuleGivesItsDay(rule: String, meeting: String, expected: String) throws {
    let due = RulesOfATest(["dagsorden": rule]).due(meeting)
    #expect(due.map(\.short) == [expected])
  }

  @Test func saturdayIsAWeekdayWhereTheSiteSaysSo() {
    let rules: KeyValuePairs = [
      "dagsorden": "senest 4 hverdage før mødet", "bilag": "senest 4 arbejdsdage før mødet",
    ]
    let six = RulesOfATest(rules, weekdays: "mandag til lørdag").due("9. marts 2021")
    #expect(six.map(\.short) == ["<2021-03-04", "<2021-03-03"])
    let five = RulesOfATest(rules).due("9. marts 2021")
    #expect(five.map(\.short) == ["<2021-03-03", "<2021-03-03"])
    let unsaid = RulesOfATest(rules, weekdays: nil).due("9. marts 2021")
    #expect(unsaid.map(\.short) == ["unsaidWeekdays", "<2021-03-03"])
  }

  private static let minutes: KeyValuePairs = [
    "referat": "senest 1 uge efter mødet", "bemærkninger": "to uger derefter",
    "godkendelse": "stiltiende, når fristen for bemærkninger er udløbet",
  ]

  @Test func thereafterCountsFromTheSendingAndNotFromItsDeadline() {
    let rules = RulesOfATest(Self.minutes)
    #expect(
      rules.due("4. marts 2021").map(\.short) == ["<2021-03-11", "<2021-03-25*", "=2021-03-26*"])
    #expect(
      rules.due("4. marts 2021", done: ["referat": "8. marts 2021"]).map(\.short)
        == ["<2021-03-11", "<2021-03-22", "=2021-03-23"])
    // Later than its deadline: the rest counts from the real day all the same.
    #expect(
      rules.due("4. marts 2021", done: ["referat": "19. marts 2021"]).map(\.short)
        == ["<2021-03-11", "<2021-04-02", "=2021-04-03"])
  }

  @Test func silentApprovalWaitsForTheDeadlineAndNotForARemark() {
    let due = RulesOfATest(Self.minutes).due(
      "4. marts 2021", done: ["referat": "8. marts 2021", "bemærkninger": "9. marts 2021"])
    #expect(due.map(\.short) == ["<2021-03-11", "<2021-03-22", "=2021-03-23"])
    #expect(due.map(\.isKept) == [.yes, .yes, nil])
  }

  @Test func anImpreciseSendingGivesASpan() {
    let due = RulesOfATest(Self.minutes).due("4. marts 2021", done: ["referat": "marts 2021"])
    #expect(
      due.map(\.short) == ["<2021-03-11", "<2021-03-15/2021-04-14", "=2021-03-16/2021-04-15"])
    #expect(due[0].isKept == .unknown)
  }

  @Test func whatGoesTogetherIsDueOnTheRealDay() {
    let rules = RulesOfATest([
      "bilag": "sammen med dagsordenen", "dagsorden": "senest 1 uge før mødet",
      "offentliggørelse": "samme dag som dagsordenen udsendes",
    ])
    #expect(
      rules.due("11. marts 2021").map(\.short) == ["<2021-03-04*", "<2021-03-04", "<2021-03-04*"])
    #expect(
      rules.due("11. marts 2021", done: ["dagsorden": "3. marts 2021"]).map(\.short)
        == ["=2021-03-03", "<2021-03-04", "=2021-03-03"])
  }

  @Test func whatFollowsAStepIsDueNoEarlierThanItsRealDay() {
    let rules = RulesOfATest([
      "referat": "senest 1 uge efter mødet",
      "offentliggørelse": "efter at referatet er godkendt",
    ])
    #expect(rules.due("4. marts 2021").last?.short == "ruleWithoutDay")
    let due = rules.due("4. marts 2021", done: ["referat": "9. marts 2021"])
    #expect(due.last?.short == ">2021-03-09")
  }

  @Test func stepsThatWaitForEachOtherHaveNoDay() {
    let rules = RulesOfATest([
      "dagsorden": "sammen med bilagene", "bilag": "sammen med dagsordenen",
      "godkendelse": "stiltiende, når fristen for godkendelse er udløbet",
    ])
    #expect(rules.due("4. marts 2021").map { $0.time == nil } == [true, true, true])
    let due = rules.due("4. marts 2021", done: ["bilag": "1. marts 2021"])
    #expect(due.prefix(2).map(\.short) == ["=2021-03-01", "<2021-03-01*"])
  }

  @Test func approvalOnTheNextMeetingTakesItsDay() {
    let rules = RulesOfATest(["godkendelse": "på næste møde"])
    #expect(rules.due("4. marts 2021", next: "10. juni 2021").map(\.short) == ["=2021-06-10"])
    #expect(
      rules.due("4. marts 2021", next: "juni 2021").map(\.short) == ["=2021-06-01/2021-06-30"])
  }

  @Test func theNoticeIsCountedBackFromTheMeetingUnlessItIsTheFirst() {
    let rules = RulesOfATest(["dagsorden": "senest 1 uge før mødet"], notice: "mindst 4 måneder")
    #expect(rules.due("30. juni 2021").map(\.short) == ["<2021-02-28", "<2021-06-23"])
    #expect(rules.due("30. juni 2021").map(\.key) == ["varsel", "frister"])
    #expect(
      rules.due("30. juni 2021", isFirst: true).map(\.short) == ["firstMeeting", "<2021-06-23"])
  }

  @Test func verdictsSayNoMoreThanIsCertain() {
    let rules = RulesOfATest(["dagsorden": "senest 1 uge før mødet"])
    func kept(_ meeting: String, _ done: String) -> Answer? {
      rules.due(meeting, done: ["dagsorden": done]).first?.isKept
    }
    #expect(kept("11. marts 2021", "4. marts 2021") == .yes)
    #expect(kept("11. marts 2021", "5. marts 2021") == .no)
    #expect(kept("11. marts 2021", "februar 2021") == .yes)
    #expect(kept("11. marts 2021", "marts 2021") == .unknown)
    #expect(kept("11. marts 2021", "april 2021") == .no)
    #expect(kept("marts 2021", "20. februar 2021") == .yes)
    #expect(kept("marts 2021", "10. marts 2021") == .unknown)
    #expect(kept("marts 2021", "25. marts 2021") == .no)
    #expect(kept("ca. 11. marts 2021", "4. marts 2021") == .unknown)
    #expect(kept("11. marts 2021", "ca. 4. marts 2021") == .unknown)
  }
}
