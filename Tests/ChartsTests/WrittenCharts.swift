import ChartSupport
import Charts
import Foundation
import SeededRandom
import Testing

/// Writes charts into the folder that KOMMISSORIUM_CHARTS names, for a reader outside.
@Suite struct WrittenCharts {
  private static let folder = ProcessInfo.processInfo.environment["KOMMISSORIUM_CHARTS"]

  @Test(.enabled(if: folder != nil))
  func chartsOfRandomOrganisationsAreWritten() throws {
    for seed in 0..<100 {
      var random = SplitMix64(seed: UInt64(seed))
      let graph = OrganisationGraph.random(using: &random)
      // The narrow drawing of every fourth will do: its boxes are all of one width.
      let sizes = [("bred", ChartMeasures.wide)] + (seed % 4 == 0 ? [("smal", .narrow)] : [])
      for (name, measures) in sizes {
        let drawing = ChartDrawing(graph.layout(measures), className: "", id: "d")
        try Data(drawing.file(in: .builtIn)).write(
          to: URL(fileURLWithPath: "\(Self.folder ?? "")/\(name)-\(seed).svg"))
      }
    }
  }
}
