import Diagnostics
import Governance
import Markdown
import TestSupport
import Testing

@testable import Content

/// What content marks `synlighed: intern` is not in the public register: no word, no id, no address,
/// wherever one looks.
@Suite struct PublicRegisterTests {
  /// A site in which words of animals stand in nothing but what is internal.
  private static let site = MarkedSite([
    "fora/zebraforum/forum.md": """
    ---
    navn: Zebraforum
    art: styregruppe
    gælder: fra 2019
    synlighed: intern
    kilder:
      - notat
    ---

    Gnuen græsser.
    """,
    "fora/zebraforum/kommissorium-2019.md": """
    ---
    titel: Okapien
    gælder: fra 2019
    forløb:
      - trin: udkast
    kilder:
      - notat
    ---

    ## 1. Tapiren
    """,
    "fora/zebraforum/medlemmer.yaml": """
    - person: lemuren
      note: Lemuren sover
    """,
    "personer/lemuren.md": """
    ---
    navn: Lemuren
    synlighed: intern
    ---
    """,
    "moeder/2020/zebraforum-2020-1.md": """
    ---
    forum: zebraforum
    dato: 2020
    status: holdt
    ---

    ## 1. Kuduen
    """,
    "organisationer/ibissen.md": """
    ---
    navn: Ibissen
    art: forvaltning
    synlighed: intern
    enheder:
      - id: emuen
        navn: Emuen
    ---
    """,
    "organisationer/kommunen.md": """
    ---
    navn: Kommunen
    art: kommune
    enheder:
      - id: koalaen
        navn: Koalaen
        synlighed: intern
      - id: centret
        navn: Centret
        kontakt:
          - telefon: 33 66 00 00
          - telefon: 33 66 01 01 Gibbonen
            synlighed: intern
    kilder:
      - notat
      - dingoen, afsnit 1 om dingoen
    belæg:
      art: dingoen, afsnit 2
    ---
    """,
    "kilder/dingoen.md": """
    ---
    titel: Dingoen
    art: notat
    dato: 2019
    synlighed: intern
    ---
    """,
    "fora/aabent/forum.md": """
    ---
    navn: Åbent
    art: styregruppe
    gælder: fra 2020
    virkeområde:
      - værdi: kommunen
      - værdi: Wombattens revir
        synlighed: intern
    forgængere:
      - forum: zebraforum
        måde: afløst
    relationer:
      - betjener: zebraforum
      - orienterer: kommunen
        hvad: Alpakaens foder
        synlighed: intern
    kilder:
      - notat
    ---

    Læs om [det andet forum](../zebraforum/forum.md "Zebraens hjem") og [kommunen](../../organisationer/kommunen.md).

    ```intern
    Vaskebjørnen bor her, se [Ibissen](../../organisationer/ibissen.md).
    ```

    > ```intern
    > Også næsehornet.
    > ```

    ```vis medlemmer
    forum: zebraforum
    ```
    """,
    "fora/aabent/medlemmer.yaml": """
    - person: lemuren
      plads: a
    - person: emuen
      plads: b
      fra: ibissen
    """,
    "moeder/2020/aabent-2020-1.md": """
    ---
    forum: aabent
    dato: 2020
    status: holdt
    ---

    ## 1. Velkomst

    ## 2. Pandaen[^1]

    ```punkt
    synlighed: intern
    vedrører: zebraforum
    ```

    Pandaen er på [besøg](../../personer/lemuren.md).

    ## 3. Sagen

    ```punkt
    synlighed: lukket
    sagsnr: 2020-0000001
    ```

    Ozelottens sag.

    ### Beslutning

    Godkendt.

    [^1]: Pandaens fodnote.
    """,
  ])

  private static let words = [
    "zebra", "gnu", "okapi", "tapir", "lemur", "kudu", "ibis", "emu", "koala", "gibbon", "dingo",
    "wombat", "alpaka", "vaskebjørn", "næsehorn", "panda", "ozelot",
  ]

