import Charts
import CivilTime
import Governance

/// Lives drawn below each other to the scale of the ruler, each with its name and its time in words.
struct LifeRows {
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// A row for each thing of which the register knows the life.
  ///
  /// - Parameter main: the thing that the page is about; its name is set in weight.
  func rows(_ entities: [Entity], main: EntityID? = nil) -> [String] {
    entities.compactMap { entity in
      guard let life = context.register.life(of: entity.id), !life.isNotStated else { return nil }
      let bar = LifeBar(life, on: context.timeScale, asOf: context.day)
      let start = min(bar.start, TimeScale.Position(hundredths: Self.lastStart))
      let fate = parts.fate(of: entity)
      let name =
        entity.id == main
        ? "<b>\(printer.text(entity.name))</b>" : printer.link(entity.id)
      let state = context.word(
        for: context.situation.state(of: entity.id), ofBody: entity.kind == .forum)
      let end = ", \(printer.text(state.lowercased()))" + (fate.isEmpty ? "" : "; \(fate)")
      return """
        <p><svg class="fra" width="\(start.percent)" height="1" aria-hidden="true"></svg><span>\(name) \
        <span class="svag">\(printer.phrase(parts.words(life)))\(end)</span></span></p>\(bar.svg)
        """
    }
  }

  /// What the marks of a bar stand for.
  static func legend(_ context: SiteContext) -> String {
    let samples: [(String, SiteString)] = [
      ("<rect class=\"b-ved\" x=\"0\" y=\"5\" width=\"34\" height=\"6\"/>", .bodyInForce),
      ("<rect class=\"b-foer\" x=\"0\" y=\"5\" width=\"34\" height=\"6\"/>", .past),
      ("<line class=\"b-uvist\" x1=\"1\" x2=\"34\" y1=\"8\" y2=\"8\"/>", .notStated),
      ("<rect class=\"b-slut\" x=\"15\" y=\"0\" width=\"4\" height=\"16\"/>", .ending),
    ]
    let items = samples.map { svg, string in
      "<li><svg width=\"34\" height=\"16\" aria-hidden=\"true\">\(svg)</svg>\(context[string])</li>"
    }
    return "<ul class=\"forklaring\" aria-label=\"\(context[.legend])\">\(items.joined())</ul>"
  }

  /// A body with those that it followed and those that followed it, in the order of their starts.
  func family(of body: Entity) -> [String] {
    let register = context.register
    let others =
      register.beginnings(of: body.id).map(\.predecessor)
      + register.endings(of: body.id).map(\.successor)
    let family = others.filter { $0 != body.id }.unique().compactMap { register[$0] }
    let ordered = family.sorted { left, right in
      let (a, b) = (begins(left), begins(right))
      return a != b ? a < b : left.id < right.id
    }
    let earlier = ordered.filter { begins($0) <= begins(body) }
    let later = ordered.filter { begins($0) > begins(body) }
    return rows(earlier + [body] + later, main: body.id)
  }

  private func begins(_ body: Entity) -> Day {
    let life = context.register.life(of: body.id)
    return life?.earliest ?? life?.knownFrom?.first ?? .first
  }

  /// The rightmost start of a name, so that it has room beside it.
  private static let lastStart = 6_000
}
