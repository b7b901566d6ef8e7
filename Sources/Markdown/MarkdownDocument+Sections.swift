extension MarkdownDocument {
  /// A heading and everything under it.
  package struct Section: Hashable, Sendable {
    /// The words of the heading without its number.
    package var title: String
    /// The number printed before the title, such as `1.`; nil when there is none.
    package var printedNumber: String?
    /// The fragment that leads to the heading, without `#`.
    package var address: String
    /// The bytes of the heading.
    package var headingRange: Range<Int>
    /// The bytes from the heading to the end of the last block under it.
    package var range: Range<Int>
    /// The blocks under the heading; headings of lower rank among them.
    package var blocks: [Block]
  }

  /// The sections that headings of a level begin; each ends at the next heading of its rank or
  /// above.
  package func sections(level: Int) -> [Section] {
    var sections: [Section] = []
    var isInside = false
    for block in blocks {
      if case .heading(let heading) = block.kind, heading.level <= level {
        isInside = heading.level == level
        guard isInside else { continue }
        sections.append(
          Section(
            title: heading.title, printedNumber: heading.printedNumber,
            address: block.address ?? "", headingRange: block.range, range: block.range, blocks: [])
        )
      } else if isInside, let last = sections.indices.last {
        sections[last].blocks.append(block)
        sections[last].range = sections[last].range.lowerBound..<block.range.upperBound
      }
    }
    return sections
  }

  /// The blocks before the first heading.
  package var lead: [Block] {
    Array(
      blocks.prefix { block in
        if case .heading = block.kind { false } else { true }
      })
  }
}
