package import Markdown

/// The heading of a chapter of a report: what the chapter is numbered by, and its words.
package struct SectionHeading: Hashable, Sendable {
  /// The heading as it is written: `4. Møder`, `Bilag A. Kilder`; empty for the cover.
  package let text: String
  /// What its figures and tables are numbered by: `4`, `2.1`, `A`; nil without a number.
  package let label: String?
  /// The words without the number: a year that they begin with is one of them.
  package let title: String

  /// Makes a heading of its words and what is printed before them.
  package init(label: String? = nil, title: String) {
    text = label.map { "\($0). \(title)" } ?? title
    (self.label, self.title) = (label, title)
  }

  /// Reads a heading of a text: `4. Møder` is numbered 4, `Bilag A. Kilder` is numbered A.
  package init(_ heading: Block.Heading) {
    text = [heading.printedNumber, heading.title].compactMap { $0 }.joined(separator: " ")
    if let number = heading.printedNumber {
      label = String(number.hasSuffix(".") ? number.dropLast() : number[...])
      title = heading.title
      return
    }
    let words = heading.title.split(separator: " ", maxSplits: 2).map(String.init)
    if words.count == 3, words[0].lowercased() == "bilag", words[1].hasSuffix("."),
      words[1].count == 2, let letter = words[1].first, letter.isLetter
    {
      (label, title) = (String(letter), words[2])
    } else {
      (label, title) = (nil, heading.title)
    }
  }

  /// Reads a heading as content names it, which is plain text.
  package init(naming text: String) {
    self.init(Block.Heading(level: 2, inlines: [Inline(range: 0..<0, kind: .text(text))]))
  }

  /// The words that it is known by, whatever its number and its capital letters.
  package var name: String { title.lowercased() }

  /// Whether two headings mean one chapter: the number may be left out of one of them, or be written
  /// without its full stop or without the word for an appendix.
  package func means(_ other: SectionHeading) -> Bool {
    name == other.name || names.contains(other.name) || other.names.contains(name)
  }

  /// The ways to write it with its number.
  private var names: [String] {
    label.map { ["\($0) \(title)".lowercased(), "\($0). \(title)".lowercased()] } ?? []
  }
}

extension Collection<SectionHeading> {
  /// The place of the heading that another means: of several with its words the one with its number.
  package func place(of heading: SectionHeading) -> Index? {
    firstIndex { $0.label == heading.label && $0.means(heading) }
      ?? firstIndex { $0.means(heading) }
  }
}

extension MarkdownDocument {
  /// The headings of the chapters of a report, each with its bytes.
  package var chapterHeadings: [(heading: SectionHeading, range: Range<Int>)] {
    blocks.compactMap { block in
      guard case .heading(let heading) = block.kind, heading.level <= 2 else { return nil }
      return (SectionHeading(heading), block.range)
    }
  }
}
