import Governance
import Publishing
import Testing

@testable import Site

/// The pages of what was held against what was promised.
@Suite struct ConformityPageTests {
  private static let rules = """
    ---
    titel: Kommissorium
    gælder: fra 2010
    forløb:
      - trin: vedtaget
    møder: 2 gange om året
    varsel: mindst 3 uger
    frister:
      referat: senest 1 uge efter mødet
    kilder:
      - notat, afsnit 4
    ---
    """

  private static func body(_ name: String, _ more: String = "") -> String {
    "---\nnavn: \(name)\nart: styregruppe\ngælder: fra 2010\n\(more)---\n"
  }

  private static func meeting(_ keys: String) -> String { "---\n\(keys)\n---\n" }

  private static let files: KeyValuePairs = [
    "content/kilder/notat.md": "---\ntitel: Notatet\nart: notat\n---\n",
    "content/fora/aaben/forum.md": body("Åbne Råd"),
    "content/fora/aaben/kommissorium-2010.md": rules,
    "content/moeder/2020/aaben-2020-1.md": meeting(
      "forum: aaben\ndato: 3. marts 2020\nstatus: holdt\nsket:\n  indkaldelse: 20. februar 2020\n  referat: 9. marts 2020"
    ),
    "content/moeder/2020/aaben-2020-2.md": meeting(
      "forum: aaben\ndato: 6. oktober 2020\nstatus: holdt\nsynlighed: intern\nsket:\n  indkaldelse: 1. september 2020\n  referat: 20. oktober 2020"
    ),
    "content/fora/skjult/forum.md": body("Zebrarådet", "synlighed: intern\n"),
    "content/moeder/2020/skjult-2020-1.md": meeting(
      "forum: skjult\ndato: 3. marts 2020\nstatus: holdt"),
    "content/fora/senere/forum.md": body("Senere Råd"),
    "content/moeder/2021/senere-2021-1.md": meeting(
      "forum: senere\ndato: 3. marts 2021\nstatus: planlagt"),
    "content/fora/proeve/forum.md": body("Prøveråd", "eksempel: ja\n"),
    "content/moeder/2020/proeve-2020-1.md": meeting(
      "forum: proeve\ndato: 3. marts 2020\nstatus: holdt\neksempel: ja"),
  ]

  private static let built = BuiltSite(site(files))
  private static let internally = BuiltSite(site(files), edition: .internal)

  /// The addresses of the pages of an edition.
  private static func addresses(_ built: BuiltSite) -> [String] {
    built.files.keys.filter { $0.contains("overholdelse") }.sorted()
  }

  @Test func aBodyThatMetHasAPageForTheYearAndOthersHaveNone() {
    #expect(
      Self.addresses(Self.built) == [
        "fora/aaben/overholdelse/2020/index.html", "fora/proeve/overholdelse/2020/index.html",
        "moeder/2020/overholdelse/index.html", "moeder/2020/overholdelse/tal.csv",
        "moeder/2020/overholdelse/vurderinger.csv",
      ])
    #expect(
      Self.addresses(Self.internally).contains("fora/skjult/overholdelse/2020/index.html"))
    let empty = BuiltSite(site(["content/fora/a/forum.md": Self.body("A")]))
    #expect(Self.addresses(empty) == [])
  }

  @Test func saysWhatWasPromisedWhatHappenedAndByWhichRule() {
    let words = Self.built.words("/fora/aaben/overholdelse/2020/")
    #expect(
      words.contains(
        "3. marts 2020 Varsel senest tirsdag 11. februar 2020 torsdag 20. februar 2020 Ikke overholdt : 9 dage for kort mindst 3 uger Kommissoriet fra 2010 ; Notatet , afsnit 4"
      ))
    #expect(words.contains("Ikke overholdt i 2020, gjort op pr. 31. december 2020"))
    #expect(
      words.contains(
        "Referat senest 1 uge efter mødet Kommissoriet fra 2010 ; Notatet , afsnit 4 1 af 1 overholdt Overholdt"
      ))
    #expect(
      words.contains(
        "I 2020: 1 møde holdt. Varsel og frister: 1 af 2 overholdt. Brud på reglerne: 1."))
  }

  @Test func thePublicEditionCountsWhatIsPublicAndSaysSo() {
    let open = Self.built.words("/fora/aaben/overholdelse/2020/")
    #expect(open.contains("Kun det, der er offentligt, er talt med."))
    #expect(!open.contains("oktober"))
    let all = Self.internally.words("/fora/aaben/overholdelse/2020/")
    #expect(!all.contains("Kun det, der er offentligt"))
    #expect(
      all.contains(
        "I 2020: 2 møder holdt. Varsel og frister: 2 af 4 overholdt. Brud på reglerne: 2."))
    for (path, text) in Self.built.files {
      #expect(!text.lowercased().contains("zebra"), "\(path)")
    }
  }

  @Test func anExampleCountsInNoPageOfAll() {
    let words = Self.built.words("/moeder/2020/overholdelse/")
    #expect(words.contains("Åbne Råd"))
    #expect(!words.contains("Prøveråd"))
    #expect(!(Self.built.files["moeder/2020/overholdelse/tal.csv"] ?? "").contains("Prøveråd"))
  }

  @Test func leadsThereFromTheBodyAndFromAllMeetings() {
    #expect(Self.built.links(in: "fora/aaben/index.html").contains("overholdelse/2020/"))
    #expect(Self.built.links(in: "moeder/index.html").contains("2020/overholdelse/"))
    #expect(
      !Self.built.links(in: "fora/senere/index.html").contains { $0.contains("overholdelse") })
  }

  @Test func theFilesOpenInASpreadsheet() {
    let lines = (Self.built.files["moeder/2020/overholdelse/vurderinger.csv"] ?? "")
      .split(separator: "\r\n")
    #expect(
      lines == [
        "\u{FEFF}Forum;År;Møde;Dag;Hvad;Regel;Dokument;Lovet;Sket;Vurdering;Grund",
        "Åbne Råd;2020;;;Antal møder;2 gange om året;aaben/kommissorium-2010;2 gange om året;1 møde holdt;Kan ikke siges;ikke alle møder står i denne udgave",
        "Åbne Råd;2020;aaben-2020-1;2020-03-03;Varsel;mindst 3 uger;aaben/kommissorium-2010;senest tirsdag 11. februar 2020;torsdag 20. februar 2020;Ikke overholdt;9 dage for kort",
        "Åbne Råd;2020;aaben-2020-1;2020-03-03;Referat;senest 1 uge efter mødet;aaben/kommissorium-2010;senest tirsdag 10. marts 2020;mandag 9. marts 2020;Overholdt;",
      ])
    let table = SemicolonTable(columns: ["a;b", "c"], rows: [["=1+1", "\"x\"\ny"]])
    #expect(
      String(decoding: table.file(at: "/t.csv").bytes, as: UTF8.self)
        == "\u{FEFF}\"a;b\";c\r\n'=1+1;\"\"\"x\"\"\ny\"\r\n")
  }

  @Test func aYearThatIsNotOverSaysSo() {
    let built = BuiltSite(site(Self.files), on: "2020-06-30")
    let words = built.words("/fora/aaben/overholdelse/2020/")
    #expect(words.contains("Året er ikke omme"))
    #expect(words.contains("Antal møder tiden er ikke omme Hele 2020"))
  }
}