  private static let register = site.loaded().register

  /// Every text in a value, however deep, keys of dictionaries and private parts included.
  private static func texts(_ value: Any, depth: Int = 0) -> [String] {
    if let text = value as? String { return [text] }
    if let text = value as? Substring { return [String(text)] }
    guard depth < 60 else { return ["too deep to look into"] }
    return Mirror(reflecting: value).children.flatMap { texts($0.value, depth: depth + 1) }
  }

  @Test func theSiteIsReadWithoutAnError() {
    #expect(Self.site.loaded().findings.sorted().filter { $0.severity == .error } == [])
  }

  @Test(arguments: words) func theInternalRegisterHasTheWord(word: String) {
    let texts = Self.texts(Self.register.edition(.internal))
    #expect(texts.contains { $0.lowercased().contains(word) })
  }

  @Test func thePublicRegisterHasNoneOfTheWords() {
    let texts = Self.texts(Self.register.edition(.public))
    #expect(texts.contains("Kommunen"))
    #expect(!texts.contains("too deep to look into"))
    for word in Self.words {
      #expect(texts.filter { $0.lowercased().contains(word) } == [], "\(word)")
    }
  }

  @Test func whatBelongsToSomethingInternalGoesWithIt() {
    let ids = Set(Self.register.entities.map(\.id))
    let kept = Set(Self.register.edition(.public).entities.map(\.id))
    #expect(
      ids.subtracting(kept) == [
        "zebraforum", "zebraforum/kommissorium-2019", "zebraforum-2020-1", "lemuren", "ibissen",
        "emuen", "koalaen", "dingoen",
      ])
  }

  @Test func aPublicReferenceToItSaysThatItIsNotPublic() throws {
    let open = try #require(Self.register.edition(.public)["aabent"])
    let predecessor = open.record.all(Forum.predecessors).flatMap { $0 }.first
    #expect(predecessor?.first(Forum.Predecessor.body) == .notPublic)
    let holders = open.record.all(Forum.members).flatMap { $0 }
    #expect(holders.map { $0.first(Membership.holder) } == [.notPublic, .notPublic])
    #expect(Self.register.edition(.public).successions.isEmpty)
  }

  @Test func theRestOfTheTextStays() throws {
    let prose = try #require(Self.register.edition(.public)["aabent"]?.prose)
    #expect(prose.links["../../organisationer/kommunen.md"] == ProseLink("kommunen"))
    #expect(Self.texts(prose).contains("det andet forum"))
  }

  @Test func footnotesThatStayAreNumberedAnew() throws {
    let site = MarkedSite([
      "sider/noter.md": """
      ---
      titel: Noter
      ---

      ## 1. Internt[^a]

      ```punkt
      synlighed: intern
      ```

      ## 2. Åbent[^b]

      Igen[^b], se [hemmeligheden](../kilder/dingoen.md)[^c].

      [^a]: Pandaens note, som nævner[^c].
      [^b]: Den åbne note.
      [^c]: Fælles note.
      """,
      "kilder/dingoen.md": "---\ntitel: D\nart: notat\ndato: 2019\nsynlighed: intern\n---\n",
    ])
    let prose = try #require(site.loaded().register.edition(.public)["noter"]?.prose)
    #expect(prose.document.footnotes.map(\.name) == ["b", "c"])
    #expect(prose.document.footnotes.map(\.referenceCount) == [2, 1])
    var references: [String] = []
    prose.document.forEachInline { inline in
      if case .footnoteReference(let reference) = inline.kind {
        references.append("\(reference.name) \(reference.number) \(reference.occurrence)")
      }
    }
    #expect(references == ["b 1 1", "b 1 2", "c 2 1"])
    #expect(prose.document.links.isEmpty)
  }

  @Test func editingTwiceChangesNothingMore() {
    let once = Self.register.edition(.public)
    #expect(once.edition(.public).entities == once.entities)
  }
}
