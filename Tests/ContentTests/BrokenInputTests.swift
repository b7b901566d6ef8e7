import Diagnostics
import Governance
import Testing

@testable import Content

/// Inputs that are hardly content: each has its finding with an exact place, in both languages, and
/// none hides another or ends the run.
@Suite struct BrokenInputTests {
  private static let head = "---\nnavn: Ålborggade 🏘️\nart: fond\n"

  /// Paths below `content/`, texts, and what is found there: rule, line and column, headline.
  private static let texts:
    [(path: String, text: String, found: String, danish: String, english: String)] = [
      (
        "organisationer/ukendt-noegle.md", head + "fabrev: rød\n---\n", "ukendt-noegle 4:1",
        "Nøglen »fabrev« kendes ikke i organisation",
        "The key “fabrev” is not known in organisation"
      ),
      (
        "organisationer/forkert-type.md", head + "enheder: en enhed\n---\n", "forkert-type 4:10",
        "Her skal stå en liste, ikke en værdi på én linje",
        "a list must stand here, not a value on one line"
      ),
      (
        "organisationer/umulig-dato.md", head + "ændret: 31. juni 2010\n---\n",
        "ulaeselig-dato 4:9",
        "", ""
      ),
      (
        "organisationer/tabulator.md", head + "også kaldt:\n\t- O\n---\n", "yaml-tabulator 5:1",
        "Tabulator i indrykningen", "Tab in the indent"
      ),
      (
        "organisationer/dobbelt-noegle.md", head + "art: fond\n---\n", "noegle-gentaget 4:1",
        "Nøglen »art« står to gange", "Key “art” stands twice"
      ),
      (
        "organisationer/uden-slutning.md", head + "note: Teksten kom aldrig\n",
        "formdata-uafsluttet 1:1", "Formdata, der begynder her, slutter ikke",
        "The front matter that begins here has no end"
      ),
      (
        "organisationer/uden-hoved.md", "Bare en tekst.\n", "formdata-mangler 1:1",
        "Filen begynder ikke med en linje `---`", "The file does not begin with a line `---`"
      ),
      ("organisationer/tom.md", "", "tom-fil 1:1", "Filen er tom", "The file is empty"),
      (
        "organisationer/kun-maerke.md", "\u{FEFF}", "tom-fil 1:1", "Filen er tom",
        "The file is empty"
      ),
      (
        "organisationer/dybe-citater.md",
        "---\nnavn: O\nart: fond\n---\n\n" + String(repeating: ">", count: 5_000) + " dybt\n",
        "for-dyb-indlejring 6:102", "Indlejring i mere end 100 niveauer; teksten kan ikke læses",
        "Nesting of more than 100 levels; the text cannot be read"
      ),
      (
        "organisationer/to..prikker.md", head + "---\n", "filnavn 1:1",
        "Navnet »to..prikker.md« kan ikke være en sti og en adresse",
        "The name “to..prikker.md” cannot be a path and an address"
      ),
      (
        "organisationer/Køge.md", head + "---\n", "filnavn 1:1",
        "Navnet »Køge.md« kan ikke være en sti og en adresse",
        "The name “Køge.md” cannot be a path and an address"
      ),
      (
        "organisation/mappe.md", head + "---\n", "ukendt-fil 1:1", "Filen hører ikke til her",
        "The file does not belong here"
      ),
      (
        "organisationer/noter.txt", "huskeliste", "ukendt-fil 1:1", "Filen hører ikke til her",
        "The file does not belong here"
      ),
      (
        "fora/uden-forum/medlemmer.yaml", "- person: ledig\n", "forum-mangler 1:1",
        "Mappen har ingen `forum.md`", "The folder has no `forum.md`"
      ),
      (
        "rapporter/uden-rapport/frosset.yaml", "frosset: 2021\ntal:\n  - 'a = 1'\n",
        "rapport-mangler 1:1", "Mappen har ingen `rapport.md`",
        "The folder has no `rapport.md`"
      ),
      ("organisationer/liste.md", head + "---\n", "", "", ""),
      (
        "personer/liste.md", "---\nnavn: O\n---\n", "gentaget-id 1:1",
        "Id'et »liste« er brugt før", "The id “liste” is used already"
      ),
      (
        "organisationer/linje.md", "---\nnavn: A\u{2028}B\nart: fond\n---\n",
        "yaml-usynligt-tegn 2:8",
        "Usynligt tegn (U+2028)", "Invisible character (U+2028)"
      ),
      // The traps of ordinary writing.
      (
        "organisationer/klammer.md", head + "note: {andel: 12,5 %}\n---\n", "yaml-klammer 4:7",
        "»{« først i en værdi er YAML's korte form, som ikke må bruges",
        "“{” at the start of a value is YAML's flow style, which is not allowed"
      ),
      (
        "organisationer/firkant.md", head + "note: [udkast]\n---\n", "yaml-klammer 4:7",
        "»[« først i en værdi er YAML's korte form, som ikke må bruges",
        "“[” at the start of a value is YAML's flow style, which is not allowed"
      ),
      (
        "organisationer/kolon.md", "---\nnavn: Bilag 5: Introduktion\nart: fond\n---\n",
        "yaml-kolon-i-vaerdi 2:14", "Kolon fulgt af mellemrum inde i en værdi uden anførselstegn",
        "Colon followed by a space inside a value without quotes"
      ),
      (
        "organisationer/havelaage.md", head + "note: 🏘️ sag #4\n---\n",
        "yaml-kommentar-uden-mellemrum 4:14",
        "»#« efter ét mellemrum: resten af linjen ville gå tabt",
        "“#” after one space: the rest of the line would be lost"
      ),
      (
        "organisationer/stjerne.md", head + "note: *vigtigt* at huske\n---\n",
        "yaml-tegn-i-begyndelsen 4:7",
        "»*« kan ikke stå først i en værdi eller nøgle uden anførselstegn",
        "“*” cannot begin a value or key without quotes"
      ),
      (
        "organisationer/procent.md", head + "note: % af alle\n---\n", "yaml-tegn-i-begyndelsen 4:7",
        "»%« kan ikke stå først i en værdi eller nøgle uden anførselstegn",
        "“%” cannot begin a value or key without quotes"
      ),
      (
        "organisationer/snabel.md", head + "note: @kommune\n---\n", "yaml-tegn-i-begyndelsen 4:7",
        "»@« kan ikke stå først i en værdi eller nøgle uden anførselstegn",
        "“@” cannot begin a value or key without quotes"
      ),
    ]

