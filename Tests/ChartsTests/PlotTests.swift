import CivilTime
import SeededRandom
import Testing

@testable import Charts

@Suite struct PlotTests {
  /// The places and widths of all words of a plot, and whether they stay inside it.
  private func faults(_ plot: Plot) -> [String] {
    var faults: [String] = []
    for mark in plot.groups.flatMap(\.marks) {
      switch mark {
      case .text(let words, let place, let anchor, let weight):
        let width = (weight == .strong ? Plot.strongFace : Plot.face).width(of: words)
        let left =
          switch anchor {
          case .start: place.x
          case .middle: place.x - width / 2
          case .end: place.x - width
          }
        if left < 0 || left + width > plot.width { faults.append("»\(words)« sticks out") }
        if place.y < 10 || place.y > plot.height { faults.append("»\(words)« is outside") }
      case .box(let frame, let style):
        if frame.x < 0 || frame.right > plot.width || frame.bottom > plot.height {
          faults.append("a box of \(style) is outside")
        }
      case .line(let points, _):
        if points.contains(where: {
          $0.x < 0 || $0.x > plot.width || $0.y < 0 || $0.y > plot.height
        }) {
          faults.append("a line is outside")
        }
      case .dot(let point, _):
        if !(0...plot.width).contains(point.x) || !(0...plot.height).contains(point.y) {
          faults.append("a dot is outside")
        }
      }
    }
    return faults
  }

  private func boxes(_ plot: Plot, _ style: Plot.Style) -> [Frame] {
    plot.groups.flatMap(\.marks).compactMap {
      if case .box(let frame, style) = $0 { frame } else { nil }
    }
  }

  @Test(arguments: [272, 480]) func barsAreAsLongAsTheirAmounts(width: Int) {
    let plot = BarPlot(
      [
        BarPlot.Bar(
          "En bevilling", value: "40 mio. kr.", length: 40, style: .granted, address: "a"),
        BarPlot.Bar("En mindre", value: "10 mio. kr.", length: 10, style: .granted, address: nil),
      ], title: "Beløb", summary: ""
    ).plot(width: width)
    let lengths = boxes(plot, .granted).map(\.width)
    #expect(faults(plot) == [])
    #expect(lengths.count == 2 && abs(lengths[0] - 4 * lengths[1]) <= 3)
    #expect(plot.groups.map(\.address) == ["a", nil])
  }

  @Test func aRangeIsCertainUpToItsLowerEnd() {
    let plot = BarPlot(
      [
        BarPlot.Bar("Skøn", value: "50–100", length: 100, certain: 50, style: .stated, address: nil)
      ],
      title: "", summary: ""
    ).plot(width: 400)
    #expect(boxes(plot, .stated)[0].width * 2 - boxes(plot, .loose)[0].width <= 1)
  }

  @Test func piecesFillTheirWholeWithoutAGap() {
    let plot = SharePlot(
      [
        SharePlot.Bar(
          "Hele",
          [
            SharePlot.Piece("a", value: "10,6 %", size: 106, style: .stated, address: nil),
            SharePlot.Piece("b", value: "1,9 %", size: 19, style: .stated, address: nil),
          ], whole: 125)
      ], title: "", summary: ""
    ).plot(width: 480)
    let pieces = boxes(plot, .stated).filter { $0.height == 30 }
    #expect(pieces.map(\.x) == [0, pieces[0].right])
    #expect(pieces.last?.right == 480)
    #expect(faults(plot) == [])
  }

  @Test func aLineBreaksWhereAValueIsMissing() {
    func value(_ year: Int, _ height: Int?) -> LinePlot.Value {
      LinePlot.Value(
        Day(year: year, month: 7, day: 1) ?? .first, label: "\(year)", height: height,
        words: height.map { "\($0)" } ?? "ikke oplyst")
    }
    let plot = LinePlot(
      [value(2018, 3), value(2019, 4), value(2020, nil), value(2021, 5), value(2022, 6)],
      target: nil, span: 0...10, title: "", summary: ""
    ).plot(width: 480, height: 200)
    let lines = plot.groups.flatMap(\.marks).compactMap { mark -> Int? in
      if case .line(let points, .stated) = mark { points.count } else { nil }
    }
    #expect(lines == [2, 2])
    #expect(faults(plot) == [])
  }

  @Test func nothingOfRandomFiguresSticksOut() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let width = Bool.random(using: &random) ? 272 : 480
      let count = Int.random(in: 1...12, using: &random)
      let bars = (0..<count).map { index in
        BarPlot.Bar(
          String(repeating: "Bevilling til boligsociale indsatser ", count: index % 4 + 1),
          value: "\(index * 111) mio. kr.", length: Int.random(in: 0...Int.max, using: &random),
          style: .granted, address: nil)
      }
      #expect(
        faults(BarPlot(bars, title: "", summary: "").plot(width: width)) == [], "seed \(seed)")
      let pieces = (0..<count).map { index in
        SharePlot.Piece(
          "Et formål, der er nummer \(index)", value: "\(index) %",
          size: Int.random(in: 0...1_000_000, using: &random), style: .stated, address: nil)
      }
      let shares = SharePlot([SharePlot.Bar("Det hele", pieces, whole: 0)], title: "", summary: "")
      #expect(faults(shares.plot(width: width)) == [], "seed \(seed)")
    }
  }
}
