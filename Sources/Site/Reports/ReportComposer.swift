import Governance
import Markdown
import Reports

/// Puts the chapters of a report together: the writer's text, and what the register says.
struct ReportComposer {
  let maker: ReportMaker

  /// The chapters of the report's own text, in its order.
  ///
  /// - Parameter only: the address of the one chapter wanted; nil for all.
  func chapters(of prose: Prose, only: String? = nil) -> [ReportChapter] {
    var chapters = [ReportChapter(title: "", label: nil, address: maker.address("indledning"))]
    for block in prose.document.blocks {
      if case .heading(let heading) = block.kind, heading.level <= 2 {
        chapters.append(Self.chapter(heading, address: block.address ?? ""))
      } else if only == nil || chapters.last?.address == only {
        append(block, prose, to: &chapters[chapters.count - 1])
      }
    }
    return chapters.filter { chapter in
      only.map { $0 == chapter.address } ?? (!chapter.title.isEmpty || !chapter.pieces.isEmpty)
    }
  }

  private func append(_ block: Block, _ prose: Prose, to chapter: inout ReportChapter) {
    if case .code(let code) = block.kind, let data = prose.blocks[code.literalRange.lowerBound] {
      if data.type == .gaps {
        chapter.pieces.append(.gaps)
        return
      }
      if let part = ReportBlocks.part(of: data, maker) {
        chapter.pieces.append(.part(part))
        return
      }
    }
    if case .text(let blocks)? = chapter.pieces.last {
      chapter.pieces[chapter.pieces.count - 1] = .text(blocks + [block])
    } else {
      chapter.pieces.append(.text([block]))
    }
  }

  /// A chapter by its heading: `4. Møder` is numbered 4, `Bilag A. Kilder` is numbered A.
  private static func chapter(_ heading: Block.Heading, address: String) -> ReportChapter {
    if let number = heading.printedNumber {
      let label = String(number.utf8.last == UInt8(ascii: ".") ? number.dropLast() : number[...])
      return ReportChapter(title: heading.title, label: label, address: address)
    }
    let words = heading.title.split(separator: " ", maxSplits: 2).map(String.init)
    if words.count == 3, words[0].lowercased() == "bilag", words[1].hasSuffix("."),
      words[1].count == 2, let letter = words[1].first, letter.isLetter
    {
      return ReportChapter(title: words[2], label: String(letter), address: address)
    }
    return ReportChapter(title: heading.title, label: nil, address: address)
  }
}
