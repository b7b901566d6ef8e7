import Governance
import Phrases
import Templates

/// The way to approval: drawn with its branches below each other, in words, and as a table.
struct ApprovalDrawing {
  let parts: PageParts
  let path: ApprovalPath
  /// Whether a plan is on the way; without one every step is drawn as it is laid down.
  let hasPlan: Bool

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The drawing and the words.
  var html: String {
    guard !path.steps.isEmpty else {
      return "<p class=\"io\">\(printer.text(context[.notStated]))</p>\n"
    }
    let branches = path.branches.map { run in
      let steps = run.compactMap { path.steps.indices.contains($0) ? path.steps[$0] : nil }
      let before = steps.first?.after ?? []
      let after = before.compactMap { path.steps.indices.contains($0) ? path.steps[$0] : nil }
      let head =
        after.isEmpty
        ? "" : "<p>\(printer.sentence(.afterSteps, printer.joined(after.map(name))))</p>"
      return head + "<ol class=\"trin\">\(steps.map(item).joined())</ol>"
    }
    return "<div class=\"vej\">\(branches.joined())</div>" + words
  }

  /// The steps with what is asked for and what is known.
  func table(caption: String) -> TableView {
    TableView(
      caption: caption,
      columns: [
        context[.columnSteps], context[.columnSubject], context[.columnWhat],
        printer.label(Scheme.after.key), hasPlan ? context[.columnState] : "",
        hasPlan ? context[.columnWhen] : "", context[.columnSource],
      ],
      rows: path.steps.map { step in
        [
          .head(name(step)),
          Cell((step.demand[Key.who] ?? step.demand[Key.described]).map { printer.fact($0) } ?? ""),
          Cell(step.demand[Key.what].map { printer.fact($0) } ?? ""),
          Cell(printer.joined(step.after.map { name(path.steps[$0]) })),
          Cell(hasPlan ? state(step) : ""), Cell(hasPlan ? date(step) : ""),
          Cell(
            printer.sources(
              (step.demand.all(Key.source) + (step.approval?.all(Key.source) ?? []))
                .flatMap { $0 })),
        ]
      })
  }

  /// What runs side by side and what waits for several, in sentences.
  private var words: String {
    let starts = path.steps.filter { $0.after.isEmpty }
    var sentences: [String] = []
    if starts.count > 1 {
      sentences.append(printer.sentence(.sideBySide, printer.joined(starts.map(name))))
    }
    for step in path.steps where step.after.count > 1 {
      let before = step.after.compactMap {
        path.steps.indices.contains($0) ? name(path.steps[$0]) : nil
      }
      sentences.append(printer.sentence(.waitsForAll, name(step), printer.joined(before)))
    }
    return sentences.isEmpty ? "" : "<p>\(sentences.joined(separator: " "))</p>"
  }

  private func item(_ step: ApprovalPath.Step) -> String {
    let isDone = step.state == .approved
    let detail =
      hasPlan
      ? [state(step), step.approval?[Key.date].map { printer.fact($0) }].compactMap { $0 }
        .joined(separator: ", ")
      : step.demand[Key.what].map { printer.fact($0) } ?? ""
    return
      "<li class=\"\(isDone ? "fyldt" : "ukendt")\"><b>\(name(step))</b> <span>\(detail)</span></li>"
  }

  /// What a step is called, as HTML.
  func name(_ step: ApprovalPath.Step) -> String {
    if let name = step.demand.first(Key.name) { return printer.text(name) }
    return Self.capitalised(printer.localName(Fact(.value(.text(step.name)))))
  }

  /// A name that begins with a letter, with a great one.
  private static func capitalised(_ html: String) -> String {
    html.hasPrefix("<") ? html : html.prefix(1).uppercased() + html.dropFirst()
  }

  /// How far the plan is with a step, as HTML.
  func state(_ step: ApprovalPath.Step) -> String {
    step.approval?[Step.outcome].map { printer.fact($0) } ?? printer.muted(.notStated)
  }

  private func date(_ step: ApprovalPath.Step) -> String {
    guard let approval = step.approval else { return "" }
    return approval[Key.date].map { printer.fact($0) } ?? printer.muted(.notStated)
  }
}
