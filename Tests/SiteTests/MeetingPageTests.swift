import Content
import Diagnostics
import Testing

@testable import Site

/// The page of a meeting, whole: what content says in, what readers see out.
@Suite struct MeetingPageTests {
  private static let body = """
    ---
    navn: Forum A
    art: styregruppe
    gælder: fra 2010
    ---
    """

  private static let rules = """
    ---
    gælder: fra 2010
    vikarer: nej
    pligter:
      - id: paa-nettet
        pligt: Referatet lægges på nettet
        hvem: kommunen
    sammensætning:
      - plads: formand
        fra: kommunen
      - plads: beboere
        beskrevet som: beboere
    ---
    """

  private static let held = """
    ---
    forum: a
    dato: 11. marts 2021
    flyttet fra: 4. marts 2021
    tid: kl. 9.00-11.00
    sted: Rådhuset
    status: holdt
    sket:
      dagsorden: 3. marts 2021
      referat: 19. marts 2021
      godkendelse: 2. april 2021
    offentliggjort:
      paa-nettet: 20. marts 2021
    deltagere:
      - plads: formand
        person: anne
        til stede: ja
        mandat for: bo
      - plads: beboere
        person: bo
        til stede: afbud
      - plads: beboere
        person: eva
        fra: kommunen
        til stede: ja
        undtagen punkt: 2
        fordi: inhabil
      - person: vikar
        som: vikar
        til stede: ja
        stedfortræder for: bo
    ---

    Mødet begyndte ti minutter for sent.

    ## 1. Godkendelse af dagsorden

    ### Beslutning

    Godkendt.

    ## 2. Støtte til caféen

    ```punkt
    ansvarlig: kommunen
    art: beslutning
    sagsnr: 2021-0000012
    bilag:
      - Notat om caféen
    ```

    Caféen er flyttet.

    ### Indstilling

    1. at caféen får støtte
    2. at den åbner om søndagen

    ### Beslutning

    ```beslutning
    indstilling: 1
    udfald: godkendt
    stemmer:
      for: A, B og F
      imod: O
      undlod: I
    ```

    Godkendt for et år.

    ```beslutning
    indstilling: 2
    udfald: udsat
    ```

    Der mangler et regnskab.

    ### Opfølgning

    ```opgave
    id: regnskab
    hvem: anne
    hvad: Skaffer regnskabet
    senest: 1. juni 2021
    status: åben
    ```
    """

  private static let people: KeyValuePairs = [
    "content/fora/a/forum.md": body,
    "content/fora/a/grundlag-2010.md": rules,
    "content/personer/anne.md": "---\nnavn: Anne Eksempelsen\n---\n",
    "content/personer/bo.md": "---\nnavn: Bo Eksempelsen\n---\n",
    "content/personer/eva.md": "---\nnavn: Eva Eksempelsen\n---\n",
    "content/personer/vikar.md": "---\nnavn: Vera Vikar\n---\n",
  ]

  private static func built(
    _ meetings: KeyValuePairs<String, String>, on day: String = "2021-12-31"
  ) -> BuiltSite {
    var tree = site(people)
    for (id, text) in meetings {
      tree.insert(SourceFile(path: "content/moeder/2021/\(id).md", text: text))
    }
    return BuiltSite(tree, on: day)
  }

  private static let later = """
    ---
    forum: a
    dato: 12. maj 2021
    status: holdt
    ---

    ## 1. Opfølgning

    ```opgave
    følger op på: a-2021-1, regnskab
    status: i gang
    ```
    """

  private static let whole = built(["a-2021-1": held, "a-2021-2": later])
  private static let words = whole.words("/moeder/a-2021-1/")
  private static let html = whole["/moeder/a-2021-1/"]

