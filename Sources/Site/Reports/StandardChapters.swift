import Governance
import Reports

/// The chapters of a report that nobody writes: the short form, and the year of one body or plan.
///
/// Each is made of the same blocks as the report, under a heading that says what it is.
struct StandardChapters {
  let maker: ReportMaker

  /// The chapters of the short form, after the résumé: the blocks that the report has and the résumé
  /// has not, as the report has them.
  func short(besides summary: [ReportChapter]) -> [ReportChapter] {
    let shown = Set(summary.flatMap(\.blocks))
    let blocks = maker.year.report.prose?.blocks ?? [:]
    let own = blocks.sorted { $0.key < $1.key }.map(\.value)
    func block(_ type: BlockType) -> [DataBlock] {
      shown.contains(type.rawValue) ? [] : own.first { $0.type == type }.map { [$0] } ?? []
    }
    return chapters([
      (.reportChapterFigures, block(.figures)), (.reportChapterMeetings, block(.meetings)),
      (.reportChapterGoals, block(.goals)), (.reportChapterMoney, block(.spending)),
      (.reportChapterNext, block(.nextYear)),
    ])
  }

  /// The chapters of the year of one body or plan.
  func part() -> [ReportChapter] {
    switch maker.year.scope {
    case .everything: []
    case .body:
      all([
        (.reportChapterFigures, [.figures]), (.reportChapterRules, [.ruleDocuments, .changes]),
        (.reportChapterMembers, [.memberChanges]), (.reportChapterMeetings, [.meetings]),
        (.reportChapterDecisions, [.decisions, .openTasks]),
        (.reportChapterAgreements, [.agreements]), (.reportChapterDuties, [.duties]),
        (.reportChapterNext, [.nextYear]), (.reportChapterDisagreements, [.disagreements]),
      ])
    case .plan:
      all([
        (.reportChapterFigures, [.figures]), (.reportChapterApprovals, [.plans]),
        (.reportChapterGoals, [.goals]), (.reportChapterIndicators, [.indicator]),
        (.reportChapterMoney, [.grants, .spending]), (.reportChapterDecisions, [.decisions]),
        (.reportChapterNext, [.nextYear]), (.reportChapterDisagreements, [.disagreements]),
      ])
    }
  }

  /// The chapters of blocks without keys that have anything, numbered.
  private func all(_ outline: [(title: SiteString, blocks: [BlockType])]) -> [ReportChapter] {
    chapters(outline.map { ($0.title, $0.blocks.map { DataBlock($0, record: Record()) }) })
  }

  /// The chapters that have anything, numbered.
  private func chapters(_ outline: [(title: SiteString, blocks: [DataBlock])]) -> [ReportChapter] {
    var chapters: [ReportChapter] = []
    for (title, blocks) in outline {
      let parts = blocks.compactMap { block -> ReportPart? in
        guard let part = ReportBlocks.part(of: block, maker), !part.isEmpty else { return nil }
        return part
      }
      guard !parts.isEmpty else { continue }
      let words = maker.context[title]
      var chapter = ReportChapter(
        heading: SectionHeading(label: "\(chapters.count + 1)", title: words),
        address: PageParts.slug(words.lowercased()))
      chapter.pieces = parts.map { .part($0) }
      chapters.append(chapter)
    }
    return chapters
  }

  /// The chapter of what lacks in the others; nil when nothing does.
  func gaps(in chapters: [ReportChapter]) -> ReportChapter? {
    guard chapters.contains(where: { !$0.gaps.isEmpty }) else { return nil }
    let words = maker.context[.reportChapterGaps]
    return ReportChapter(
      heading: SectionHeading(label: "\(chapters.count + 1)", title: words), address: "mangler",
      pieces: [.gaps])
  }
}
