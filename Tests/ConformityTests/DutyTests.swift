import CivilTime
import Content
import Diagnostics
import Governance
import Phrases
import Testing

@testable import Conformity

@Suite struct DutyTests {
  private static func day(_ text: String) -> Day { Day(isoText: text) ?? .first }

  private static func lines(_ files: KeyValuePairs<String, String>, on day: String) -> [String] {
    let tree = SourceTree(
      files.map { SourceFile(path: "content/\($0.key)", text: "---\n\($0.value)\n---\n") })
    let register = ContentLoader.load(tree).register
    return DutyJudge(register).readings(asOf: Self.day(day)).flatMap { reading in
      reading.occasions.map { line(reading, $0) }
    }
  }

  private static func line(_ reading: DutyReading, _ occasion: DutyOccasion) -> String {
    let subject =
      switch occasion.subject {
      case .meeting(let id): id.rawValue
      case .year(let year): "\(year)"
      case .once: "én gang"
      }
    return [
      "\(reading.id) \(subject): \(occasion.state)", occasion.dueWords?.danish,
      occasion.done?.printed(in: .danish), occasion.reason?.danish,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// The one duty of a rule from 2018 on, as seen from a day.
  private static func rule(_ duty: String, on day: String = "2020-12-31") -> [String] {
    lines(
      [
        "regler/r.md": """
        titel: R
        udsteder: kommunen
        dato: 1. januar 2018
        pligter:
          - id: p
            pligt: Status
            \(duty)
        """
      ], on: day)
  }

  private static func meetings(
    _ duty: String, rules: String = "", _ meetings: String..., on day: String = "2022-12-31"
  ) -> [String] {
    let forum = "navn: A\nart: bestyrelse\ngælder: fra 2010"
    let kommissorium = """
      titel: K
      gælder: fra 2010 til 30. juni 2022
      forløb:
        - trin: udkast
      \(rules)
      pligter:
        - id: p
          pligt: På nettet
          \(duty)
      """
    func meeting(_ number: Int) -> String {
      meetings.indices.contains(number)
        ? "forum: a\nstatus: holdt\n\(meetings[number])" : "forum: a\nstatus: aflyst\ndato: 2022"
    }
    return lines(
      [
        "fora/a/forum.md": forum, "fora/a/kommissorium-2010.md": kommissorium,
        "moeder/2022/a-2022-1.md": meeting(0), "moeder/2022/a-2022-2.md": meeting(1),
      ], on: day)
  }

  @Test(arguments: [
    (
      "frist: senest 1. oktober 2020\n    opfyldt:\n      - dato: 25. september 2020",
      "p én gang: met · senest torsdag 1. oktober 2020 · 25. september 2020"
    ),
    (
      "frist: senest 1. oktober 2020\n    opfyldt:\n      - dato: 3. oktober 2020",
      "p én gang: unmet · senest torsdag 1. oktober 2020 · 3. oktober 2020 · 2 dage for sent"
    ),
    (
      "frist: senest 1. oktober 2020\n    opfyldt:\n      - dato: ingen",
      "p én gang: unmet · senest torsdag 1. oktober 2020 · det skete ikke"
    ),
    (
      "frist: senest 1. oktober 2020\n    opfyldt:\n      - dato: oktober 2020",
      "p én gang: doubtful · senest torsdag 1. oktober 2020 · oktober 2020 · dagen er oplyst for upræcist"
    ),
    ("frist: senest 1. oktober 2020", "p én gang: notStated · senest torsdag 1. oktober 2020"),
    ("frist: senest 1. oktober 2021", "p én gang: ahead · senest fredag 1. oktober 2021"),
    ("frist: løbende", "p én gang: notStated"), ("frist: ikke oplyst", "p én gang: notStated"),
    ("frist: løbende\n    opfyldt:\n      - dato: 2019", "p én gang: met · 2019"),
  ])
  func aDutyOfOnceIsHeldAgainstItsDay(duty: String, line: String) {
    #expect(Self.rule(duty) == [line])
  }

  @Test func whatIsDoneLaterThanTheDayIsNotSeen() {
    let duty = "frist: senest 1. oktober 2020\n    opfyldt:\n      - dato: 25. september 2020"
    #expect(
      Self.rule(duty, on: "2020-09-24") == ["p én gang: ahead · senest torsdag 1. oktober 2020"])
  }

  @Test func aYearlyDutyHasYearsFromTheRulesStartToTheDay() {
    let duty = """
      frist: i løbet af 4. kvartal
          gentages: 1 gang om året
          opfyldt:
            - dato: 6. november 2018
            - tid: 2019
              dato: 3. januar 2020
      """
    #expect(
      Self.rule(duty, on: "2020-11-01") == [
        "p 2018: met · fra 1. oktober til 31. december 2018 · 6. november 2018",
        "p 2019: unmet · fra 1. oktober til 31. december 2019 · 3. januar 2020 · mindst 3 dage for sent",
        "p 2020: ahead · fra 1. oktober til 31. december 2020",
      ])
  }

  @Test func aDayThatComesBackBeginsWhereItIsNamed() {
    let duty =
      "frist: senest 1. april 2019\n    gentages: 1 gang om året"
    let found = Self.rule(duty, on: "2020-06-01").map { String($0.prefix(17)) }
    #expect(found == ["p 2019: notStated", "p 2020: notStated"])
  }

  @Test func whatComesBackEveryFourthYearIsNotDueInTheFirst() {
    #expect(Self.rule("frist: hvert 4. år", on: "2020-12-31") == ["p én gang: notStated"])
    #expect(
      Self.rule("frist: hvert 2. år", on: "2021-12-31") == [
        "p 2019: notStated", "p 2021: notStated",
      ])
  }

  @Test func aDutyOfMeetingsIsHeldAgainstEachThatItHoldsFor() {
    #expect(
      Self.meetings(
        "frist: samme dag som dagsordenen udsendes",
        "dato: 15. marts 2022\nsket:\n  dagsorden: 8. marts 2022\noffentliggjort:\n  p: 8. marts 2022",
        "dato: 15. maj 2022\nsket:\n  dagsorden: 8. maj 2022\noffentliggjort:\n  p: 10. maj 2022")
        == [
          "p a-2022-1: met · tirsdag 8. marts 2022 · 8. marts 2022",
          "p a-2022-2: unmet · søndag 8. maj 2022 · 10. maj 2022 · 2 dage for sent",
        ])
  }

  @Test func aMeetingAfterTheRulesLapsedOwesNothing() {
    #expect(
      Self.meetings(
        "frist: senest 1 uge før mødet", "dato: 15. marts 2022", "dato: 15. september 2022") == [
          "p a-2022-1: notStated · senest tirsdag 8. marts 2022"
        ])
  }

  @Test func withoutARecordedStepNothingIsSaidOfTheDay() {
    #expect(
      Self.meetings(
        "frist: samme dag som dagsordenen udsendes",
        "dato: 15. marts 2022\noffentliggjort:\n  p: 9. marts 2022") == [
          "p a-2022-1: met · 9. marts 2022"
        ])
  }

  @Test func aDutyThatMeetingsAnswerIsOneOfMeetingsWhateverItsDeadline() {
    #expect(
      Self.meetings(
        "frist: løbende", "dato: 15. marts 2022\noffentliggjort:\n  p: ingen", "dato: 15. maj 2022")
        == ["p a-2022-1: unmet · det skete ikke", "p a-2022-2: notStated"])
  }
}
