import Content
import Diagnostics
import Governance
import Testing

@testable import Site

/// The ways by which something internal could find its way out, one test each.
@Suite struct LeakPathTests {
  /// No file of the public edition, and no name of one, has the word.
  private func leaks(_ word: String, _ tree: SourceTree) -> [String] {
    let built = BuiltSite(tree)
    #expect(!built.files.isEmpty)
    return built.files.filter { path, text in
      path.lowercased().contains(word) || text.lowercased().contains(word)
    }.map(\.key).sorted()
  }

  private static let forum = """
    ---
    navn: Åbent forum
    art: styregruppe
    gælder: fra 2019
    ---
    """

  @Test func anInternalAgendaItemIsNotThere() {
    let meeting = """
      ---
      forum: aabent
      dato: 4. marts 2020
      status: holdt
      ---

      ## 1. Velkomst

      Alle var der.

      ## 2. Zebraen

      ```punkt
      synlighed: intern
      sagsnr: 2020-0000099
      ```

      Zebraen skal flyttes.

      ### Beslutning

      Zebraen flyttes.

      ## 3. Eventuelt
      """
    let tree = site([
      "content/fora/aabent/forum.md": Self.forum,
      "content/moeder/2020/aabent-2020-1.md": meeting,
    ])
    #expect(leaks("zebra", tree).isEmpty)
    #expect(leaks("0000099", tree).isEmpty)
    let words = BuiltSite(tree).words("/moeder/aabent-2020-1/")
    #expect(words.contains("Alle var der."))
    #expect(words.contains("3 Eventuelt"))
    #expect(
      BuiltSite(tree, edition: .internal).words("/moeder/aabent-2020-1/").contains(
        "Zebraen flyttes."))
  }

  @Test func aClosedAgendaItemKeepsNumberTitleAndDecision() {
    let tree = site([
      "content/fora/aabent/forum.md": Self.forum,
      "content/moeder/2020/aabent-2020-1.md": """
      ---
      forum: aabent
      dato: 4. marts 2020
      status: holdt
      ---

      ## 4. Personsag

      ```punkt
      synlighed: lukket
      ```

      Gnuen har klaget.

      ### Beslutning

      Godkendt.
      """,
    ])
    #expect(leaks("gnuen", tree).isEmpty)
    let words = BuiltSite(tree).words("/moeder/aabent-2020-1/")
    #expect(words.contains("4 Personsag"))
    #expect(words.contains("Godkendt."))
  }

  /// A meeting with an item that is not whole in the public edition, and all that could tell of it.
  private func meeting(_ visibility: String) -> SourceTree {
    site([
      "content/fora/aabent/forum.md": Self.forum,
      "content/personer/anne.md": "---\nnavn: Anne Eksempelsen\n---\n",
      "content/personer/gaest.md": "---\nnavn: Gæsten Tapir\n---\n",
      "content/moeder/2020/aabent-2020-1.md": """
      ---
      forum: aabent
      dato: 4. marts 2020
      status: holdt
      deltagere:
        - person: anne
          til stede: ja
          undtagen punkt: 1 og 2
          fordi: inhabil
        - person: kommunen
          til stede: ja
          undtagen punkt: 2
          fordi: gift med zebraen
        - person: gaest
          til stede: ja
          kun punkt: 2
      ---

      ## 1. Velkomst

      Alle var der.

      ## 2. Gnuens lønsag

      ```punkt
      synlighed: \(visibility)
      åben titel: Personsag
      ansvarlig: anne
      bilag:
        - Lemurens notat
      ```

      Kuduen har klaget.

      ### Indstilling

      1. at dingoen flyttes

      ### Beslutning

      ```opgave
      id: okapi
      hvad: Flytter okapien
      ```

      Behandlet.

      ### Opfølgning

      ```opgave
      id: ibis
      hvad: Spørger ibissen
      ```
      """,
      "content/moeder/2020/aabent-2020-2.md": """
      ---
      forum: aabent
      dato: 4. april 2020
      status: holdt
      ---

      ## 1. Opfølgning

      ```punkt
      følger op på: aabent-2020-1, okapi
      ```

      ```opgave
      følger op på: aabent-2020-1, ibis
      status: udført
      ```
      """,
    ])
  }

  @Test(arguments: ["lukket", "intern"])
  func nothingTellsWhatAnItemThatIsNotPublicWasAbout(visibility: String) {
    let tree = meeting(visibility)
    let secrets = [
      "gnu", "lønsag", "kudu", "dingo", "lemur", "okapi", "ibis", "zebra",
    ]
    for secret in secrets { #expect(leaks(secret, tree) == [], "\(secret)") }
    let built = BuiltSite(tree)
    let words = built.words("/moeder/aabent-2020-1/")
    #expect(words.contains("ikke med til punkt 1 (inhabil)"))
    #expect(!words.contains("Tapir"))
    #expect(words.contains("2 Personsag") == (visibility == "lukket"))
    #expect(words.contains("Behandlet.") == (visibility == "lukket"))
    #expect(!built["/moeder/aabent-2020-2/"].contains("aabent-2020-1,"))
  }

  @Test func theInternalEditionHasTheWholeItemUnderItsOwnTitle() {
    let built = BuiltSite(meeting("lukket"), edition: .internal)
    let words = built.words("/moeder/aabent-2020-1/")
    #expect(words.contains("2 Gnuens lønsag"))
    #expect(words.contains("Lukket punkt"))
    #expect(words.contains("Flytter okapien"))
    #expect(words.contains("Fulgt op 4. april 2020 , punkt 1"))
    #expect(built.words("/moeder/aabent-2020-2/").contains("Følger op på »Spørger ibissen«"))
  }

  /// An internal meeting of one body, of another, of this year or of that: the public edition is one,
  /// byte for byte.
  @Test func nothingTellsWhoseTheInternalMeetingsAreNorHowMany() {
    func files(_ hidden: String...) -> [String: String] {
      var all: [String: String] = ["content/fora/aabent/forum.md": Self.forum]
      all["content/fora/andet/forum.md"] = Self.forum.replacing("Åbent", with: "Andet")
      for body in ["aabent", "andet"] {
        all["content/fora/\(body)/kommissorium-2019.md"] =
          "---\ntitel: K\ngælder: fra 2019\nmøder: 2 gange om året\nforløb:\n  - trin: vedtaget\n---\n"
        for year in [2019, 2020] {
          all["content/moeder/\(year)/\(body)-\(year)-1.md"] =
            "---\nforum: \(body)\ndato: 4. marts \(year)\nstatus: holdt\n---\n"
        }
      }
      for (index, meeting) in hidden.enumerated() {
        all["content/moeder/2020/skjult-\(index).md"] =
          "---\n\(meeting)\nstatus: holdt\nsynlighed: intern\n---\n"
      }
      all["content/rapporter/status-2020/rapport.md"] = """
        ---
        titel: Status 2020
        år: 2020
        pr: 31. december 2020
        ---

        ## 1. Tal

        ```vis tal
        ```

        ```vis møder
        ```

        ```vis mangler
        ```
        """
      var tree = site([:])
      for (path, text) in all { tree.insert(SourceFile(path: path, text: text)) }
      return BuiltSite(tree).files
    }
    let one = files("forum: aabent\ndato: 4. maj 2020")
    let others = files("forum: andet\ndato: 4. maj 2019", "forum: andet\ndato: 5. maj 2019")
    #expect(one == others)
    #expect(one != files())
    let page = one["fora/aabent/overholdelse/2020/index.html"] ?? ""
    #expect(page.contains("ikke alle møder står i denne udgave"))
    #expect(!page.contains("for lidt"))
    let report = one["rapporter/status-2020/index.html"] ?? ""
    #expect(report.contains("kun offentlige møder er talt med"))
    #expect(!report.contains("for lidt"))
  }

  @Test func anAttachmentIsPublishedOnlyWhenPublicTextLinksToIt() {
    let tree = site([
      "content/kilder/notat.md": """
      ---
      titel: Notat
      art: notat
      dato: 2020
      ---

      Se [det åbne](bilag/aaben.pdf).

      ```intern
      Se [det lukkede](bilag/okapi.pdf).
      ```
      """,
      "content/kilder/bilag/aaben.pdf": "åben",
      "content/kilder/bilag/okapi.pdf": "lukket",
      "content/kilder/bilag/tapir.pdf": "ingen linker hertil",
    ])
    #expect(leaks("okapi", tree).isEmpty)
    #expect(leaks("tapir", tree).isEmpty)
    let built = BuiltSite(tree)
    #expect(built.files["kilder/bilag/aaben.pdf"] == "åben")
    #expect(built["/kilder/notat/"].contains("<a href=\"../bilag/aaben.pdf\">"))
    #expect(BuiltSite(tree, edition: .internal).files["kilder/bilag/okapi.pdf"] == "lukket")
  }

  @Test func aRuleForAnInternalMemberIsNobodysRule() {
    let tree = site([
      "content/fora/samling/forum.md": """
      ---
      navn: Samlingen
      art: bestyrelse
      antal: 2
      gælder: fra 2019
      ---
      """,
      "content/fora/ibis/forum.md": """
      ---
      navn: Ibis
      art: bestyrelse
      gælder: fra 2019
      del af: samling
      synlighed: intern
      ---
      """,
      "content/fora/aaben/forum.md": """
      ---
      navn: Åben
      art: bestyrelse
      gælder: fra 2019
      del af: samling
      ---
      """,
      "content/fora/samling/grundlag-2019.md": """
      ---
      titel: Grundlag
      gælder: fra 2019
      forløb:
        - trin: beskrevet
      mødested:
        - værdi: Emuens stald
          for: ibis
        - værdi: rådhuset
          for: aaben
      ---
      """,
    ])
    #expect(leaks("emuen", tree).isEmpty)
    #expect(leaks("ibis", tree).isEmpty)
    #expect(BuiltSite(tree).words("/fora/aaben/").contains("Mødested Åben: rådhuset"))
  }

  @Test func aLinkToAnInternalUnitLosesItsAddress() {
    let tree = site([
      "content/organisationer/kommunen.md": """
      ---
      navn: Kommunen
      art: kommune
      enheder:
        - id: koala-enhed
          navn: Koalaen
          synlighed: intern
      ---

      Se [enheden](#koala-enhed).
      """,
      "content/sider/om.md": """
      ---
      titel: Om
      ---

      Se [den anden](../organisationer/kommunen.md#koala-enhed).
      """,
    ])
    #expect(leaks("koala", tree).isEmpty)
    #expect(BuiltSite(tree).words("/om/").contains("Se den anden."))
  }

  @Test func unitsOfAnInternalLongFormAreInternal() {
    let tree = site([
      "content/organisationer/kommunen.md": """
      ---
      navn: Kommunen
      art: kommune
      enheder:
        - værdi:
            - id: kudu-enhed
              navn: Kuduen
          synlighed: intern
      ---
      """
    ])
    #expect(leaks("kudu", tree).isEmpty)
  }

  @Test func aBlockThatIsNearlyInternStopsTheBuild() {
    for word in ["Intern", "inten", "intern:", "INTERN"] {
      let tree = site([
        "content/sider/om.md": "---\ntitel: Om\n---\n\n```\(word)\nDingoen.\n```\n"
      ])
      let findings = ContentLoader.load(tree).findings
      #expect(findings.sorted().map(\.rule) == ["ukendt-blok"], "\(word)")
    }
  }

  @Test func aBodyReplacedByAnInternalOneHasEndedInPublicToo() {
    let tree = site([
      "content/fora/gammel/forum.md": """
      ---
      navn: Gammel
      art: styregruppe
      gælder: fra 2010
      ---
      """,
      "content/fora/gibbon/forum.md": """
      ---
      navn: Gibbon
      art: styregruppe
      gælder: fra 2015
      synlighed: intern
      forgængere:
        - forum: gammel
          måde: afløst
      ---
      """,
      "content/moeder/2012/gammel-2012-1.md":
        "---\nforum: gammel\ndato: 4. marts 2012\nstatus: holdt\n---\n",
    ])
    #expect(leaks("gibbon", tree).isEmpty)
    #expect(BuiltSite(tree).words("/fora/gammel/").contains("Ophørt"))
  }
}
