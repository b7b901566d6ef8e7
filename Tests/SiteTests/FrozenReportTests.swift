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

  /// A scheme with what its payers pay; without a share a payer is left out.
  private static func scheme(
    _ fund: String, _ municipality: String? = "25 %", name: String = "Planer"
  ) -> String {
    let shares = [("fonden", fund), ("kommunen", municipality)].compactMap { payer, share in
      share.map { "  - betales af: \(payer)\n    andel: \($0)\n" }
    }
    return "---\nnavn: \(name)\ngælder: fra 2015\nfinansiering:\n\(shares.joined())---\n"
  }

  /// The report with who writes its section on money, and by when.
  private static func desk(_ deadline: String) -> String {
    report.replacing(
      "forløb:",
      with: "afsnit ansvarlige:\n  - afsnit: Penge\n    ansvarlig: kommunen\n\(deadline)forløb:"
    ) + "\n\n## 2. Penge\n\nPengene slog til.\n\n```vis bidrag\n```\n"
  }

  private static func files(
    _ scheme: String, frozen: String? = nil, report: String = report
  ) -> SourceTree {
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

  private static func frozen(_ scheme: String, report: String = report) throws -> String {
    let day = try #require(Day(isoText: "2021-03-15"))
    let tree = files(scheme, report: report)
    let figures = try #require(
      ReportFreezer(tree).figures(of: "status-2020", on: ImpreciseDate(day)))
    return figures.yaml(of: "status-2020")
  }

  /// The words of the page of the report, before and under the corrections.
  private static func words(of tree: SourceTree) throws -> (report: String, corrections: String) {
    let words = BuiltSite(tree, on: "2021-03-15").words("/rapporter/status-2020/")
    let heading = try #require(words.ranges(of: "Rettelser efter udgivelsen").last)
    return (String(words[..<heading.lowerBound]), String(words[heading.upperBound...]))
  }

  /// What is said of the corrections to those who write the content.
  private static func told(_ tree: SourceTree) -> [String] {
    ReportFreezer(tree).corrections().sorted().flatMap(\.related).map(\.message.danish)
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
    #expect(ReportFreezer(tree).corrections().isEmpty)
    let page = BuiltSite(tree).words("/rapporter/status-2020/")
    #expect(page.contains("Tallene er frosset 15. marts 2021. Intet er rettet siden."))
  }

  @Test func aCorrectedFigureIsShownAsItWasPublished() throws {
    let tree = Self.files(
      Self.scheme("70 %"), frozen: try Self.frozen(Self.scheme("75 %")))
    let (report, corrections) = try Self.words(of: tree)
    #expect(report.contains("1 rettelse siden") && report.contains("Tabel 1.1."))
    #expect(report.contains("75 %") && !report.contains("70 %"))
    #expect(!report.contains("Der er kommet noget til siden"))
    #expect(corrections.contains("75 %") && corrections.contains("70 %"))
    let findings = ReportFreezer(tree).corrections().sorted()
    #expect(findings.map(\.rule) == ["rettet-efter-udgivelsen"])
    #expect(findings.map(\.headline.danish) == ["1 rettelse efter udgivelsen af »Status 2020«"])
    let file = try #require(tree["content/rapporter/status-2020/frosset.yaml"])
    #expect(findings.first.map { file.text(in: $0.place.range).contains("75 %") } == true)
    #expect(Self.told(tree).first?.contains("var 75 % og er nu 70 %") == true)
  }

  @Test func aNewCaptionIsNoCorrection() throws {
    let tree = Self.files(
      Self.scheme("75 %", name: "Store planer"), frozen: try Self.frozen(Self.scheme("75 %")))
    #expect(Self.told(tree) == [])
    #expect(try Self.words(of: tree).report.contains("Store planer"))
  }

  @Test func aRowThatHasComeSinceStandsAmongTheCorrectionsOnly() throws {
    let tree = Self.files(
      Self.scheme("75 %"), frozen: try Self.frozen(Self.scheme("75 %", nil)))
    let (report, corrections) = try Self.words(of: tree)
    #expect(report.contains("75 %") && !report.contains("25 %"))
    #expect(
      report.contains("Der er kommet noget til siden. Det står i Rettelser efter udgivelsen ."))
    #expect(corrections.contains("Kommunen ikke med") && corrections.contains("25 %"))
    #expect(Self.told(tree).count == 1)
  }

  @Test func aRowThatHasGoneStandsWhereItStood() throws {
    let published = Self.scheme("75 %")
    let swapped = published.replacing("fonden", with: "x").replacing("kommunen", with: "fonden")
      .replacing("x", with: "kommunen")
    let whole = BuiltSite(Self.files(swapped)).words("/rapporter/status-2020/")
    let tree = Self.files(
      swapped.replacing("  - betales af: kommunen\n    andel: 75 %\n", with: ""),
      frozen: try Self.frozen(swapped))
    let (report, corrections) = try Self.words(of: tree)
    #expect([report, whole].allSatisfy { $0.contains("Kommunen 75 % Fonden 25 %") })
    #expect(corrections.contains("udgået"))
    #expect(Self.told(tree).count == 1)
  }

  @Test func aTableWithoutFiguresIsShownWhenOneComes() throws {
    let tree = Self.files(
      Self.scheme("75 %"), frozen: try Self.frozen(Self.scheme("75 %"), report: Self.desk("")),
      report: Self.desk("    frist: senest 1. februar 2021\n"))
    let (report, corrections) = try Self.words(of: tree)
    #expect(report.contains("Penge Kommunen ikke oplyst ikke oplyst"))
    #expect(!report.contains("1. februar 2021"))
    #expect(corrections.contains("Penge › Frist ikke oplyst senest 1. februar 2021"))
  }

  @Test func aRowIsKnownWhenAnotherGetsItsName() throws {
    let one = Self.desk("    frist: senest 1. februar 2021\n")
    let two = one.replacing(
      "forløb:", with: "  - afsnit: Penge\n    ansvarlig: fonden\nforløb:")
    let scheme = Self.scheme("75 %")
    let added = Self.files(scheme, frozen: try Self.frozen(scheme, report: one), report: two)
    #expect(Self.told(added).count == 1)
    #expect(Self.told(added).first?.contains("Penge, Fonden, ikke oplyst") == true)
    #expect(try Self.words(of: added).report.contains("Penge Kommunen senest 1. februar 2021"))
    let removed = Self.files(scheme, frozen: try Self.frozen(scheme, report: two), report: one)
    #expect(Self.told(removed).map { $0.hasSuffix("er udgået") } == [true])
  }

  @Test func wordsFollowTheRegister() throws {
    let done = "    status: udført\n"
    let tree = Self.files(
      Self.scheme("75 %"), frozen: try Self.frozen(Self.scheme("75 %"), report: Self.desk("")),
      report: Self.desk(done))
    #expect(Self.told(tree) == [])
    #expect(try Self.words(of: tree).report.contains("Penge Kommunen ikke oplyst udført"))
  }

  @Test func aBlockThatHasGoneIsToldOf() throws {
    let tree = Self.files(
      Self.scheme("75 %"), frozen: try Self.frozen(Self.scheme("75 %"), report: Self.desk("")))
    #expect(Self.told(tree).contains { $0.contains("Penge") && $0.hasSuffix("er udgået") })
  }

  @Test func theShortFormAndThePaperShowWhatWasPublished() throws {
    let tree = Self.files(
      Self.scheme("70 %"), frozen: try Self.frozen(Self.scheme("75 %")),
      report: Self.report + "\n\n## 2. Målene\n\n```vis mål\n```\n")
    let built = BuiltSite(tree, on: "2021-03-15")
    let short = built.words("/rapporter/status-2020/kort/")
    #expect(short.contains("1 Mål Der er kommet noget til siden. Det står i hele rapporten ."))
    // What the report itself has not is not in its short form either.
    #expect(!short.contains("Møder og frister") && !short.contains("Det næste år"))
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    let options = SiteOptions(day: try #require(Day(isoText: "2021-03-15")))
    let (site, _) = PreparedSite.prepare(
      ContentLoader.load(tree), options: options, theme: theme)
    let papers = SiteBuilder.papers(try #require(site)).papers
    let paper = try #require(papers.first { $0.path.hasSuffix("status-2020/status-2020.pdf") })
    let html = String(decoding: paper.html, as: UTF8.self).replacing("\u{A0}", with: " ")
    let heading = try #require(html.firstRange(of: "id=\"rettelser\""))
    #expect(html[..<heading.lowerBound].contains("75 %"))
    #expect(!html[..<heading.lowerBound].contains("70 %"))
    #expect(html[heading.upperBound...].contains("70 %"))
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

  /// What has gone from the register is kept; what this edition has come to hide is not, nor named.
  @Test(arguments: [false, true])
  func whatHasGoneIsShownUnlessItIsHidden(hides: Bool) throws {
    let report = Self.report + "\n\n## 2. Opgaver\n\n```vis opgaver\n```\n"
    let scheme = Self.scheme("75 %")
    func tree(_ visibility: String?, frozen: String? = nil) -> SourceTree {
      var tree = Self.files(scheme, frozen: frozen, report: report)
      tree.insert(
        SourceFile(
          path: "content/fora/raadet/forum.md",
          text: "---\nnavn: Rådet\nart: administrativt forum\ngælder: fra 2010\n---\n"))
      // That something else is hidden takes nothing from the report.
      tree.insert(
        SourceFile(
          path: "content/organisationer/gruppen.md",
          text: "---\nnavn: Gruppen\nart: fond\nsynlighed: intern\n---\n"))
      let task = "```opgave\nid: brev\nhvad: Skriver brevet\nsenest: 1. marts 2021\n```\n"
      if let visibility {
        tree.insert(
          SourceFile(
            path: "content/moeder/2020/raadet-2020-1.md",
            text: "---\nforum: raadet\ndato: 4. marts 2020\nstatus: holdt\n\(visibility)---\n\n"
              + "## 1. Brevet\n\n\(task)"))
      }
      return tree
    }
    let day = try #require(Day(isoText: "2021-03-15"))
    let published = try #require(
      ReportFreezer(tree("")).figures(of: "status-2020", on: ImpreciseDate(day)))
    let now = tree(
      hides ? "synlighed: intern\n" : nil, frozen: published.yaml(of: "status-2020"))
    let (page, corrections) = try Self.words(of: now)
    #expect(page.contains("Skriver brevet 1. marts 2021") == !hides)
    #expect(corrections.contains("Skriver brevet") == !hides)
    #expect(corrections.contains("ikke offentlig") == hides)
    // Those who write the content are told in full.
    #expect(Self.told(now).contains { $0.contains("Skriver brevet") })
  }
}
