import Diagnostics
import Governance
import Markdown
import Phrases
import Templates

/// The agenda of a meeting on its page, what was decided at the top, and the papers.
struct AgendaSection {
  let meeting: Entity
  let record: MeetingRecord
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The agenda item by item, with the minutes where they are written; nil without items.
  func section() -> SectionView? {
    guard let prose = meeting.prose, !record.items.isEmpty else { return nil }
    let hasMinutes = record.hasDecisions
    var section = SectionView(
      "dagsorden", context[hasMinutes ? .agendaAndMinutes : .agenda])
    section.hasHeadingAbove = true
    section.style = "lov punkterne"
    section.width = .full
    let fragments = fragments
    var html = zip(record.items, fragments).map { item, fragment in
      AgendaItemText(
        item: item, fragment: fragment, meeting: meeting, prose: prose, record: record,
        parts: parts
      ).html()
    }.joined()
    let footnotes = printer.footnotes(prose, of: meeting)
    if !footnotes.isEmpty {
      html += "<div class=\"afsnit\"><div class=\"lovtekst\">\(footnotes)</div></div>\n"
    }
    section.text = Markup(html)
    return section
  }

  /// The fragment of each item: its number, or its place where two have the same or one has none.
  private var fragments: [String] {
    var taken: Set<String> = []
    return record.items.enumerated().map { index, item in
      let number = item.number?.replacing(".", with: "-") ?? "uden-nummer-\(index + 1)"
      var fragment = "punkt-\(number)"
      while !taken.insert(fragment).inserted { fragment += "-\(index + 1)" }
      return fragment
    }
  }

  /// What was decided, each item with its outcome and its votes; nil before the minutes.
  func decisions() -> SectionView? {
    var section = SectionView("beslutninger", context[.decisionsOfMeeting])
    let rows = zip(record.items, fragments).filter { !$0.0.decisions.isEmpty }.map {
      item, fragment -> [Cell] in
      let title = [item.number.map { "\($0)." }, item.title].compactMap { $0 }
        .joined(separator: " ")
      let votes = item.decisions.compactMap { $0.votes.map(words) }
      return [
        .head("<a href=\"#\(fragment)\">\(printer.text(title))</a>"),
        Cell(item.decisions.map(words).joined(separator: "<br>")),
        Cell(votes.joined(separator: "<br>")),
      ]
    }
    guard !rows.isEmpty else { return nil }
    section.tables = [
      TableView(
        caption: context[.decisionsOfMeeting],
        columns: [context[.item], context[.decision], context[.votes]], rows: rows)
    ]
    section.width = .wide
    return section
  }

  /// A decision in one word or in its own first words.
  private func words(_ decision: MeetingDecision) -> String {
    let outcome = decision.outcome.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    var own = decision.text.first.map { PageParts.shortened($0.plainText) } ?? ""
    // A single sentence stands in a cell as words do, without its full stop.
    if own.last == ".", !own.dropLast().contains(".") { own.removeLast() }
    let words = printer.text(outcome ?? own)
    guard !decision.recommendations.isEmpty else { return words }
    let numbers = decision.recommendations.map { "\($0)" }
    let name = printer.sentence(.recommendationNumber, printer.joined(numbers))
    return "\(name): \(words.prefix(1).lowercased())\(words.dropFirst())"
  }

  private func words(_ votes: Votes) -> String {
    votes.sides.map { side, parties in
      "\(printer.text(side.label.text(in: context.language))): \(printer.text(parties))"
    }.joined(separator: "; ")
  }

  /// The papers of all items in one list; nil where there are none.
  func papers() -> SectionView? {
    var section = SectionView("bilag", context[.papers])
    for (item, fragment) in zip(record.items, fragments) {
      let name = item.number.map { context.sentence(.itemNumber, $0) } ?? item.title
      section.items += Self.papers(of: item).map { paper in
        Markup(
          "\(printer.stated(paper)) <small><a href=\"#\(fragment)\">\(printer.text(name))</a></small>"
        )
      }
    }
    return section.items.isEmpty ? nil : section
  }

  /// The papers of an item, each by its title or as a record.
  static func papers(of item: AgendaItem) -> [Stated] {
    let versions = item.data[SourceDocument.attachments]?.versions ?? []
    return versions.flatMap { version -> [Stated] in
      guard case .value(.list(let papers)) = version.value else { return [version.value] }
      return papers
    }
  }
}
