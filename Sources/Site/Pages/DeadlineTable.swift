import CivilTime
import Diagnostics
import Governance
import Phrases
import Templates

/// The deadlines of all bodies on one scale: a column is the same day before or after the meeting in
/// every row, and as wide as the days to the next.
struct DeadlineTable {
  /// One statement of a body's deadlines.
  private struct Row {
    let head: String
    var courses: [DeadlineCourse] = []
    /// What is said in words alone, as HTML.
    var words: [String] = []
  }

  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// What holds on the day and what was said earlier, and the bodies of which the day's sources are
  /// silent.
  func section() -> (section: SectionView, silent: [EntityID]) {
    var current: [Row] = []
    var earlier: [Row] = []
    var drafts: [Row] = []
    var silent: [EntityID] = []
    for body in context.real(.forum) {
      current += series(of: body)
      guard let answer = context.situation.rule(RuleDocument.deadlines.key, of: body.id) else {
        continue
      }
      if let statement = answer.current, answer.silence == nil {
        current.append(row(printer.link(body.id), statement))
      } else if context.situation.state(of: body.id) != .ceased, answer.silence != .lapsed {
        silent.append(body.id)
      }
      for statement in answer.earlier {
        let document = context.register[statement.document]
        let name = document.map { RuleDocumentPage.name(of: $0, context) }
        let row = row(
          "\(printer.link(body.id))<br><small>\(printer.link(statement.document, words: name))</small>",
          statement)
        if document.map(RuleDocumentPage.isOnlyDraft) ?? false {
          drafts.append(row)
        } else {
          earlier.append(row)
        }
      }
    }
    var section = SectionView("frister", "")
    section.tables = [table(current, earlier, drafts)]
    section.width = .full
    return (section, silent)
  }

  /// The series of a body that have deadlines of their own, by the rules in force on the day.
  private func series(of body: Entity) -> [Row] {
    let book = context.situation.ruleBook(of: body.id)
    return book.series.filter { $0.record.has(RuleDocument.deadlines.key) }.compactMap { series in
      book.rule(RuleDocument.deadlines.key, of: series)?.current.map { statement in
        row("\(printer.link(body.id))<br><small>\(printer.text(series.name))</small>", statement)
      }
    }
  }

  private func row(_ head: String, _ statement: RuleStatement) -> Row {
    var row = Row(head: head)
    for version in statement.fact.versions {
      if case .value(.table(let rows)) = version.value, version.appliesTo == nil {
        row.courses.append(DeadlineCourse(rows, printer: printer))
      } else {
        row.words.append(printer.version(version))
      }
    }
    row.words += row.courses.flatMap(\.rest)
    return row
  }

  private func table(_ current: [Row], _ earlier: [Row], _ drafts: [Row]) -> TableView {
    let offsets = Set(
      (current + earlier + drafts).flatMap(\.courses).flatMap(\.steps).map(\.offset)
    )
    .sorted()
    let rooms = zip(offsets.dropFirst(), offsets).map { DeadlineCourse.room(forDays: $0 - $1) }
    let columns =
      [ColumnView(label: context[.columnBody])]
      + zip(offsets, rooms + [DeadlineCourse.lastRoom]).map { offset, room in
        ColumnView(label: distance(offset), style: "plads-\(room)")
      }
      + [ColumnView(label: context.strings["kolonner.desuden"] ?? "", style: "plads-6")]
    var table = TableView(
      caption: context[.titleDeadlines], columns: columns,
      groups: [
        (context[.inForce], current.map { cells($0, at: offsets) }),
        (context.strings["kolonner.foer"] ?? "", earlier.map { cells($0, at: offsets) }),
        (context.strings["kolonner.udkast"] ?? "", drafts.map { cells($0, at: offsets) }),
      ])
    table.style = "maalt"
    table.hidesCaption = true
    return table
  }

  /// How far from the meeting, in weeks where they are whole: `3 uger før`.
  private func distance(_ offset: Int) -> String {
    let days = Int(offset.magnitude)
    let span =
      days % 7 == 0 ? Span(DecimalNumber(days / 7), .week) : Span(DecimalNumber(days), .day)
    guard let span else { return context[.theMeeting] }
    return context.sentence(
      offset < 0 ? .beforeTheMeeting : .afterTheMeeting, span.printed(in: context.language))
  }

  private func cells(_ row: Row, at offsets: [Int]) -> [Cell] {
    let steps = row.courses.flatMap(\.steps)
    let span = steps.map(\.offset).min().map { $0...(steps.map(\.offset).max() ?? $0) }
    return [.head(row.head)]
      + offsets.map { offset in
        guard let span, span.contains(offset) else { return Cell("") }
        return cell(steps.filter { $0.offset == offset }, isLast: offset == span.upperBound)
      } + [Cell(row.words.joined(separator: "<br>"))]
  }

  /// The steps of one day; none where the line only passes.
  private func cell(_ steps: [DeadlineCourse.Step], isLast: Bool) -> Cell {
    guard !steps.isEmpty else {
      return Cell("<div class=\"skridt gennem\" aria-hidden=\"true\"></div>")
    }
    let said = steps.map { step in
      guard !step.isMeeting else {
        return "<span class=\"usynlig\">\(printer.text(step.label))</span>"
      }
      let label = step.label.prefix(1).uppercased() + step.label.dropFirst()
      let words = step.words.map { "<span>\($0)</span>" }.joined()
      return "<b>\(printer.text(label))</b><span class=\"usynlig\">: </span>\(words)"
    }.joined()
    let style = [
      "skridt", steps.contains(where: \.isMeeting) ? "moedet" : nil, isLast ? "sidst" : nil,
    ].compactMap { $0 }.joined(separator: " ")
    return Cell("<div class=\"\(style)\">\(said)</div>")
  }
}
