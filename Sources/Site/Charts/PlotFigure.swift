import Charts
import Templates

/// A drawing of figures on a page: one for wide windows and one for narrow ones.
struct PlotFigure {
  private let plots: [(plot: Plot, style: String)]
  private let caption: String

  /// Makes a figure.
  ///
  /// - Parameter caption: HTML below the drawing that says how to read it.
  init(wide: Plot, narrow: Plot, caption: String = "") {
    plots = [(wide, "graf-bred"), (narrow, "graf-smal")]
    self.caption = caption
  }

  /// Makes a figure that is small enough for every window.
  init(small: Plot, caption: String = "") {
    plots = [(small, "graf-lille")]
    self.caption = caption
  }

  /// The width of a drawing beside headings, which the track of the text has from 48 rem on.
  static let wide = 480
  /// The width of a drawing for a narrow page, and of one among several.
  static let narrow = 272

  /// The HTML of the figure.
  ///
  /// - Parameter id: what the ids in it begin with; unique in the page.
  func html(id: String) -> String {
    var html: [UInt8] = Array("<figure class=\"graf\">".utf8)
    for (index, entry) in plots.enumerated() {
      let drawing = PlotDrawing(
        entry.plot, className: entry.style, id: index == 0 ? id : "\(id)-s")
      html += drawing.inline().bytes
    }
    if !caption.isEmpty {
      html += Array("<figcaption class=\"under\">\(caption)</figcaption>".utf8)
    }
    return String(decoding: html + Array("</figure>\n".utf8), as: UTF8.self)
  }
}
