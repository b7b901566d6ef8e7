import BuiltInTheme
import ChartSupport
import Charts
import CivilTime
import Content
import Diagnostics
import Governance
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
}
