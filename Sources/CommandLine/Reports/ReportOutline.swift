import Governance

/// The standard chapters of a report in their order, each with the blocks that fill it.
struct ReportOutline {
  /// The indicators of the chapter on indicators, which is left out without any.
  let indicators: [EntityID]

  /// The headings, with their numbers.
  var headings: [String] {
    var number = 0
    var letters = ["A", "B", "C", "D"][...]
    return chapters.map { chapter in
      switch chapter.place {
      case .front: return chapter.title
      case .middle:
        number += 1
        return "\(number). \(chapter.title)"
      case .back: return "Bilag \(letters.popFirst() ?? ""). \(chapter.title)"
      }
    }
  }

  /// The text: headings, and under each what the register fills in and what is to be written.
  var markdown: String {
    zip(headings, chapters).map { heading, chapter in
      let text = chapter.isToBeWritten ? ["*Skrives af den ansvarlige.*\n"] : []
      return (["## \(heading)\n"] + text + chapter.blocks.map { "```vis \($0)\n```\n" })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private struct Chapter {
    enum Place { case front, middle, back }

    let title: String
    let blocks: [String]
    var place = Place.middle
    var isToBeWritten = false
  }

  private var chapters: [Chapter] {
    let series = indicators.map { "\n  - \($0)" }.joined()
    return [
      Chapter(
        title: "Resumé",
        blocks: ["tal\ntal:\n  - møder\n  - frister\n  - beslutninger\n  - mål\n  - forbrugt"],
        place: .front, isToBeWritten: true),
      Chapter(title: "Hvad rapporten bygger på", blocks: ["datagrundlag"]),
      Chapter(
        title: "Organiseringen ved årets slutning", blocks: ["organisationsdiagram", "ændringer"]),
      Chapter(title: "Kommissorier og regler", blocks: ["kommissorier"]),
      Chapter(title: "Medlemmer", blocks: ["medlemsændringer"]),
      Chapter(title: "Møder og frister", blocks: ["møder"]),
      Chapter(title: "Beslutninger og opfølgning", blocks: ["beslutninger", "opgaver"]),
      Chapter(title: "Aftaler og mål", blocks: ["aftaler", "mål"]),
      Chapter(title: "Helhedsplaner", blocks: ["helhedsplaner"]),
      Chapter(title: "Penge", blocks: ["bevillinger", "forbrug"]),
      indicators.isEmpty
        ? nil : Chapter(title: "Nøgletal", blocks: ["nøgletal\nnøgletal:\(series)"]),
      Chapter(title: "Pligter", blocks: ["pligter"]),
      Chapter(title: "Det næste år", blocks: ["næste år"], isToBeWritten: true),
      Chapter(title: "Hvor kilderne ikke er enige", blocks: ["uenigheder"], place: .back),
      Chapter(title: "Hvad rapporten mangler", blocks: ["mangler"], place: .back),
      Chapter(title: "Hvem der har bidraget", blocks: ["bidrag"], place: .back),
      Chapter(title: "Kilder", blocks: ["kilder"], place: .back),
    ].compactMap { $0 }
  }
}
