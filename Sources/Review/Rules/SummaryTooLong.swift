import Content
import Diagnostics
import Governance
import Markdown

/// The summary of a report fits one page.
struct SummaryTooLong: ReviewRule {
  /// The most words that a page has room for beside five figures.
  private static let limit = 300

  static let description = RuleDescription(
    "resume-for-langt", .warning,
    summary: Message(
      da: "Et resumé er på én side: højst \(limit) ord med det, modtageren bliver bedt om",
      en: "A summary fits one page: at most \(limit) words with what the recipient is asked"),
    explanation: Message(
      da:
        """
        På arket (A4 med margener på 25 mm) fylder overskriften, \(limit) ord i fire afsnit, fem tal i en \
        tabel og det, modtageren bliver bedt om, en side, så tre linjer er tilbage. Talt er ordene under \
        `## Resumé`, uden blokke, og ordene i `det indstilles`.
        """,
      en:
        """
        On paper (A4 with margins of 25 mm) the heading, \(limit) words in four paragraphs, five figures in a \
        table and what the recipient is asked fill a page but for three lines. Counted are the words under \
        `## Resumé`, without blocks, and those of `det indstilles`.
        """
    ))

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) where !context.isBroken(report.id) {
      guard let (heading, blocks) = Self.summary(of: report) else { continue }
      let requests = report.record.all(Report.request).flatMap { $0 }
      let words = ([blocks.plainText] + requests).reduce(0) { count, text in
        count + text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) }
      }
      guard words > Self.limit else { continue }
      context.report(
        Self.self, in: report.id, bytes: heading, named: "Resumé",
        Message(
          da: "Resuméet er på \(words) ord, og \(Self.limit) kan være på en side",
          en: "The summary has \(words) words, and a page holds \(Self.limit)"),
        mend: Message(
          da: "Flyt det, modtageren kan nøjes med at slå op, ned i kapitlerne.",
          en: "Move what the recipient may look up into the chapters."))
    }
  }

  /// The heading of the summary and what stands under it, up to the next chapter.
  private static func summary(of report: Entity) -> (heading: Range<Int>, blocks: [Block])? {
    let all = report.prose?.document.blocks ?? []
    guard let start = all.firstIndex(where: { title(of: $0) == "resumé" }) else { return nil }
    return (all[start].range, Array(all[(start + 1)...].prefix { title(of: $0) == nil }))
  }

  private static func title(of block: Block) -> String? {
    guard case .heading(let heading) = block.kind, heading.level <= 2 else { return nil }
    return heading.title.lowercased()
  }
}
