import Diagnostics
import Governance
import Phrases
import Testing

@testable import Content

/// What the reader makes of content, and what it says of content it cannot read.
@Suite struct ReadingTests {
  /// The rules found in one file, with the text that each points at.
  private func found(_ path: String, _ text: String) -> [String] {
    let file = SourceFile(path: "content/\(path)", text: text)
    let content = ContentLoader.load(
      SourceTree([
        file,
        SourceFile(path: "content/organisationer/k.md", text: "---\nnavn: K\nart: kommune\n---\n"),
      ]))
    return content.findings.sorted().map { finding in
      let place = file.location(of: finding.place.range.lowerBound)
      return "\(place.line):\(place.column) \(finding.rule) \(file.text(in: finding.place.range))"
    }
  }

  private func organisation(_ lines: String) -> [String] {
    found("organisationer/x.md", "---\nnavn: X\nart: kommune\n\(lines)\n---\n")
  }

  @Test(arguments: [
    ("navnn: Y", "4:1 ukendt-noegle navnn"),
    ("gælder: fra 31. februar 2010", "4:13 ulaeselig-gyldighed 31."),
    ("enheder: en", "4:10 forkert-type en"),
    ("eksempel: måske", "4:11 forkert-vaerdi måske"),
    ("del af: Ørestad", "4:9 id-form Ø"),
    ("sagsnr: 24616", "4:9 sagsnr-form 24616"),
    ("uuid: abc", "4:7 uuid-form abc"),
    ("kle: 3.1", "4:6 kle-form 3.1"),
    ("note:", "4:6 tom-vaerdi "),
    ("antal: mange", "4:8 ulaeselig-maengde mange"),
    ("belæg:\n  møder: afsnit 1", "5:3 belaeg-uden-noegle møder"),
    ("synlighed: hemmelig", "4:12 ukendt-ord hemmelig"),
    ("note: [udkast]", "4:7 yaml-klammer ["),
    ("note: @kommune", "4:7 yaml-tegn-i-begyndelsen @"),
    ("note: sag #4", "4:11 yaml-kommentar-uden-mellemrum #"),
  ])
  func pointsAtTheWrongWord(lines: String, expected: String) {
    #expect(organisation(lines) == [expected])
  }

