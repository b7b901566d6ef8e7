import Conformity
import Diagnostics
import Governance
import Templates

/// The figures of a year in a box.
struct ConformityFacts {
  let printer: Printer

  private var context: SiteContext { printer.context }
  private var words: ConformityWords { ConformityWords(printer: printer) }

  /// The box: meetings held and promised, notice and deadlines, attendance, and each other matter
  /// that was judged.
  func section(_ figures: ConformityFigures, promised: [String]) -> SectionView {
    var section = SectionView("tal", context[.figures])
    section.style = "boks"
    section.facts = [
      FactView(
        label: context[.meetingsCounted],
        lines: [FactLine(words.html(figures.heldWords))]
          + promised.map { FactLine(printer.phrase($0)) })
    ]
    let deadlines = figures.deadlines
    if deadlines.due > 0 { section.facts.append(fact(context[.deadlines], deadlines)) }
    if let attendance = figures.attendance {
      section.facts.append(
        FactView(
          label: context[.attended],
          lines: [FactLine(printer.phrase(words.count(attendance)))]))
    }
    for entry in figures.tallies where Self.others.contains(entry.matter) {
      section.facts.append(
        fact(entry.matter.name.text(in: context.language), entry.tally, of: entry.matter))
    }
    return section
  }

  private static let others: [Matter] = [.time, .duty, .substitutes, .quorum]

  private func fact(_ label: String, _ tally: Tally, of matter: Matter? = nil) -> FactView {
    FactView(label: label, lines: [FactLine(printer.phrase(words.count(tally, of: matter)))])
  }
}
