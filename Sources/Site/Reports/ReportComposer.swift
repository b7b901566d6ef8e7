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
    var chapters = [
      ReportChapter(heading: SectionHeading(title: ""), address: maker.address("indledning"))
    ]
    for block in prose.document.blocks {
      if case .heading(let heading) = block.kind, heading.level <= 2 {
        chapters.append(
          ReportChapter(heading: SectionHeading(heading), address: block.address ?? ""))
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
}
