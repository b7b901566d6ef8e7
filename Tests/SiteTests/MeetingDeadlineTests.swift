import Testing

@testable import Site

/// What the page of a meeting says is due, and why.
@Suite struct MeetingDeadlineTests {
  private static let files: KeyValuePairs = [
    "content/kalender.yaml": "hverdage: mandag til fredag\n",
    "content/fora/a/forum.md": """
    ---
    navn: Forum A
    art: styregruppe
    gælder: fra 2010
    ---
    """,
    "content/fora/a/kommissorium-2015.md": """
    ---
    gælder: fra 2015, senest oplyst 2018
    varsel: mindst 1 måned
    frister:
      dagsorden: senest 4 hverdage før mødet
      referat: senest 1 uge efter mødet
      bemærkninger: 2 uger efter at referatet er udsendt
    ---
    """,
    "content/fora/a/grundlag-2020.md": """
    ---
    gælder: fra 2020
    art: notat
    tidligere regler: ikke oplyst
    ---
    """,
    "content/moeder/2016/a-2016-1.md": """
    ---
    forum: a
    dato: 31. marts 2016
    status: holdt
    sket:
      dagsorden: 22. marts 2016
      referat: 11. april 2016
    ---
    """,
    "content/moeder/2016/a-2016-2.md": """
    ---
    forum: a
    dato: 31. maj 2016
    status: aflyst
    sket:
      dagsorden: 20. maj 2016
    ---
    """,
    "content/moeder/2021/a-2021-1.md": """
    ---
    forum: a
    dato: 4. marts 2021
    status: planlagt
    ---
    """,
  ]

  private static let built = BuiltSite(site(files))

  /// The words of the page of a meeting from the table of deadlines on.
  private func words(_ id: String) -> String {
    let words = Self.built.words("/moeder/\(id)/")
    return words.firstRange(of: "Trin Frist ").map { String(words[$0.upperBound...]) } ?? words
  }

  @Test func everyStepHasItsDayItsReckoningAndItsRule() {
    let words = words("a-2016-1")
    #expect(
      words.hasPrefix(
        """
        Sket Sådan er dagen fundet, og efter hvilken regel \
        Indkaldelse senest mandag 29. februar 2016 1 måned før mødet 31. marts 2016; måneden har \
        ingen 31., så det er dens sidste dag mindst 1 måned; Udkastet fra 2015 \
        Dagsorden senest tirsdag 22. marts 2016 22. marts 2016 til tiden 4 hverdage før mødet \
        31. marts 2016; hverdage er mandag til fredag uden helligdage; ikke talt med: skærtorsdag \
        24. marts 2016, langfredag 25. marts 2016, 2. påskedag 28. marts 2016 \
        senest 4 hverdage før mødet; Udkastet fra 2015 \
        Referat senest torsdag 7. april 2016 11. april 2016 4 dage for sent 7 dage efter mødet \
        31. marts 2016 senest 1 uge efter mødet; Udkastet fra 2015 \
        Bemærkninger senest mandag 25. april 2016 14 dage efter at referatet blev udsendt \
        11. april 2016 2 uger efter at referatet er udsendt; Udkastet fra 2015
        """))
  }

  @Test func nothingIsDueAnyMoreForAMeetingThatWasCancelled() {
    let words = words("a-2016-2")
    #expect(words.contains("Indkaldelse bortfaldet"))
    #expect(words.contains("Referat bortfaldet"))
    #expect(!words.contains("Referat senest"))
    #expect(words.contains("20. maj 2016 til tiden"))
  }

  @Test func silentRulesGiveNoDayAndSayWhatWasSaidBefore() {
    let words = words("a-2021-1")
    #expect(
      words.contains(
        """
        Frister Der er ikke regnet frister ud for mødet: de regler, der gælder, siger ikke noget \
        om frister. Udkastet fra 2015 sagde: dagsorden: senest 4 hverdage før mødet
        """))
    #expect(!words.contains("Sådan er dagen fundet"))
  }
}
