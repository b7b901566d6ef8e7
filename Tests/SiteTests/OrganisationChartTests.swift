import BuiltInTheme
import ChartSupport
import Charts
import CivilTime
import Content
import Diagnostics
import Governance
import Templates
import Testing

@testable import Site

/// The charts of the real organisation on the four days that the site looks back to.
@Suite struct OrganisationChartTests {
  private static let root = String(
    #filePath.prefix(#filePath.count - "/Tests/SiteTests/OrganisationChartTests.swift".count))
  private static let context: SiteContext = {
    let tree = SourceTree.read(site: root)
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    return SiteContext(
      register: ContentLoader.load(tree).register.edition(.public),
      options: SiteOptions(
        day: Day(isoText: "2020-12-31") ?? .first, edition: .public, namesFiles: false),
      language: .danish, strings: theme.strings(in: .danish), logo: [:])
  }()

  /// On a sheet of 160 by 215 mm no words of the example's organisation are below 7.5 points.
  @Test func aDrawingOnPaperCanBeRead() throws {
    let tree = SourceTree.read(site: "\(Self.root)/examples/eksempelkommune")
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    let context = SiteContext(
      register: ContentLoader.load(tree).register.edition(.public),
      options: SiteOptions(
        day: Day(isoText: "2025-12-31") ?? .first, edition: .public, namesFiles: false),
      language: .danish, strings: theme.strings(in: .danish), logo: [:]
    ).onPaper
    let chart = OrganisationChart(
      OrganisationModel(context), title: "", printer: Printer(context: context, page: "/"))
    let html = chart.figure(id: "d").html
    let drawing = try #require(html.firstMatch(of: /mellem-tegning" viewBox="0 0 (\d+) (\d+)"/))
    let (width, height) = try #require(
      Double(drawing.1).flatMap { width in Double(drawing.2).map { (width, $0) } })
    #expect(14 * min(160 / width, 215 / height) * 72 / 25.4 >= 7.5)
  }

  @Test(arguments: [2010, 2013, 2017, 2020])
  func aRealOrganisationIsDrawnSoundly(year: Int) throws {
    let context = Self.context
    let day = try #require(OrganisationPages.lookBack(context).first { $0.year == year })
    let model = OrganisationModel(context.asOf(day))
    let printer = Printer(context: context, page: "/organisering/")
    let graph = OrganisationGraph(model, title: "", printer: printer)
    for measures in [ChartMeasures.wide, .medium, .narrow] {
      let chart = graph.layout(measures)
      #expect(LayoutFaults.all(in: chart) == [], "\(year), \(measures.width) wide")
      #expect(chart.boxes.count == model.bodies.count)
      if measures == .wide { #expect(chart.left.isEmpty) }
    }
  }

  @Test func moreThanSixtyBodiesAreFoldedIntoABoxWithTheirNumber() {
    var tree = site([:])
    for number in 1...70 {
      tree.insert(
        SourceFile(
          path: "content/fora/forum-\(number)/forum.md",
          text: "---\nnavn: Forum \(number)\nart: styregruppe\ngælder: fra 2010\n---\n"))
    }
    let page = BuiltSite(tree)["/organisering/"]
    let drawing =
      page.split(separator: "bred-tegning").dropFirst().first?
      .split(separator: "</svg>").first ?? ""
    #expect(drawing.split(separator: "<a href=").count - 1 == 60)
    #expect(drawing.contains("11 andre fora"))
    #expect(drawing.contains("href=\"../fora/\""))
  }

  @Test func whatABodyReportsToStandsAboveItAndWhatItSetsUpBelow() {
    let built = BuiltSite(
      site([
        "content/fora/midten/forum.md": """
        ---
        navn: Midten
        art: styregruppe
        gælder: fra 2010
        relationer:
          - refererer til: toppen
          - nedsætter: gruppen
        ---
        """,
        "content/fora/toppen/forum.md":
          "---\nnavn: Toppen\nart: styregruppe\ngælder: fra 2010\n---\n",
        "content/fora/gruppen/forum.md":
          "---\nnavn: Gruppen\nart: arbejdsgruppe\ngælder: fra 2010\n---\n",
      ]))
    let drawing = built["/fora/midten/"].split(separator: "nabo-tegning").last ?? ""
    func height(of name: String) -> Int? {
      let before = drawing.split(separator: ">\(name)</text>").first ?? ""
      return before.split(separator: " y=\"").last.flatMap { Int($0.prefix { $0 != "\"" }) }
    }
    #expect(height(of: "Toppen") ?? 0 < height(of: "Midten") ?? 0)
    #expect(height(of: "Midten") ?? 0 < height(of: "Gruppen") ?? 0)
    #expect(drawing.contains("<title>Midten refererer til Toppen</title>"))
    #expect(!built["/fora/toppen/"].contains("Gruppen refererer"))
  }

  @Test func theDrawingIsAFileBesideItsPage() throws {
    let built = BuiltSite(SourceTree.read(site: Self.root))
    let file = try #require(built.files["organisering/2010-10/organisering.svg"])
    #expect(file.hasPrefix("<?xml"))
    #expect(!file.contains("class="))
    #expect(!file.contains("style="))
    #expect(file.contains("<a href=\"../../fora/samarbejdsforum/\""))
  }
}
