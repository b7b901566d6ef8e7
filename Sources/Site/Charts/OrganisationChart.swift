import Charts
import Diagnostics
import Governance
import Templates

/// The drawing of an organisation with its legend, for a page.
struct OrganisationChart {
  private let model: OrganisationModel
  private let graph: OrganisationGraph
  /// The wide drawing, which is also the file.
  private let wide: ChartLayout
  private let printer: Printer
  private var context: SiteContext { model.context }

  init(_ model: OrganisationModel, title: String, printer: Printer) {
    self.model = model
    self.printer = printer
    let full = OrganisationGraph(model, title: title, printer: printer)
    let isReduced = model.context.isOnPaper && Self.isTooHigh(full.layout(.medium))
    graph =
      isReduced
      ? OrganisationGraph(model, title: title, printer: printer, hasFacts: false) : full
    wide = graph.layout(.wide)
  }

  /// Whether a drawing on a sheet would be set too small to be read; without the facts of bodies it is
  /// lower.
  private static func isTooHigh(_ medium: ChartLayout) -> Bool {
    medium.height * 3 > medium.width * 4
  }

  /// The drawings for wide, middling and narrow windows with what their lines mean.
  ///
  /// - Parameter file: where the drawing lies as a file of its own, if it does.
  func figure(id: String, file: Address? = nil) -> Markup {
    var html: [UInt8] = Array("<figure><div class=\"tegning\">".utf8)
    for (layout, name, suffix) in drawings {
      html += ChartDrawing(layout, className: name, id: id + suffix).inline().bytes
    }
    html += Array(
      "</div>\n<ul class=\"forklaring\" aria-label=\"\(printer.text(context[.legend]))\">".utf8)
    for sample in LegendSample.occurring(in: wide) {
      html += Array("<li>".utf8) + sample.drawing.bytes
      html += Array("<span>\(printer.text(words(for: sample)))</span></li>".utf8)
    }
    html += Array("</ul>".utf8)
    if let file {
      let caption = printer.link(file, context[.chartFile])
      html += Array("<figcaption class=\"under\">\(caption)</figcaption>".utf8)
    }
    html += Array("</figure>".utf8)
    return Markup(bytes: html)
  }

  /// The drawings with their classes and what the ids in them end with; a sheet of paper is as wide
  /// as a middling window, and a file for paper is read in a narrow one too.
  private var drawings: [(layout: ChartLayout, className: String, suffix: String)] {
    let smaller = [
      (graph.layout(.medium), "mellem-tegning", "-m"), (graph.layout(.narrow), "smal", "-s"),
    ]
    return context.isOnPaper ? smaller : [(wide, "bred-tegning", "")] + smaller
  }

  /// The drawing as a file.
  func file() -> [UInt8] {
    ChartDrawing(wide, className: "", id: "diagram").file(in: context.palette)
  }

  private func words(for sample: LegendSample) -> String {
    switch sample {
    case .line(let style):
      let verbs = RelationVerb.allCases.filter { verb in
        LineStyle(verb) == style && model.relations.contains { $0.verb == verb }
      }
      let phrases = verbs.map { $0.phrase.text(in: context.language) }.joined(separator: ", ")
      return phrases.prefix(1).uppercased() + phrases.dropFirst()
    case .enclosure: return context[.legendEnclosure]
    case .several: return context[.legendSeveral]
    case .past: return context[.legendPast]
    case .outside: return context[.legendOutside]
    }
  }
}