  /// Files that are not text, with what is found in each.
  private static let bytes: [(path: String, bytes: [UInt8], found: String)] = [
    (
      "organisationer/latin-1.md", Array("---\nnavn: R".utf8) + [0xF8] + Array("d\n---\n".utf8),
      "ugyldig-utf8 2:8"
    ),
    (
      "organisationer/billede.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00],
      "binaer-fil 3:1"
    ),
    (
      "organisationer/halvt-tegn.md", Array("---\nnavn: O\n---\n".utf8) + [0xE2, 0x82],
      "ugyldig-utf8 4:1"
    ),
  ]

  /// The rules that the inputs break, those of folders on disk included.
  static let rules: Set<String> = Set(
    (texts.map(\.found) + bytes.map(\.found)).map { String($0.prefix { $0 != " " }) }
      + ["site-mangler", "ulaeselig-fil", "symbolsk-laenke"])

  private static var tree: SourceTree {
    var tree = SourceTree()
    for input in texts { tree.insert(SourceFile(path: "content/\(input.path)", text: input.text)) }
    for input in bytes {
      tree.insert(SourceFile(path: "content/\(input.path)", bytes: input.bytes))
    }
    return tree
  }

  @Test func findsEachInputInOneRunAndNothingElse() {
    let tree = Self.tree
    let found = ContentLoader.load(tree).findings.sorted().map { finding in
      let place = tree[finding.place.path]?.location(of: finding.place.range.lowerBound)
      return "\(finding.place.path): \(finding.rule) \(place?.line ?? 0):\(place?.column ?? 0)"
    }
    let wanted =
      Self.texts.filter { !$0.found.isEmpty }.map { "content/\($0.path): \($0.found)" }
      + Self.bytes.map { "content/\($0.path): \($0.found)" }
    #expect(found.sorted() == wanted.sorted())
  }

  @Test func saysItInBothLanguagesWithAMend() {
    let findings = ContentLoader.load(Self.tree).findings.sorted()
    for input in Self.texts where !input.danish.isEmpty {
      let finding = findings.first { $0.place.path == "content/\(input.path)" }
      #expect(finding?.headline == Message(da: input.danish, en: input.english), "\(input.path)")
    }
    for finding in findings {
      #expect(finding.mend?.danish.isEmpty == false, "\(finding.rule)")
      #expect(finding.mend?.english != finding.mend?.danish, "\(finding.rule)")
      #expect(finding.headline.danish != finding.headline.english, "\(finding.rule)")
    }
  }

  @Test func readsTheFilesBesideThem() {
    var tree = Self.tree
    tree.insert(SourceFile(path: "content/personer/god.md", text: "---\nnavn: God\n---\n"))
    #expect(ContentLoader.load(tree).register["god"]?.name == "God")
  }

  // MARK: On disk

  @Test func walksNoLoopOfLinksAndReadsNothingOutside() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site/content/site.yaml", "titel: S\n")
    try folder.write("site/content/personer/god.md", "---\nnavn: God\n---\n")
    try folder.write("hemmelig.md", "---\nnavn: Hemmelig\n---\n")
    try folder.link("site/content/personer/ring", to: "..")
    try folder.link("site/content/personer/ud.md", to: "../../../hemmelig.md")
    try folder.link("site/content/personer/intet.md", to: "findes-ikke.md")
    let tree = SourceTree.read(site: folder.path("site"))
    #expect(
      tree.findings.sorted().map { "\($0.rule) \($0.place.path)" } == [
        "symbolsk-laenke content/personer/intet.md", "symbolsk-laenke content/personer/ring",
        "symbolsk-laenke content/personer/ud.md",
      ])
    #expect(tree.paths == ["content/personer/god.md", "content/site.yaml"])
  }

  @Test func saysWhichFilesAndFoldersCannotBeRead() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site/content/site.yaml", "titel: S\n")
    try folder.write("site/content/personer/god.md", "---\nnavn: God\n---\n")
    try folder.pipe("site/content/personer/roer.md")
    try folder.write("site/content/personer/.skjult", "")
    let tree = SourceTree.read(site: folder.path("site"))
    #expect(
      tree.findings.sorted().map { "\($0.rule) \($0.place.path)" } == [
        "ulaeselig-fil content/personer/roer.md"
      ])
    #expect(tree.paths == ["content/personer/god.md", "content/site.yaml"])
    #expect(
      SourceTree.read(site: folder.path("findes-ikke")).findings.sorted().map(\.rule) == [
        "site-mangler"
      ])
  }
}