  @Test func theHeadSaysWhereItStandsWhenItIsAndWhenItWasToBe() {
    #expect(Self.whole.findings.isEmpty)
    #expect(
      Self.words.contains("Holdt torsdag 11. marts 2021 , uge 10 · Flyttet fra 4. marts 2021"))
    #expect(Self.html.contains("<time datetime=\"2021-03-11\">"))
    #expect(Self.words.contains("Tid kl. 9.00–11.00 Sted Rådhuset"))
    #expect(Self.words.contains("Mødet begyndte ti minutter for sent."))
  }

  @Test func agendaAndMinutesHaveStatesWithDays() {
    #expect(Self.words.contains("Dagsorden udsendt 3. marts 2021"))
    #expect(Self.words.contains("Referat udsendt 19. marts 2021 godkendt 2. april 2021"))
    #expect(
      Self.words.contains("Referatet lægges på nettet offentliggjort 20. marts 2021"))
  }

  @Test func decisionsStandAtTheTopAndLeadToTheirItems() {
    let top = Self.html.firstRange(of: "id=\"beslutninger\"")
    let agenda = Self.html.firstRange(of: "id=\"dagsorden\"")
    #expect(top != nil && agenda != nil)
    if let top, let agenda { #expect(top.lowerBound < agenda.lowerBound) }
    #expect(Self.html.contains("<a href=\"#punkt-2\">2. Støtte til caféen</a>"))
    #expect(Self.html.contains("id=\"punkt-2\""))
    #expect(Self.words.contains("Indstilling 1: godkendt Indstilling 2: udsat"))
  }

  @Test func anItemHasItsFactsItsRecommendationAndADecisionForEach() {
    #expect(
      Self.words.contains(
        "2 Støtte til caféen Art beslutning Ansvarlig Kommunen Sagsnr 2021-0000012 Bilag "
          + "Notat om caféen Ikke med Eva Eksempelsen (inhabil) Caféen er flyttet."))
    #expect(
      Self.words.contains(
        "Beslutning Indstilling 1: godkendt Godkendt for et år. For A, B og F Imod O Undlod I "
          + "Indstilling 2: udsat Der mangler et regnskab."))
  }

  @Test func aDecisionWhoseWordsAreItsOutcomeSaysItOnce() {
    #expect(Self.words.contains("1 Godkendelse af dagsorden Beslutning Godkendt. 2"))
  }

  @Test func aTaskShowsWhatBecameOfItLater() {
    #expect(
      Self.words.contains(
        "Anne Eksempelsen : Skaffer regnskabet, senest 1. juni 2021 i gang, "
          + "fristen er overskredet Fulgt op 12. maj 2021 , punkt 1: i gang"))
    let later = Self.whole["/moeder/a-2021-2/"]
    #expect(later.contains("../a-2021-1/#opgave-regnskab"))
    #expect(
      Self.whole.words("/moeder/a-2021-2/").contains(
        "Følger op på »Skaffer regnskabet« fra mødet 11. marts 2021"))
  }

  @Test func aTaskStandsBeforeItsDayWithAllMeetingsAndWithWhoIsToDoIt() {
    let soon = Self.built(["a-2021-1": Self.held], on: "2021-05-10")
    let task = "Opgaver de næste fire uger 10. maj 2021 til 7. juni 2021"
    for page in ["/moeder/", "/personer/anne/"] {
      let words = soon.words(page)
      #expect(words.contains(task) && words.contains("1. juni 2021 Skaffer regnskabet"))
      #expect(soon[page].contains("moeder/a-2021-1/#opgave-regnskab") || page == "/moeder/")
    }
    #expect(!soon.words("/personer/bo/").contains("Opgaver de næste"))
    #expect(!Self.whole.words("/moeder/").contains("Opgaver de næste"))
    let done = Self.built(
      ["a-2021-1": Self.held.replacing("status: åben", with: "status: udført")], on: "2021-05-10")
    #expect(!done.words("/moeder/").contains("Opgaver de næste"))
  }

  @Test func whoWasThereStandsUnderTheSeatsWithMandatesApartFromSubstitutes() {
    #expect(
      Self.words.contains("Formand Anne Eksempelsen til stede bærer mandat for Bo Eksempelsen"))
    #expect(
      Self.words.contains("Bo Eksempelsen afbud mandatet er hos Anne Eksempelsen"))
    #expect(
      Self.words.contains(
        "Eva Eksempelsen til stede på vegne af Kommunen ikke med til punkt 2 (inhabil)"))
    #expect(
      Self.words.contains(
        "Vera Vikar til stede vikar stedfortræder for Bo Eksempelsen "
          + "Forummets regler siger, at medlemmer ikke kan sende en anden."))
    #expect(Self.words.contains("Med plads i forummet: 2 til stede, 1 afbud"))
  }

  @Test func itLeadsToTheMeetingsBesideItAndToAFileForACalendar() {
    #expect(Self.words.contains("Næste møde: onsdag 12. maj 2021 Alle møder i Forum A"))
    #expect(Self.whole.links(in: "moeder/a-2021-1/index.html").contains("moede.ics"))
    let file = Self.whole.files["moeder/a-2021-1/moede.ics"] ?? ""
    #expect(file.contains("DTSTART;TZID=Europe/Copenhagen:20210311T090000"))
    #expect(file.count(of: "BEGIN:VEVENT") == 1)
  }

  @Test func aCancelledMeetingIsStruckOutButReadable() {
    let built = Self.built([
      "a-2021-1": """
      ---
      forum: a
      dato: 4. marts 2021
      status: aflyst
      ---

      Tre var syge.
      """
    ])
    #expect(built["/moeder/a-2021-1/"].contains("<s><time datetime=\"2021-03-04\">"))
    let words = built.words("/moeder/a-2021-1/")
    #expect(words.contains("Aflyst Mødet blev ikke holdt."))
    #expect(words.contains("Tre var syge."))
    #expect(built.files["moeder/a-2021-1/moede.ics"]?.contains("STATUS:CANCELLED") == true)
  }

  @Test func anImpreciseDayHasNeitherWeekdayNorFileForACalendar() {
    let built = Self.built([
      "a-2021-1": "---\nforum: a\ndato: primo september 2021\nstatus: planlagt\n---\n",
      "a-2021-2": "---\nforum: a\ndato: 2. kvartal 2021\nstatus: planlagt\n---\n",
    ])
    let words = built.words("/moeder/a-2021-1/")
    #expect(words.contains("Planlagt; om det blev holdt, er ikke oplyst primo september 2021"))
    #expect(!words.contains("uge"))
    #expect(words.contains("Dagsorden ikke oplyst"))
    #expect(words.contains("Forrige møde: 2. kvartal 2021"))
    #expect(built.files["moeder/a-2021-1/moede.ics"] == nil)
  }

  @Test func aPlannedMeetingToComeSaysThatItsAgendaIsNotSent() {
    let built = Self.built(
      ["a-2021-1": "---\nforum: a\ndato: september 2021\nstatus: planlagt\n---\n"],
      on: "2021-09-15")
    #expect(
      built.words("/moeder/a-2021-1/").contains("Planlagt september 2021"))
    #expect(built.words("/moeder/a-2021-1/").contains("Dagsorden ikke udsendt"))
  }

  @Test func neighboursAreOfTheSameSeries() {
    var tree = site([
      "content/fora/a/forum.md": Self.body,
      "content/fora/a/kommissorium-2020.md": """
      ---
      gælder: fra 2020
      mødeserier:
        - id: hoved
          navn: Hovedmøder
          møder: 2 gange om året
        - id: drift
          navn: Driftsmøder
          møder: 4 gange om året
      ---
      """,
    ])
    for (number, series) in ["hoved", "drift", "hoved"].enumerated() {
      let path = "content/moeder/2021/a-2021-\(number + 1).md"
      let text = """
        ---
        forum: a
        mødeserie: \(series)
        dato: 1\(number). marts 2021
        status: holdt
        ---
        """
      tree.insert(SourceFile(path: path, text: text))
    }
    let words = BuiltSite(tree).words("/moeder/a-2021-1/")
    #expect(words.contains("Mødeserie Hovedmøder"))
    #expect(words.contains("Næste møde: fredag 12. marts 2021"))
  }

  @Test func twoItemsOfOneNumberHaveAnAddressEach() {
    let built = Self.built([
      "a-2021-1": """
      ---
      forum: a
      dato: 4. marts 2021
      status: holdt
      ---

      ## 1. Punkt 1

      ## 1. Endnu et

      ## Punkt 1

      ## Uden nummer
      """
    ])
    let html = built["/moeder/a-2021-1/"]
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
