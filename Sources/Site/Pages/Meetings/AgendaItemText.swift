import CivilTime
import Diagnostics
import Governance
import Markdown
import Phrases
import Templates

/// An item of the agenda as HTML: its number in the left margin, its text, and what is known of it in
/// the right one.
struct AgendaItemText {
  let item: AgendaItem
  let fragment: String
  let meeting: Entity
  let prose: Prose
  let record: MeetingRecord
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The item.
  func html() -> String {
    let notes = notes().map { "<div class=\"randnote\">\($0)</div>" }.joined()
    let margin = notes.isEmpty ? "" : "<div class=\"rand\" role=\"note\">\(notes)</div>\n"
    return """
      <section class="afsnit" id="\(fragment)">
      <div class="afsnitshoved">\(number)<h3\(address)>\(title)</h3></div>
      \(margin)<div class="lovtekst">
      \(closed)\(followedUp)\(blocks(item.account))\(recommendation)\(decisions)\(followUp)</div>
      </section>

      """
  }

  private var title: String {
    let words = printer.words(of: item.heading, prose, of: meeting)
    return words.isEmpty ? printer.text(context[.closedItem]) : words
  }

  private var number: String {
    guard let number = item.number else { return "" }
    let name = printer.text(context.sentence(.itemNumber, number))
    return
      "<a class=\"nr\" href=\"#\(fragment)\" aria-label=\"\(name)\">\(printer.text(number))</a>"
  }

  /// The address that the words of the heading give, unless a part of the page has it.
  private var address: String {
    let parts = [
      "kort-sagt", "beslutninger", "tekst", "frister", "dagsorden", "deltagere", "bilag", "fakta",
      "foer-og-efter", "kalender", "uenigheder", "kilder", "naevnes-i",
    ]
    let isTaken = item.address.map { address in
      parts.contains(address) || ["punkt-", "opgave-"].contains { address.hasPrefix($0) }
    }
    return isTaken == false ? id(item.address) : ""
  }

  private func id(_ address: String?) -> String {
    address.map { " id=\"\(printer.text($0))\"" } ?? ""
  }

  private func blocks(_ blocks: [Block]) -> String {
    blocks.isEmpty ? "" : printer.blocks(blocks, prose, of: meeting).html
  }

  private func heading(_ part: AgendaItem.Part, _ word: SiteString) -> String {
    "<h4\(id(item.addresses[part]))>\(printer.text(context[word]))</h4>\n"
  }

  // MARK: Text

  /// What the public edition says of a closed item in place of its account.
  private var closed: String {
    switch item.visibility {
    case .open: ""
    case .closed where context.options.edition == .public:
      "<p class=\"note\">\(printer.text(context[.closedToPublic]))</p>\n"
    case .closed, .internal: "<p class=\"note\">\(printer.text(context[.closedItem]))</p>\n"
    }
  }

  private var recommendation: String {
    guard !item.recommendation.isEmpty else { return "" }
    return heading(.recommendation, .recommendation) + blocks(item.recommendation)
  }

  private var decisions: String {
    guard !item.decisions.isEmpty else { return "" }
    return "<div class=\"afgjort\">\n" + heading(.decision, .decision)
      + item.decisions.map(html).joined() + "</div>\n"
  }

  private func html(_ decision: MeetingDecision) -> String {
    var html = ""
    let numbers = decision.recommendations.map { "\($0)" }
    let name =
      numbers.isEmpty
      ? "" : printer.sentence(.recommendationNumber, printer.joined(numbers)) + ": "
    if let outcome = decision.outcome, !repeats(outcome, decision) {
      let words = numbers.isEmpty ? outcome.prefix(1).uppercased() + outcome.dropFirst() : outcome
      html += "<p><strong>\(name)\(printer.text(words))</strong></p>\n"
    } else if !name.isEmpty {
      html += "<p><strong>\(name.dropLast(2))</strong></p>\n"
    }
    html += blocks(decision.text)
    if let votes = decision.votes {
      let sides = votes.sides.map { side, parties in
        let label = printer.text(side.label.text(in: context.language))
        return "<div><dt>\(label)</dt><dd>\(printer.text(parties))</dd></div>"
      }
      html += "<dl class=\"stemmer\">\(sides.joined())</dl>\n"
    }
    let amends = decision.data.entries.filter {
      [RuleDocument.amends.key, Key.validity.key].contains($0.key)
    }
    if !amends.isEmpty {
      let rest = Record(amends.map { ($0.key, $0.fact) })
      html += "<p class=\"under\">\(printer.definitions(rest))</p>\n"
    }
    return html
  }

  /// Whether the words of a decision begin with its outcome, which then need not stand twice.
  private func repeats(_ outcome: String, _ decision: MeetingDecision) -> Bool {
    guard decision.recommendations.isEmpty else { return false }
    return decision.text.first?.plainText.lowercased().hasPrefix(outcome.lowercased()) ?? false
  }

  /// What is to be done after the meeting.
  private var followUp: String {
    let given = list(item.tasks.filter { $0.what != nil })
    guard !item.followUp.isEmpty || !given.isEmpty else { return "" }
    return heading(.followUp, .followUp) + blocks(item.followUp) + given
  }

  /// The tasks of earlier meetings that the item takes up, and what it says of them.
  private var followedUp: String {
    let told = item.tasks.filter { $0.what == nil }
    let named = Set(told.flatMap(\.followedUp))
    return item.followedUp.filter { !named.contains($0) }.map { id in
      "<p>\(TaskText.origin(of: id, printer))</p>\n"
    }.joined() + list(told)
  }

  private func list(_ tasks: [MeetingTask]) -> String {
    let lines = tasks.map { TaskText(task: $0, meeting: meeting.id, printer: printer).html() }
    return lines.isEmpty ? "" : "<ul class=\"opgaver\">\(lines.joined())</ul>\n"
  }

  // MARK: Margin

  /// What is known of the item: sort, who answers for it, case, papers, who was away.
  private func notes() -> [String] {
    var notes: [String] = []
    let shown = [
      AgendaItem.sort.key, Indicator.responsible.key, Key.caseNumber.key,
      BlockType.concerns.key,
    ]
    for key in shown {
      guard let fact = item.data[key] else { continue }
      notes.append("<b>\(printer.text(printer.label(key)))</b> \(printer.fact(fact))")
    }
    let papers = AgendaSection.papers(of: item).map(printer.stated)
    if !papers.isEmpty {
      notes.append("<b>\(printer.text(context[.papers]))</b> \(papers.joined(separator: "<br>"))")
    }
    return notes + absences
  }

  private var absences: [String] {
    guard let number = item.number else { return [] }
    func names(_ word: SiteString, _ isMeant: (Attendance) -> Bool) -> [String] {
      let people = record.attendance.filter(isMeant).map { who -> String in
        let name = who.record[Membership.holder].map { printer.fact($0) } ?? ""
        return name + (who.record.first(Meeting.reason).map { " (\(printer.text($0)))" } ?? "")
      }
      guard !people.isEmpty else { return [] }
      return ["<b>\(printer.text(context[word]))</b> \(people.joined(separator: "<br>"))"]
    }
    return names(.notThere) { $0.exceptItems?.numbers.contains(number) ?? false }
      + names(.onlyThere) { $0.onlyItems?.numbers.contains(number) ?? false }
  }
}
