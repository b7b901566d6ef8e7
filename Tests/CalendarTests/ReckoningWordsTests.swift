import Calendar
import CivilTime
import Diagnostics
import Governance
import Phrases
import Testing

/// What a reader is told of how a day came about, word for word.
@Suite struct ReckoningWordsTests {
  private static let sentences: [(String, String, String, String)] = [
    (
      "senest 2 uger før mødet", "18. marts 2021", "14 dage før mødet 18. marts 2021",
      "14 days before the meeting on 18 March 2021"
    ),
    (
      "senest 1 dag efter mødet", "18. marts 2021", "1 dag efter mødet 18. marts 2021",
      "1 day after the meeting on 18 March 2021"
    ),
    (
      "senest 2 uger før mødet", "august 2010", "14 dage før mødet (august 2010)",
      "14 days before the meeting (August 2010)"
    ),
    (
      "senest 4 måneder før mødet", "30. juni 2021",
      "4 måneder før mødet 30. juni 2021; måneden har ingen 30., så det er dens sidste dag",
      "4 months before the meeting on 30 June 2021; the month has no day 30, so it is its last day"
    ),
    (
      "senest 3 hverdage før mødet", "7. april 2021",
      """
      3 hverdage før mødet 7. april 2021; hverdage er mandag til fredag uden helligdage; ikke talt \
      med: skærtorsdag 1. april 2021, langfredag 2. april 2021, 2. påskedag 5. april 2021
      """,
      """
      3 weekdays before the meeting on 7 April 2021; counted are Monday to Friday without public \
      holidays; not counted: Maundy Thursday 1 April 2021, Good Friday 2 April 2021, Easter Monday \
      5 April 2021
      """
    ),
    (
      "senest 1 uge før mødet", "20. maj 2021",
      """
      7 dage før mødet 20. maj 2021; dagen er Kristi himmelfartsdag, og fristen flyttes ikke
      """,
      """
      7 days before the meeting on 20 May 2021; the day is Ascension Day, and the deadline is not \
      moved
      """
    ),
    (
      "senest 1 uge efter mødet, flyttes til næste hverdag", "28. marts 2021",
      """
      7 dage efter mødet 28. marts 2021; 4. april 2021 er påskedag, så fristen flyttes til \
      6. april 2021
      """,
      """
      7 days after the meeting on 28 March 2021; 4 April 2021 is Easter Sunday, so the deadline is \
      moved to 6 April 2021
      """
    ),
    (
      "senest 2 dage før mødet, flyttes til hverdagen før", "9. marts 2021",
      "2 dage før mødet 9. marts 2021; 7. marts 2021 er en søndag, så fristen flyttes til 5. marts 2021",
      "2 days before the meeting on 9 March 2021; 7 March 2021 is a Sunday, so the deadline is moved to 5 March 2021"
    ),
    (
      "senest 1. april 2022", "4. marts 2022", "tiden står i reglen selv",
      "the rule itself states the time"
    ),
    (
      "i løbet af 2. kvartal", "4. marts 2021", "i mødets år, 2021",
      "in the year of the meeting, 2021"
    ),
    ("løbende", "4. marts 2021", "reglen nævner ingen dag", "the rule names no day"),
  ]

  @Test(arguments: sentences)
  func aReckoningReads(rule: String, meeting: String, danish: String, english: String) {
    let due = RulesOfATest(["dagsorden": rule]).due(meeting)
    #expect(due.map(\.reckoning) == [Message(da: danish, en: english)])
  }

  @Test func aReckoningFromAStepSaysWhetherItsDayIsKnown() {
    let rules = RulesOfATest([
      "dagsorden": "senest 1 uge før mødet", "bilag": "sammen med dagsordenen",
      "referat": "senest 1 uge efter mødet",
      "bemærkninger": "2 uger efter at referatet er udsendt",
      "godkendelse": "stiltiende, når fristen for bemærkninger er udløbet",
    ])
    let open = rules.due("4. marts 2021").map(\.reckoning.danish)
    #expect(
      open == [
        "7 dage før mødet 4. marts 2021",
        """
        samme dag som dagsordenen udsendes, her fristen 25. februar 2021; regnes fra den virkelige \
        dag, når den er kendt
        """,
        "7 dage efter mødet 4. marts 2021",
        """
        14 dage efter at referatet er udsendt, her regnet fra fristen 11. marts 2021; regnes fra \
        den virkelige dag, når den er kendt
        """,
        "dagen efter fristen for bemærkninger 25. marts 2021",
      ])
    let known = rules.due(
      "4. marts 2021", done: ["dagsorden": "24. februar 2021", "referat": "9. marts 2021"])
    #expect(
      known.map(\.reckoning.danish)[1] == "samme dag som dagsordenen blev udsendt 24. februar 2021")
    #expect(
      known.map(\.reckoning.danish)[3] == "14 dage efter at referatet blev udsendt 9. marts 2021")
    #expect(
      known.map(\.reckoning.english)[3] == "14 days after the minutes were sent out on 9 March 2021"
    )
  }

  @Test func timesReadAsTheyBind() {
    func words(_ rule: String, _ meeting: String) -> String? {
      RulesOfATest(["dagsorden": rule]).due(meeting).first?.time?.words.danish
    }
    #expect(words("senest 2 uger før mødet", "18. marts 2021") == "senest torsdag 4. marts 2021")
    #expect(
      words("tidligst 2 uger før mødet", "18. marts 2021") == "tidligst torsdag 4. marts 2021")
    #expect(
      words("senest 2 uger før mødet", "august 2010") == "mellem 18. juli og 17. august 2010")
    #expect(
      words("senest 2 uger før mødet", "primo september 2010") == "mellem 18. og 27. august 2010")
    #expect(
      words("senest 2 uger før mødet", "januar 2011")
        == "mellem 18. december 2010 og 17. januar 2011")
    #expect(
      words("senest 2 uger før mødet", "ca. 18. marts 2021")
        == "senest ca. torsdag 4. marts 2021")
    #expect(
      words("i løbet af 2. kvartal", "4. marts 2021") == "fra 1. april til 30. juni 2021")
    #expect(words("4. marts 2021", "18. marts 2021") == "torsdag 4. marts 2021")
  }
}