  @Test(arguments: [
    ("```vis medlemer\n```", "6:1 ukendt-blok ```vis medlemer"),
    ("- Punkt\n\n  ```vis medlemer\n  ```", "8:3 ukendt-blok ```vis medlemer"),
    ("```vis medlemmer\nprr: 2010\n```", "7:1 ukendt-noegle prr"),
    ("````intern\n```vis medlemmer\npr: intet\n```\n````", "8:5 ulaeselig-dato intet"),
    ("## Et\n\n```vis medlemmer\n\n## To: tre\n", "8:1 blok-ikke-lukket ```vis medlemmer"),
    ("```vis medlemmer\n\n```vis formalia\n```\n", "6:1 blok-ikke-lukket ```vis medlemmer"),
    ("- Et\n\n  ```vis medlemmer\n\nTo\n", "8:3 blok-ikke-lukket ```vis medlemmer"),
    ("```\nTo\n", "6:1 blok-ikke-lukket ```"),
  ])
  func pointsAtTheBlock(text: String, expected: String) {
    #expect(
      found("organisationer/x.md", "---\nnavn: X\nart: kommune\n---\n\n\(text)") == [expected])
  }

  @Test func countsColumnsInScalarsAfterBOMWithCRLFAndNFD() {
    let text = "\u{FEFF}---\r\nnavn: A\u{30A}se 🙂\r\nart: kommune\r\nnote: 🙂 #4\r\n---\r\n"
    #expect(found("organisationer/x.md", text) == ["4:9 yaml-kommentar-uden-mellemrum #"])
  }

  @Test func aFileWithASyntaxErrorHasThatFindingAndNothingFollowsFromIt() {
    let tree = SourceTree(texts: [
      "content/organisationer/a.md": "---\nnavn: [A\n---\n",
      "content/organisationer/b.md": "---\nnavn: B\nart: kommune\ndel af: a\n---\n",
    ])
    let content = ContentLoader.load(tree)
    #expect(content.findings.sorted().map(\.rule) == ["yaml-klammer"])
    #expect(content.broken == ["a"])
  }

  @Test func readsLongFormsAsVersionsWithTheirSources() throws {
    let content = ContentLoader.load(
      SourceTree(texts: [
        "content/aftaler/a.md": """
        ---
        navn: Aftale
        art: delaftale
        gælder: 2015-2018
        parter:
          - værdi:
              - k
            kilde: notat, afsnit 1
          - værdi:
              - k
              - l
            kilde: notat, afsnit 2
            forbehold: Kilden er usikker
        ---
        """
      ]))
    let parties = try #require(content.register["a"]?.record[Agreement.parties])
    #expect(parties.versions.count == 2)
    #expect(parties.isDisputed)
    #expect(parties.versions.map { $0.sources.map(\.id) } == [["notat"], ["notat"]])
    #expect(parties.versions[1].reservation == "Kilden er usikker")
  }

  @Test func belaegGivesEachFactItsPlace() throws {
    let content = ContentLoader.load(
      SourceTree(texts: [
        "content/fora/f/forum.md": """
        ---
        navn: F
        art: styregruppe
        gælder: fra 2010
        kilder:
          - notat
        belæg:
          art: afsnit 3 (l. 12)
        ---
        """
      ]))
    let sort = try #require(content.register["f"]?.record[Forum.sort])
    #expect(
      sort.versions.first?.sources.map { $0.printed(in: .danish) } == ["notat, afsnit 3 (l. 12)"])
    #expect(content.findings.isEmpty)
  }

  @Test func unitsOfAnOrganisationAreEntitiesOfTheirOwn() {
    let content = ContentLoader.load(
      SourceTree(texts: [
        "content/organisationer/k.md": """
        ---
        navn: K
        art: kommune
        enheder:
          - id: center
            navn: Centret
            gælder: oplyst 2010
        ---
        """
      ]))
    let unit = content.register["center"]
    #expect(unit?.kind == .unit)
    #expect(unit?.owner == "k")
    #expect(content.origins.place(of: "center", at: ["navn"]).path == "content/organisationer/k.md")
  }

  /// The holders of seats have a file of their own, also before it is written.
  @Test func aKeyHasItsPlaceInAFile() {
    let forum = SourceFile(path: "content/fora/a/forum.md", text: "---\nnavn: A\n---\n")
    let members = SourceFile(path: "content/fora/a/medlemmer.yaml", text: "- person: p\n")
    for tree in [[forum], [forum, members]] {
      let origins = ContentLoader.load(SourceTree(tree)).origins
      #expect(origins.file(of: "a", key: "navn") == forum.path)
      #expect(origins.file(of: "a", key: "medlemmer") == members.path)
      #expect(origins.file(of: "b", key: "medlemmer") == nil)
    }
  }

  @Test func holdersShareWhatTheFileSaysAtItsTop() throws {
    let content = ContentLoader.load(
      SourceTree(texts: [
        "content/fora/f/forum.md": "---\nnavn: F\nart: styregruppe\ngælder: fra 2010\n---\n",
        "content/fora/f/medlemmer.yaml": """
        gælder: oplyst 2010
        medlemmer:
          - person: a
          - person: b
            gælder: fra 2011
        """,
      ]))
    let members = try #require(content.register["f"]?.record.all(Forum.members).first)
    #expect(
      members.map { $0.first(Key.validity)?.printed(in: .danish) } == [
        "oplyst 2010", "fra 2011",
      ])
  }

  @Test func aPictureFromAnotherServerIsRefused() {
    #expect(
      found("sider/om.md", "---\ntitel: Om\n---\n\n![Kort](https://x.dk/k.png)\n")
        == ["5:9 billede-udefra https://x.dk/k.png"])
  }

  @Test func repeatedIdsAreFoundWithTheFirstPlace() {
    let content = ContentLoader.load(
      SourceTree(texts: [
        "content/aftaler/x.md":
          "---\nnavn: X\nart: delaftale\ngælder: 2010-2011\nparter: k\n---\n",
        "content/personer/x.md": "---\nnavn: X\n---\n",
      ]))
    let finding = content.findings.sorted().first
    #expect(finding?.rule == "gentaget-id")
    #expect(finding?.related.map(\.place.path) == ["content/aftaler/x.md"])
  }

  @Test func linksBetweenFilesAreFollowedAndBrokenOnesFound() {
    let content = ContentLoader.load(
      SourceTree(texts: [
        "content/sider/om.md":
          "---\ntitel: Om\n---\n\n[god](../personer/p.md) [dårlig](../personer/q.md) [ud](../../x.md)\n",
        "content/personer/p.md": "---\nnavn: P\n---\n",
      ]))
    #expect(content.register["om"]?.prose?.links["../personer/p.md"] == ProseLink("p"))
    #expect(content.findings.sorted().map(\.rule) == ["brudt-link", "brudt-link"])
  }
}
