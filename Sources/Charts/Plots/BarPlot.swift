/// Amounts as bars below each other, each under its name, all from one zero.
package struct BarPlot: Sendable {
  /// One bar.
  package struct Bar: Sendable {
    /// What it is of.
    package let name: String
    /// The amount in words, at the end of the bar.
    package let value: String
    /// How long it is, in any unit that all bars share.
    package let length: Int
    /// Where the part that is not certain begins, as the lower end of a range; nil for none.
    package let certain: Int?
    /// How it looks.
    package let style: Plot.Style
    /// Where it leads.
    package let address: String?

    /// Makes a bar.
    package init(
      _ name: String, value: String, length: Int, certain: Int? = nil, style: Plot.Style,
      address: String?
    ) {
      self.name = name
      self.value = value
      self.length = max(length, 0)
      self.certain = certain
      self.style = style
      self.address = address
    }
  }

  private let bars: [Bar]
  private let title: String
  private let summary: String

  /// Makes a chart of bars in the order in which they are read.
  package init(_ bars: [Bar], title: String, summary: String) {
    self.bars = bars
    self.title = title
    self.summary = summary
  }

  private static let thickness = 14

  /// The chart at a width.
  package func plot(width: Int) -> Plot {
    let room =
      width - 12 - (bars.map { Plot.strongFace.width(of: $0.value) }.max() ?? 0)
    let longest = max(bars.map(\.length).max() ?? 0, 1)
    var y = 0
    var groups: [Plot.Group] = []
    for bar in bars {
      var marks: [Plot.Mark] = []
      for line in Wrapping(bar.name, in: Plot.face, width: width).lines {
        y += Plot.leading
        marks.append(.text(line, Point(0, y - 5), .start, .plain))
      }
      func place(_ length: Int) -> Int { Self.scaled(length, from: longest, to: max(room, 40)) }
      let end = max(place(bar.length), 2)
      if let certain = bar.certain {
        marks.append(.box(Frame(x: 0, y: y, width: end, height: Self.thickness), .loose))
        marks.append(
          .box(Frame(x: 0, y: y, width: max(place(certain), 1), height: Self.thickness), bar.style))
      } else {
        marks.append(.box(Frame(x: 0, y: y, width: end, height: Self.thickness), bar.style))
      }
      marks.append(.text(bar.value, Point(end + 8, y + Self.thickness - 2), .start, .strong))
      groups.append(
        Plot.Group(marks, address: bar.address, title: "\(bar.name): \(bar.value)"))
      y += Self.thickness + 12
    }
    return Plot(width: width, height: max(y - 8, 1), title: title, summary: summary, groups: groups)
  }

  /// A length on another scale, without overflow for any length.
  private static func scaled(_ length: Int, from whole: Int, to width: Int) -> Int {
    Int(Int128(length) * Int128(width) / Int128(whole))
  }
}
