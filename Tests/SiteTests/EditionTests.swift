import Content
import Diagnostics
import Governance
import Testing

@testable import Site

/// What is internal leaves no trace in the public edition, and what is public stays whole.
@Suite struct EditionTests {
  /// Words that stand in nothing but what is internal.
  private static let secrets = [
    "zebra", "gnu", "okapi", "tapir", "lemur", "kudu", "dingo", "ibis", "emu", "koala", "gibbon",
    "wombat",
  ]

  private static let content = site([
    "content/fora/zebraforum/forum.md": """
    ---
    navn: Zebraforum
    art: styregruppe
    gælder: fra 2019
    synlighed: intern
    ---

    Gnuerne græsser.
    """,
    "content/fora/zebraforum/kommissorium-2019.md": """
    ---
    titel: Okapiens kommissorium
    gælder: fra 2019
    forløb:
      - trin: udkast
    ---

    ## 1. Formål

    Tapiren sover.
    """,
    "content/fora/zebraforum/medlemmer.yaml": """
    - person: lemur-person
      rolle: medlem
    """,
    "content/personer/lemur-person.md": """
    ---
    navn: Lemuren
    synlighed: intern
    ---
    """,
    "content/moeder/2020/zebraforum-2020-1.md": """
    ---
    forum: zebraforum
    dato: 4. marts 2020
    status: holdt
    ---

    ## 1. Kuduen
    """,
    "content/kilder/dingo-notat.md": """
    ---
    titel: Dingonotatet
    art: notat
    dato: 2019
    synlighed: intern
    ---
    """,
    "content/organisationer/ibis.md": """
    ---
    navn: Ibisforvaltningen
    art: forvaltning
    synlighed: intern
    enheder:
      - id: emu-enhed
        navn: Emuen
    ---
    """,
    "content/fora/aabent-forum/forum.md": """
    ---
    navn: Åbent forum
    art: styregruppe
    gælder: fra 2019
    også kaldt:
      - Det åbne
      - værdi: Koalaen
        synlighed: intern
    relationer:
      - betjener: zebraforum
      - orienterer: kommunen
        synlighed: intern
        hvad: Gibbonens anliggender
    kilder:
      - dingo-notat, afsnit 1
    ---

    Et link til [det andet forum](../zebraforum/forum.md) i teksten.

    ```intern
    Wombatten er kun for de indviede, se [her](../../organisationer/ibis.md).
    ```
    """,
    "content/fora/aabent-forum/grundlag-2019.md": """
    ---
    titel: Grundlag
    gælder: fra 2019
    forløb:
      - trin: beskrevet
        af: emu-enhed
    sekretariat: ibis, som udgangspunkt
    sammensætning:
      - plads: den-ene
        ved: zebraforum
      - plads: den-anden
        fra: ibis
    ---
    """,
  ])

  @Test func publicEditionHoldsNoneOfTheWordsInAnyFileOrName() {
    let built = BuiltSite(Self.content)
    #expect(built.findings.isEmpty)
    #expect(built.files.count > 20)
    for (path, text) in built.files.sorted(by: { $0.key < $1.key }) {
      for secret in Self.secrets {
        #expect(!path.lowercased().contains(secret), "\(path)")
        #expect(!text.lowercased().contains(secret), "\(secret) in \(path)")
      }
    }
  }

  @Test func publicPageSaysThatSomethingIsNotPublicAndKeepsTheRest() {
    let words = BuiltSite(Self.content).words("/fora/aabent-forum/")
    #expect(words.contains("betjener ikke offentlig"))
    #expect(words.contains("Et link til det andet forum i teksten."))
    #expect(words.contains("Det åbne"))
    #expect(words.contains("Sekretariat ikke offentlig"))
  }

  @Test(arguments: secrets) func internalEditionHoldsEachWord(secret: String) {
    let built = BuiltSite(Self.content, edition: .internal)
    #expect(built.files.values.contains { $0.lowercased().contains(secret) })
  }

  @Test func internalEditionSaysSoOnEveryPage() {
    let built = BuiltSite(Self.content, edition: .internal)
    for (path, text) in built.files where path.hasSuffix(".html") {
      #expect(text.contains("Intern udgave"), "\(path)")
    }
  }
}
