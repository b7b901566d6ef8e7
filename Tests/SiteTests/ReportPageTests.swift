import Content
import Diagnostics
import Governance
import Testing

/// What stands round the chapters of a report.
@Suite struct ReportPageTests {
  private static func built(_ body: String, edition: Edition = .public) -> BuiltSite {
    BuiltSite(
      site([
        "content/rapporter/status-2020/rapport.md": """
        ---
        titel: Status 2020
        år: 2020
        pr: 31. december 2020
        forløb:
          - trin: udkast
            dato: ikke oplyst
        ---

        \(body)
        """
      ]), edition: edition)
  }

  @Test func footnotesStandBelowTheChapters() {
    let page = Self.built("## 1. Året\n\nÅret gik.[^a]\n\n[^a]: Efter protokollen.\n")[
      "/rapporter/status-2020/"]
    #expect(page.contains("href=\"#fn-a\"") && page.contains("id=\"fn-a\""))
    #expect(page.contains("Efter protokollen."))
  }

  /// What the site puts into the page never has the address of one of the writer's headings.
  @Test(arguments: [false, true]) func noAddressIsGivenTwice(isFrozen: Bool) throws {
    let titles = [
      "Noter", "Rettelser", "Indstilling", "Indledning", "Enkeltvis", "Kilder", "Tabel 1.1",
      "Graf forbrug", "Nævnes i", "Indhold", "Figur 1.1", "Begynder", "Slut",
    ]
    func indicator(_ id: String) -> (String, String) {
      (
        "content/noegletal/\(id).md",
        """
        ---
        navn: \(id)
        serie:
          - tid: 2019
            værdi: 12
          - tid: 2020
            værdi: 13
        ---
        """
      )
    }
    let (shared, spent) = (indicator("faelles"), indicator("forbrug"))
    var tree = site([
      "content/fora/a/forum.md": "---\nnavn: A\nart: bestyrelse\ngælder: fra 2010\n---\n",
      "content/moeder/2020/a-2020-1.md":
        "---\nforum: a\ndato: 4. marts 2020\nstatus: holdt\n---\n",
      "content/kilder/notat.md": "---\ntitel: Notatet\nart: notat\ndato: 2020\n---\n",
      "content/sider/om.md":
        "---\ntitel: Om\n---\n\nSe [rapporten](../rapporter/status-2020/rapport.md).\n",
      "content/bevillinger/b.md":
        "---\ntitel: B\nart: bevilling\nbeløb: 2 mio. kr.\ngælder: 2020\n---\n",
      shared.0: shared.1, spent.0: spent.1,
      "content/rapporter/status-2020/rapport.md": """
      ---
      titel: Status 2020
      år: 2020
      pr: 31. december 2020
      det indstilles:
        - at rapporten tages til efterretning
      kilder:
        - notat
      ---

      Først.[^a]

      ## 1. Tal

      ```vis tal
      ```

      ```vis forbrug
      ```

      ```vis nøgletal
      nøgletal:
        - faelles
        - forbrug
      ```

      ## Bilag A. Et

      ```vis nøgletal
      nøgletal: faelles
      ```

      ## Bilag a. To

      ```vis bevillinger
      ```

      \(titles.map { "## \($0)\n\nTekst." }.joined(separator: "\n\n"))

      [^a]: En note.
      """,
    ])
    if isFrozen {
      tree.insert(
        SourceFile(
          path: "content/rapporter/status-2020/frosset.yaml",
          text: "frosset: 1. marts 2021\ntal:\n  - Et sted = 1\n"))
    }
    let built = BuiltSite(tree)
    let ids = Self.ids(built["/rapporter/status-2020/"])
    let ofPaper = Self.ids(built.files["rapporter/status-2020/status-2020.html"] ?? "")
    for ids in [ids, ofPaper] {
      #expect(ids.count { $0.hasSuffix("_tegning-titel") } == (isFrozen ? 0 : 3))
      #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }
    let own = ["noter_", "indstilling_", "indledning_", "enkeltvis_", "kilder_", "naevnes-i_"]
    for id in own + [isFrozen ? "rettelser_" : "tabel-1-1_"] {
      #expect(ids.contains(id), "\(id)")
    }
  }

  private static func ids(_ page: String) -> [String] {
    page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
  }

  /// The short form of a report and the page of a body called so have addresses of their own, and a
  /// body that called its only meeting off has none.
  @Test func eachPartHasAnAddressOfItsOwn() {
    let built = BuiltSite(
      site([
        "content/fora/kort/forum.md":
          "---\nnavn: Kortrådet\nart: bestyrelse\ngælder: fra 2010\n---\n",
        "content/fora/aflyst/forum.md":
          "---\nnavn: Aflystrådet\nart: bestyrelse\ngælder: fra 2010\n---\n",
        "content/moeder/2020/kort-2020-1.md":
          "---\nforum: kort\ndato: 4. marts 2020\nstatus: holdt\n---\n",
        "content/moeder/2020/aflyst-2020-1.md":
          "---\nforum: aflyst\ndato: 4. marts 2020\nstatus: aflyst\n---\n",
        "content/rapporter/status-2020/rapport.md":
          "---\ntitel: Status 2020\når: 2020\npr: 31. december 2020\n---\n\n## Resumé\n\nGodt.\n",
      ]))
    #expect(built.words("/rapporter/status-2020/kort/").contains("Status 2020, kort"))
    #expect(built.words("/rapporter/status-2020/kort_/").contains("Status 2020: Kortrådet"))
    #expect(built.files["rapporter/status-2020/aflyst/index.html"] == nil)
  }

  @Test func everyReportHasAShortForm() {
    let built = Self.built("## Resumé\n\nÅret gik godt.\n\n## 1. Andet\n\nMeget mere.\n")
    let short = built.words("/rapporter/status-2020/kort/")
    #expect(short.contains("Status 2020, kort") && short.contains("Året gik godt."))
    #expect(!short.contains("Meget mere."))
    #expect(short.contains("Hvad modtageren bliver bedt om ikke oplyst"))
  }

  @Test func whatLacksNamesFileAndKey() {
    let words = Self.built("## 1. Året\n\n*Skrives af sekretariatet.*\n\n```vis mangler\n```\n")
      .words("/rapporter/status-2020/")
    #expect(words.contains("Rapportens sagsnummer er ikke oplyst"))
    #expect(words.contains("content/rapporter/status-2020/rapport.md , sagsnr"))
    #expect(words.contains("Teksten til »Året« er ikke skrevet"))
    #expect(words.contains("Rapporten mangler 5 ting."))
  }

  @Test func theInternalEditionShowsWhatLacksInItsPlace() {
    let body = "## 1. Året\n\n*Skrives af sekretariatet.*\n"
    let missing = "Mangler her Teksten til »Året« er ikke skrevet"
    let address = "/rapporter/status-2020/"
    #expect(Self.built(body, edition: .internal).words(address).contains(missing))
    #expect(!Self.built(body).words(address).contains("Mangler her"))
  }

  /// A report as of a day after its year, on a plan that spent only then.
  @Test func spendingAfterTheYearOfTheReport() {
    let built = BuiltSite(
      site([
        "content/rapporter/status-2025/rapport.md": """
        ---
        titel: Status 2025
        år: 2025
        pr: 31. marts 2026
        det indstilles: at rapporten tages til efterretning
        ---

        ## 1. Penge

        ```vis forbrug
        ```
        """,
        "content/helhedsplaner/planen.md": """
        ---
        navn: Planen
        ramme: 3 mio. kr.
        forbrug:
          - tid: 2026
            beløb: 1 mio. kr.
        ---
        """,
      ]), on: "2026-12-31")
    let words = built.words("/rapporter/status-2025/")
    #expect(words.contains("Planen"))
    // Without a summary the recommendation is a chapter of its own.
    #expect(words.contains("at rapporten tages til efterretning"))
  }
}
