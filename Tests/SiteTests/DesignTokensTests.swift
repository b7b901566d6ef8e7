import BuiltInTheme
import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

/// A site's own `tema.yaml`: what it sets, what it leaves, and what is found in it.
@Suite struct DesignTokensTests {
  /// The rule and the text of every finding, in order, for a theme in which places are marked.
  private func found(_ marked: MarkedText, _ others: SourceTree = site([:])) -> [String] {
    var tree = others
    tree.insert(marked.file)
    let built = BuiltSite(tree)
    #expect(built.files.isEmpty)
    return built.findings.sorted().map { finding in
      let isMarked = marked.ranges.contains(finding.place.range)
      return "\(finding.rule) \(isMarked ? marked.file.text(in: finding.place.range) : "?")"
    }
  }

  /// The rules of what is found in a theme alone.
  private func rules(_ text: String) -> [String] {
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) },
      site: site(["templates/tema.yaml": text, "templates/assets/logo.svg": ""]))
    return theme.findings(in: .danish).sorted().map(\.rule)
  }

  @Test(arguments: ReadingRules.all.filter { $0.id.hasPrefix("tema-") })
  func theExampleOfARuleShowsIt(rule: RuleDescription) throws {
    let (wrong, right) = try (#require(rule.wrong), #require(rule.right))
    #expect(rules(wrong) == [rule.id])
    #expect(rules(right) == [])
  }

  private static let fjordby = """
    farver:
      lys:
        papir: "#fff"
        papir-2: "#eef3f9"
        ir: "#00478f"
        ir-streg: "#2b6cb0"
        ir-svag: "#dce9f7"
      mørk:
        ir: "#9cc7f5"
    skrift:
      brødtekst: '"Source Serif 4", Georgia, serif'
      størrelse: 106.25%
    rund: 0
    """

  @Test func aTownsOwnColoursStandInTheStylesheet() {
    let built = BuiltSite(site(["templates/tema.yaml": Self.fjordby]))
    #expect(built.findings.isEmpty)
    let head = head(of: built)
    for line in [
      "  --papir: #ffffff;", "  --ir: #00478f;", "  --rund: 0;", "  --grund: 106.25%;",
      "  --skrift: \"Source Serif 4\", Georgia, serif;", "    --ir: #9cc7f5;",
    ] {
      #expect(head.contains(line), "\(line)")
    }
  }

  @Test func whatAThemeDoesNotSayIsAsItComes() {
    let lines = head(of: BuiltSite(site(["templates/tema.yaml": Self.fjordby])))
    let shipped = head(of: BuiltSite(site([:])))
    #expect(lines.count == shipped.count)
    for (own, built) in zip(lines, shipped) where own != built {
      #expect(own.prefix { $0 != ":" } == built.prefix { $0 != ":" })
    }
    #expect(zip(lines, shipped).filter { $0 != $1 }.count == 9)
    #expect(lines.contains("    --papir: #171512;"))
    #expect(lines.contains("    --ir-streg: #5aa893;"))
  }

  @Test(arguments: ["", "# intet endnu\n", "farver:\nskrift:\nlogo:\n", "farver:\n  lys:\n"])
  func aThemeThatSaysNothingIsTheOneThatComes(text: String) {
    let built = BuiltSite(site(["templates/tema.yaml": text]))
    #expect(built.findings.isEmpty)
    #expect(built.files == BuiltSite(site([:])).files)
  }

  @Test func aLinkTooPaleIsFoundAtItsValue() {
    let marked = MarkedText(
      "farver:\n  lys:\n    papir: \"#fff\"\n    ir: ⟦\"#8ab8e6\"⟧\n", path: "templates/tema.yaml")
    #expect(found(marked) == ["tema-kontrast \"#8ab8e6\""])
    var tree = site([:])
    tree.insert(marked.file)
    let finding = BuiltSite(tree).findings.sorted().first
    #expect(
      finding?.headline.danish
        == """
        »ir« på »tegl-svag« har kontrasten 1,64:1 i de lyse farver, hvor mindst 4,5:1 kræves
        """)
    #expect(
      finding?.notes.map(\.english) == [
        "“ir” on “tegl-svag”, 1.64:1: links in the band of a body that has ceased",
        "“ir” on “ir-svag”, 1.66:1: links in the clause that was jumped to",
        "“ir” on “papir-2”, 1.78:1: links in boxes",
        "“ir” on “papir”, 2.08:1: links, what holds, and the figure in a solid seat",
      ])
  }

  @Test(arguments: ["#8ab8e6", "#ffe000", "#e0e0e0", "#f7a1c4", "#fff", "#6b9"])
  func theColourThatAFindingOffersPasses(hex: String) throws {
    for scheme in ["lys", "mørk"] {
      let ground = scheme == "lys" ? hex : "#203040"
      let theme = { (colour: String) in "farver:\n  \(scheme):\n    ir: \"\(colour)\"\n" }
      let findings = BuiltSite(site(["templates/tema.yaml": theme(ground)])).findings.sorted()
      #expect(findings.map(\.rule) == ["tema-kontrast"])
      let offered = try #require(
        findings.first?.mend?.danish.split(separator: "\"").first { $0.hasPrefix("#") })
      #expect(
        BuiltSite(site(["templates/tema.yaml": theme(String(offered))])).findings.isEmpty,
        "\(hex) → \(offered)")
    }
  }

  @Test func aGroundThatOthersCannotBeSeenOnIsFoundItself() {
    let marked = MarkedText(
      "farver:\n  mørk:\n    papir: ⟦\"#555\"⟧\n", path: "templates/tema.yaml")
    #expect(found(marked) == ["tema-kontrast \"#555\""])
  }

  @Test func everyFaultIsFoundAtItsPlace() {
    let marked = MarkedText(
      """
      farver:
        lys:
          papirr⟦⟧: "#fff"
          tegl: ⟦navy⟧
          ir: ⟦'0a5748'⟧
        ⟦dark⟧:
          ir: "#fff"
      skrift:
        brødtekst: ⟦Source Serif 4, serif⟧
        grotesk: ⟦Arial⟧
        størrelse: ⟦80%⟧
      rund: ⟦3⟧
      logo:
        lys: ⟦logo.svg⟧
      ⟦skrifter⟧:
        - x
      """.replacing("papirr⟦⟧", with: "⟦papirr⟧"), path: "templates/tema.yaml")
    #expect(
      found(marked) == [
        "tema-noegle papirr", "tema-vaerdi navy", "tema-vaerdi '0a5748'", "tema-noegle dark",
        "tema-vaerdi Source Serif 4, serif", "tema-vaerdi Arial", "tema-vaerdi 80%",
        "tema-vaerdi 3", "tema-logo logo.svg", "tema-noegle skrifter",
      ])
  }

  @Test(arguments: [
    "x;} body { display: none", "Arial, serif; color: red", "url(x), serif", "\"a\"b\", serif",
    "'a\", serif", "Arial /* , serif", "<b>, serif", "@x, serif", "inherit, serif", "serif}", "{",
    "var(--x), serif", "A\\42, serif", ", serif", "Arial,, serif",
  ])
  func noValueEndsItsDeclaration(text: String) {
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    for key in ["skrift:\n  grotesk", "skrift:\n  størrelse", "rund", "farver:\n  lys:\n    ir"] {
      #expect(rules("\(key): \(quoted)\n") == ["tema-vaerdi"], "\(key)")
    }
  }

  @Test(arguments: ["3px", "0", "0.25rem", ".5rem", "12px"])
  func aRadiusIsALength(text: String) {
    let built = BuiltSite(site(["templates/tema.yaml": "rund: \(text)\n"]))
    #expect(head(of: built).contains("  --rund: \(text);"))
  }

  @Test(arguments: ["3", "-3px", "1e3px", "3em", "3 px", "0,25rem", "nanpx", "3.px", "123456789px"])
  func nothingElseIs(text: String) {
    #expect(rules("rund: '\(text)'\n") == ["tema-vaerdi"])
  }

  private func head(of built: BuiltSite) -> [String] {
    let css = built.files["site.css"] ?? ""
    let end = css.firstRange(of: "/* Samarbejdet")?.lowerBound ?? css.endIndex
    return css[..<end].split(separator: "\n").map(String.init)
  }
}
