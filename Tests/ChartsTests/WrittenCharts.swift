import Charts
import Foundation
import Testing

/// Writes charts into the folder that KOMMISSORIUM_CHARTS names, for a reader outside.
@Suite struct WrittenCharts {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KOMMISSORIUM_CHARTS"] != nil))
  func chartsAreWritten() throws {
    let folder = ProcessInfo.processInfo.environment["KOMMISSORIUM_CHARTS"] ?? ""
    for (name, measures) in [("bred", ChartMeasures.wide), ("mellem", .medium)] {
      let drawing = ChartDrawing(HandDrawn.of2010.layout(measures), className: "", id: "d")
      try Data(drawing.file()).write(to: URL(fileURLWithPath: "\(folder)/2010-\(name).svg"))
    }
  }
}
