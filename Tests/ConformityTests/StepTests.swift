import Testing

@testable import Conformity

@Suite struct StepTests {
  private static func site(_ rule: String, _ done: String, date: String = "16. marts 2022")
    -> JudgedSite
  {
    JudgedSite(
      rule.contains("varsel") ? rule : "frister:\n  \(rule)",
      meetings: ["1": "dato: \(date)\nsket:\n  \(done)"])
  }

  @Test(arguments: [
    (
      "varsel: mindst 3 uger", "indkaldelse: 23. februar 2022",
      "Varsel: holdt, onsdag 23. februar 2022"
    ),
    (
      "varsel: mindst 3 uger", "indkaldelse: 25. februar 2022",
      "Varsel: brudt, fredag 25. februar 2022 · 2 dage for kort"
    ),
    (
      "dagsorden: senest 4 hverdage før mødet", "dagsorden: 10. marts 2022",
      "Dagsorden: holdt, torsdag 10. marts 2022"
    ),
    (
      "dagsorden: senest 4 hverdage før mødet", "dagsorden: 14. marts 2022",
      "Dagsorden: brudt, mandag 14. marts 2022 · 4 dage for sent (2 hverdage)"
    ),
    (
      "referat: senest 1 uge efter mødet", "referat: 24. marts 2022",
      "Referat: brudt, torsdag 24. marts 2022 · 1 dag for sent"
    ),
    (
      "referat: senest 1 uge efter mødet", "referat: marts 2022",
      "Referat: uvist, marts 2022 · dagen er oplyst for upræcist"
    ),
    (
      "referat: senest 1 uge efter mødet", "referat: april 2022",
      "Referat: brudt, april 2022 · mindst 9 dage for sent"
    ),
    (
      "referat: senest 1 uge efter mødet, som udgangspunkt", "referat: 24. marts 2022",
      "Referat: uvist, torsdag 24. marts 2022 · 1 dag for sent; men reglen er kun et udgangspunkt"
    ),
    (
      "referat: tidligst 1 uge efter mødet", "referat: 20. marts 2022",
      "Referat: brudt, søndag 20. marts 2022 · 3 dage for tidligt"
    ),
    (
      "referat: løbende", "referat: 20. marts 2022",
      "Referat: uvist, søndag 20. marts 2022 · reglen nævner ingen dag"
    ),
  ])
  func holdsAStepAgainstItsDeadline(rule: String, done: String, said: String) {
    #expect(Self.site(rule, done).lines() == ["1 " + said])
  }

  @Test func whatIsNotRecordedIsNoBreach() {
    let site = JudgedSite(
      "frister:\n  dagsorden: senest 1 uge før mødet\n  referat: senest 1 uge efter mødet",
      meetings: ["1": "dato: 16. marts 2022\nsket:\n  dagsorden: 9. marts 2022"])
    #expect(
      site.lines() == [
        "1 Dagsorden: holdt, onsdag 9. marts 2022",
        "1 Referat: uvist, ikke oplyst · dagen er ikke oplyst",
      ])
    // Before it is due nothing is said of it at all.
    #expect(site.lines(asOf: "20. marts 2022") == ["1 Dagsorden: holdt, onsdag 9. marts 2022"])
  }

  @Test func whatNobodyMustDoIsJudgedOnlyWhereItWasDone() {
    let rules = """
      frister:
        forslag til dagsorden: senest 3 uger før mødet
        referat: senest 1 uge efter mødet
        bemærkninger: 2 uger efter at referatet er udsendt
        godkendelse: stiltiende, når fristen for bemærkninger er udløbet
      """
    #expect(
      JudgedSite(rules, meetings: ["1": "dato: 1. marts 2022\nsket:\n  referat: 4. marts 2022"])
        .lines() == ["1 Referat: holdt, fredag 4. marts 2022"])
    #expect(
      JudgedSite(
        rules,
        meetings: ["1": "dato: 1. marts 2022\nsket:\n  forslag til dagsorden: 9. februar 2022"]
      ).lines().first == "1 Forslag til dagsorden: brudt, onsdag 9. februar 2022 · 1 dag for sent")
  }

  @Test func isNotCountedFromADayThatIsNotRecorded() {
    let rules = """
      frister:
        referat: senest 1 uge efter mødet
        bemærkninger: 2 uger efter at referatet er udsendt
      """
    func lines(_ done: String) -> [String] {
      JudgedSite(rules, meetings: ["1": "dato: 1. marts 2022\nsket:\n  \(done)"]).lines()
    }
    #expect(
      lines("bemærkninger: 1. april 2022") == [
        "1 Referat: uvist, ikke oplyst · dagen er ikke oplyst",
        "1 Bemærkninger: uvist, fredag 1. april 2022 · fristen regnes fra en dag, der ikke er oplyst",
      ])
    #expect(
      lines("referat: 4. marts 2022\n  bemærkninger: 20. marts 2022") == [
        "1 Referat: holdt, fredag 4. marts 2022",
        "1 Bemærkninger: brudt, søndag 20. marts 2022 · 2 dage for sent",
      ])
  }

  @Test func takesTheRulesOfTheDayOfTheMeeting() {
    let site = JudgedSite(
      files: [
        "fora/a/kommissorium-2010.md": JudgedSite.kommissorium(
          "gælder: fra 2010\nfrister:\n  dagsorden: senest 1 uge før mødet"),
        "fora/a/kommissorium-2022.md": JudgedSite.kommissorium(
          "gælder: fra 1. juli 2022\nfrister:\n  dagsorden: senest 2 uger før mødet"),
      ],
      meetings: [
        "1": "dato: 16. marts 2022\nsket:\n  dagsorden: 9. marts 2022",
        "2": "dato: 14. september 2022\nsket:\n  dagsorden: 7. september 2022",
      ])
    #expect(
      site.lines() == [
        "1 Dagsorden: holdt, onsdag 9. marts 2022",
        "2 Dagsorden: brudt, onsdag 7. september 2022 · 7 dage for sent",
      ])
  }

  @Test func judgesNoMeetingThatWasCalledOffAndOfOneToComeTheStepsAlone() {
    let site = JudgedSite(
      "varsel: mindst 3 uger\nmødetid: i løbet af 2. kvartal",
      meetings: [
        "1": "dato: 16. marts 2022\nstatus: aflyst\nsket:\n  indkaldelse: 15. marts 2022",
        "2": "dato: 4. januar 2023\nstatus: indkaldt\nsket:\n  indkaldelse: 22. december 2022",
        "3": "dato: 5. april 2022\nsket:\n  indkaldelse: 1. marts 2022",
      ])
    #expect(
      site.lines() == [
        "3 Mødetid: holdt, tirsdag 5. april 2022", "3 Varsel: holdt, tirsdag 1. marts 2022",
      ])
    #expect(site.judged()?.meetings.map(\.standing) == [.cancelled, .held])
  }
}
