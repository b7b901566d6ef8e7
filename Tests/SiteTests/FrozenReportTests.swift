import BuiltInTheme
import CivilTime
import Content
import Diagnostics
import Governance
import Publishing
import Site
import Testing

/// A report that was frozen goes on showing what was published, and tells what was corrected.
@Suite struct FrozenReportTests {
  private static let report = """
    ---
    titel: Status 2020
    år: 2020
    pr: 31. december 2020
    til: kommunen
    udarbejdet af: kommunen
    sagsnr: 2020-0001234
    det indstilles: at kommunen tager rapporten til efterretning
    forløb:
      - trin: udgivet
        dato: 15. marts 2021
    ---

    ## Resumé

    Året gik.

    ## 1. Betalingen

    ```vis finansiering
    ordning: planer
    ```
    """

  private static func scheme(_ first: String, _ more: String = "") -> String {
    """
    ---
    navn: Planer
    gælder: fra 2015
    finansiering:
      - betales af: fonden
        andel: \(first)
      - betales af: kommunen
        andel: 25 %
    \(more)
    ---
    """
  }

  private static func files(_ scheme: String, frozen: String? = nil) -> SourceTree {
    var tree = site([
      "content/rapporter/status-2020/rapport.md": report,
      "content/ordninger/planer.md": scheme,
      "content/organisationer/fonden.md": "---\nnavn: Fonden\nart: fond\n---\n",
    ])
    if let frozen {
      tree.insert(SourceFile(path: "content/rapporter/status-2020/frosset.yaml", text: frozen))
    }
    return tree
  }

  private static func freezer(_ tree: SourceTree) -> ReportFreezer {
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    return ReportFreezer(
      ContentLoader.load(tree), options: SiteOptions(day: Day(isoText: "2021-03-15") ?? .first),
      theme: theme)
  }

  private static func frozen(_ scheme: String) throws -> String {
    let day = try #require(Day(isoText: "2021-03-15"))
    let figures = try #require(
      freezer(files(scheme)).figures(of: "status-2020", on: ImpreciseDate(day)))
    return figures.yaml(of: "status-2020")
  }

  @Test func everyFigureStandsOnALineOfItsOwn() throws {
    let text = try Self.frozen(Self.scheme("75 %"))
    #expect(text.hasPrefix("# kommissorium freeze status-2020\nfrosset: 15. marts 2021\ntal:\n"))
    #expect(text.split(separator: "\n").filter { $0.contains("75 %") }.count == 1)
    #expect(text.split(separator: "\n").dropFirst(3).allSatisfy { $0.hasPrefix("  - '") })
  }

  @Test func whatIsUnchangedIsNotCorrected() throws {
    let scheme = Self.scheme("75 %")
    let tree = Self.files(scheme, frozen: try Self.frozen(scheme))
    #expect(Self.freezer(tree).corrections().isEmpty)
    let page = BuiltSite(tree).words("/rapporter/status-2020/")
    #expect(page.contains("Tallene er frosset 15. marts 2021. Intet er rettet siden."))
  }

  @Test func aCorrectedFigureIsShownAsItWasPublished() throws {
    let tree = Self.files(
      Self.scheme("70 %"), frozen: try Self.frozen(Self.scheme("75 %")))
    let words = BuiltSite(tree).words("/rapporter/status-2020/")
    #expect(words.contains("1 rettelse siden"))
    #expect(words.contains("Tabel 1.1."))
    let heading = try #require(words.ranges(of: "Rettelser efter udgivelsen").last)
    let (report, corrections) = (words[..<heading.lowerBound], words[heading.upperBound...])
    #expect(report.contains("75 %") && !report.contains("70 %"))
    #expect(corrections.contains("75 %") && corrections.contains("70 %"))
    let findings = Self.freezer(tree).corrections().sorted()
    #expect(findings.map(\.rule) == ["rettet-efter-udgivelsen"])
    #expect(findings.first?.place.path == "content/rapporter/status-2020/frosset.yaml")
    #expect(findings.first?.headline.danish.contains("var 75 % og er nu 70 %") == true)
  }

  @Test func theInternalEditionShowsTheRegister() throws {
    let tree = Self.files(
      Self.scheme("70 %"), frozen: try Self.frozen(Self.scheme("75 %")))
    let words = BuiltSite(tree, edition: .internal).words("/rapporter/status-2020/")
    #expect(!words.contains("frosset") && words.contains("70 %"))
  }

  @Test func frozenFiguresWithoutAReportAreFound() {
    let tree = site([
      "content/rapporter/status-2019/frosset.yaml": "frosset: 15. marts 2020\ntal:\n  - 'a = 1'\n"
    ])
    #expect(ContentLoader.load(tree).findings.sorted().map(\.rule).contains("rapport-mangler"))
  }

  /// What was published and is nowhere any more may be what the edition hides: then it is not shown.
  @Test(arguments: [false, true])
  func whatHasGoneIsShownWhereNothingIsHidden(hides: Bool) throws {
    let scheme = Self.scheme("75 %")
    let more = "  - 'Opgaver pr. 31. december 2020 › Skriver brevet › Frist = 1. marts 2021'\n"
    var tree = Self.files(scheme, frozen: try Self.frozen(scheme) + more)
    if hides {
      tree.insert(
        SourceFile(
          path: "content/organisationer/gruppen.md",
          text: "---\nnavn: Gruppen\nart: fond\nsynlighed: intern\n---\n"))
    }
    let words = BuiltSite(tree).words("/rapporter/status-2020/")
    #expect(words.contains("1 rettelse siden"))
    #expect(words.contains("Skriver brevet") == !hides)
    // Those who write the content are told in full.
    let headline = Self.freezer(tree).corrections().sorted().first?.headline.danish
    #expect(headline?.contains("Skriver brevet") == true)
  }
}
