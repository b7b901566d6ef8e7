/// Shares of a whole as a bar that is cut up; what is cut up further stands below at full width,
/// tied to its piece by two lines.
package struct SharePlot: Sendable {
  /// A piece of a bar.
  package struct Piece: Sendable {
    /// What it is.
    package let name: String
    /// The share in words.
    package let value: String
    /// How large it is, in any unit that the pieces of a bar share.
    package let size: Int
    /// How it looks.
    package let style: Plot.Style
    /// Where it leads.
    package let address: String?

    /// Makes a piece.
    package init(_ name: String, value: String, size: Int, style: Plot.Style, address: String?) {
      self.name = name
      self.value = value
      self.size = max(size, 0)
      self.style = style
      self.address = address
    }
  }

  /// A whole that is cut up.
  package struct Bar: Sendable {
    /// What is cut up.
    package let name: String
    /// The pieces from left to right.
    package let pieces: [Piece]
    /// The size of the whole in the unit of the pieces; what they leave of it stays open.
    package let whole: Int
    /// The bar and the piece of it that this one is; nil for the first.
    package let origin: (bar: Int, piece: Int)?

    /// Makes a whole.
    package init(
      _ name: String, _ pieces: [Piece], whole: Int, origin: (bar: Int, piece: Int)? = nil
    ) {
      self.name = name
      self.pieces = pieces
      self.whole = max(whole, pieces.reduce(0) { $0 + $1.size }, 1)
      self.origin = origin
    }
  }

  private let bars: [Bar]
  private let title: String
  private let summary: String

  /// Makes a chart of wholes, each after the one that it is a piece of.
  package init(_ bars: [Bar], title: String, summary: String) {
    self.bars = bars
    self.title = title
    self.summary = summary
  }

  private static let thickness = 30

  /// The chart at a width.
  package func plot(width: Int) -> Plot {
    var y = 0
    var groups: [Plot.Group] = []
    var frames: [[Frame]] = []
    for bar in bars {
      var head: [Plot.Mark] = []
      let origin = bar.origin.flatMap { origin in
        frames.indices.contains(origin.bar) && frames[origin.bar].indices.contains(origin.piece)
          ? frames[origin.bar][origin.piece] : nil
      }
      if y > 0 { y += 10 }
      for line in Wrapping(bar.name, in: Plot.strongFace, width: width).lines {
        y += Plot.leading
        head.append(.text(line, Point(0, y - 5), .start, .strong))
      }
      let cuts = Self.cuts(bar, width)
      frames.append(
        cuts.map { Frame(x: $0.lowerBound, y: y, width: $0.count, height: Self.thickness) })
      let row = frames[frames.count - 1]
      head.append(.box(Frame(x: 0, y: y, width: width, height: Self.thickness), .whole))
      if let origin {
        // A mark below the piece says that it goes on; the name above the bar says with what.
        groups.append(
          Plot.Group([
            .line(
              [Point(origin.x + 2, origin.bottom + 4), Point(origin.right - 2, origin.bottom + 4)],
              .axis)
          ]))
      }
      groups.append(Plot.Group(head))
      y += Self.thickness + 6
      for (index, piece) in bar.pieces.enumerated() {
        groups.append(group(piece, at: index, in: row[index], &y, width))
      }
    }
    return Plot(width: width, height: max(y + 2, 1), title: title, summary: summary, groups: groups)
  }

  /// A piece with its line of words below the bar; a letter ties the two where it fits.
  private func group(_ piece: Piece, at index: Int, in frame: Frame, _ y: inout Int, _ width: Int)
    -> Plot.Group
  {
    let letter = Self.letter(index)
    var marks: [Plot.Mark] = [.box(frame, piece.style)]
    let inside = [piece.value, letter].first { Plot.strongFace.width(of: $0) + 8 <= frame.width }
    if let inside {
      marks.append(.text(inside, Point(frame.middle, frame.y + 20), .middle, .strong))
    }
    let indent = 26
    marks.append(.box(Frame(x: 0, y: y + 4, width: 16, height: 12), piece.style))
    let sign = inside == letter ? "\(letter): " : ""
    let words = "\(sign)\(piece.value) \(piece.name)"
    for line in Wrapping(words, in: Plot.face, width: width - indent).lines {
      y += Plot.leading
      marks.append(.text(line, Point(indent, y - 4), .start, .plain))
    }
    y += 3
    return Plot.Group(marks, address: piece.address, title: "\(piece.name): \(piece.value)")
  }

  private static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return String(letters[index % letters.count])
  }

  /// Where the pieces of a bar begin and end.
  private static func cuts(_ bar: Bar, _ width: Int) -> [Range<Int>] {
    var used = 0
    return bar.pieces.map { piece in
      let start = Int(Int128(used) * Int128(width) / Int128(bar.whole))
      used += piece.size
      let end = Int(Int128(used) * Int128(width) / Int128(bar.whole))
      return start..<max(end, start + 1)
    }
  }
}
