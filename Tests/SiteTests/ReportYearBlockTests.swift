import Content
import Testing

@testable import Site

/// The blocks of a report that tell what happened in its year, as they stand on the page.
@Suite struct ReportYearBlockTests {
  private static let tree = site([
    "content/kalender.yaml": "hverdage: mandag til fredag",
    "content/kilder/notat.md": """
    ---
    titel: Notat om fora
    art: notat
    dato: 1. april 2021
    ---
    """,
    "content/personer/anne.md": "---\nnavn: Anne Ask\n---\n",
    "content/personer/bo.md": "---\nnavn: Bo Birk\n---\n",
    "content/fora/gammelt/forum.md":
      "---\nnavn: Gammelt Forum\nart: bestyrelse\ngælder: fra 2015\n---\n",
    "content/fora/nyt/forum.md": """
    ---
    navn: Nyt Forum
    art: bestyrelse
    gælder: fra 1. maj 2021
    oprettet ved: sagen
    forgængere:
      - forum: gammelt
        måde: afløst
        kilde: notat
    kilder:
      - notat
    ---
    """,
    "content/fora/nyt/kommissorium-2021.md": """
    ---
    titel: Kommissorium for Nyt Forum
    gælder: fra 1. maj 2021
    møder: 2 gange om året
    forløb:
      - trin: vedtaget
        dato: 15. april 2021
        af: kommunen
    kilder:
      - notat
    ---
    """,
    "content/fora/nyt/medlemmer.yaml": """
    - person: anne
      gælder: fra 1. maj 2021
    - person: bo
      gælder: fra 1. februar 2022
    - person: ledig
      plads: beboer
      gælder: fra 1. juni 2021
    """,
    "content/beslutninger/sagen.md": """
    ---
    titel: Sagen om fora
    art: sag
    behandling:
      - organ: kommunen
        dato: 15. april 2021
        udfald: vedtaget
    kilder:
      - notat
    ---
    """,
    "content/moeder/2021/nyt-2021-1.md": """
    ---
    forum: nyt
    dato: 3. juni 2021
    status: holdt
    deltagere:
      - person: anne
        plads: formand
        til stede: ja
    ---

    ## 1. Et punkt

    ```opgave
    id: notat
    hvad: Skriver et notat
    hvem: anne
    senest: 1. august 2021
    status: åben
    ```

    ### Beslutning

    ```beslutning
    udfald: godkendt
    ```

    Godkendt.
    """,
    "content/moeder/2022/nyt-2022-1.md": """
    ---
    forum: nyt
    dato: 3. februar 2022
    status: holdt
    ---

    ## 1. Et punkt

    ```opgave
    følger op på: nyt-2021-1, notat
    status: udført
    ```
    """,
    "content/rapporter/status-2021/rapport.md": report("forløb:\n  - trin: udkast"),
  ])

  private static func report(_ keys: String) -> String {
    let blocks = [
      "tal", "datagrundlag", "ændringer", "kommissorier", "medlemsændringer", "møder",
      "beslutninger", "opgaver", "mangler",
    ]
    return """
      ---
      titel: Status
      år: 2021
      pr: 31. december 2021
      \(keys)
      ---

      ## 1. Året


      """ + blocks.map { "```vis \($0)\n```\n" }.joined(separator: "\n")
  }

  private let words = BuiltSite(tree, on: "2022-12-31").words("/rapporter/status-2021/")

  /// What changed stands with its day, what it followed and the decision that founded it.
  @Test func changesOfTheOrganisation() {
    #expect(words.contains("Ændringer i organiseringen fra 1. januar 2021 til 31. december 2021"))
    #expect(words.contains("1. maj 2021: afløst af Nyt Forum"))
    #expect(
      words.contains(
        "1. maj 2021: oprettet ved Sagen om fora ; afløste Gammelt Forum ; fik nye regler,"
          + " Kommissoriet fra 2021"))
    #expect(words.contains("Antal fora pr. 31. december 2020 og pr. 31. december 2021"))
  }

  /// Members are those of the day: who came later is not among them, a vacant seat is.
  @Test func membersOfTheDay() {
    #expect(
      words.contains("Kommet til fra 1. januar 2021 til 31. december 2021: 1. Gået ud: 0."))
    #expect(words.contains("Kendte medlemmer pr. 31. december 2021: 1. Ledige pladser: 1."))
    #expect(words.contains("Anne Ask , Nyt Forum 1. maj 2021: kom til"))
    #expect(!words.contains("Bo Birk"))
    #expect(words.contains("Nyt Forum : beboer 1 Ledig siden 1. juni 2021"))
  }

  /// Meetings are those of the year, a task is as far as it was on the day.
  @Test func meetingsAndTasks() {
    #expect(words.contains("I 2021: 1 møde holdt."))
    #expect(words.contains("2 gange om året"))
    #expect(words.contains("Åbne opgaver i alt, de ældre regnet med: 1, heraf over fristen: 1."))
    #expect(words.contains("Skriver et notat 1. august 2021 Anne Ask Nyt Forum, 3. juni 2021"))
  }

  /// A decision says what it founded and what ended by that.
  @Test func decisionsAndRules() {
    #expect(words.contains("Kommunen , 15. april 2021: vedtaget"))
    #expect(words.contains("Oprettet eller bevilget: Nyt Forum Afsluttet: Gammelt Forum"))
    #expect(words.contains("Nyt Forum: Kommissoriet fra 2021 fra 1. maj 2021 Vedtaget"))
    #expect(words.contains("I kraft, nye siden 31. december 2020"))
  }

  /// Figures stand beside those of the year before; what nobody says is not stated, with the reason.
  @Test func figuresOfTwoYears() {
    #expect(words.contains("Tallene for 2021 og 2020"))
    #expect(words.contains("Fora i kraft 1 1 0"))
    #expect(words.contains("Møder holdt 1 ikke oplyst 2020: ingen møder er oplyst"))
    #expect(!words.contains("Bevilget"))
  }

  /// The basis says the day, the edition, the sources and how deadlines are counted.
  @Test func dataBasis() {
    #expect(words.contains("Rapporten er gjort op pr. 31. december 2021 af den offentlige udgave"))
    #expect(words.contains("Kilder fra før den dag: 1."))
    #expect(words.contains("Frister i hverdage er talt mandag til fredag uden helligdage."))
  }

  /// What lacks is told once, in the list of gaps.
  @Test func gaps() {
    #expect(words.contains("En plads »beboer« i Nyt Forum er ledig siden 1. juni 2021"))
    #expect(
      words.contains(
        "Opgaven »Skriver et notat« fra mødet i Nyt Forum 3. juni 2021 skulle være løst"
          + " 1. august 2021 og er ikke fulgt op"))
  }

  /// On a site as of an earlier day there are no pages of the year's meetings to lead to.
  @Test func noLinksToPagesThatAreNotThere() {
    let site = BuiltSite(Self.tree, on: "2020-12-31")
    let links = site.links(in: "rapporter/status-2021/index.html")
    #expect(!links.isEmpty)
    #expect(!links.contains { $0.contains("overholdelse") })
  }
}
