import CivilTime
import Governance
import Phrases
import Templates

/// The fact box of a body: each rule as it holds on the day, and below it what was said before.
struct RuleFacts {
  let forum: Entity
  let parts: PageParts

  private var context: SiteContext { parts.context }
  private var printer: Printer { parts.printer }

  /// The keys of the box in their order.
  private static let keys: [String] = [
    RuleDocument.frequency.key, RuleDocument.series.key, RuleDocument.meetingTime.key,
    RuleDocument.place.key,
    RuleDocument.length.key, RuleDocument.totalTime.key, RuleDocument.notice.key,
    RuleDocument.chair.key, RuleDocument.viceChair.key, RuleDocument.spokesman.key,
    RuleDocument.secretariat.key, RuleDocument.minutesBy.key, RuleDocument.deadlines.key,
    RuleDocument.sentBy.key, RuleDocument.agenda.key, RuleDocument.agendaBasis.key,
    RuleDocument.publicity.key, RuleDocument.attendance.key, RuleDocument.substitutes.key,
    RuleDocument.mandate.key, RuleDocument.quorum.key, RuleDocument.firstMeeting.key,
    RuleDocument.duties.key,
  ]

  /// The box; a body of which no document says anything has one line that says so.
  func section() -> SectionView? {
    var section = SectionView("kort-sagt", context.strings["titler.kort-sagt"] ?? "")
    section.style = "boks"
    let rules = context.situation.ruleBook(of: forum.id)
    section.facts = Self.keys.compactMap { fact($0, in: rules) }
    section.facts += contact()
    // What takes the whole width stands last, so that it leaves no gap among the others.
    // Before it comes what holds, then what is no more known to hold.
    let narrow = section.facts.filter { !$0.isWide }
    section.facts =
      narrow.filter(\.isCurrent) + narrow.filter { !$0.isCurrent } + section.facts.filter(\.isWide)
    if section.facts.isEmpty {
      section.facts = [
        FactView(
          label: context[.factMeetings], lines: [FactLine(printer.muted(.notStated))])
      ]
    }
    return section
  }

  private func fact(_ key: String, in rules: RuleBook) -> FactView? {
    guard let answer = rules.rule(key) else { return nil }
    var lines: [FactLine] = []
    if let current = answer.current, answer.silence == nil {
      lines += current.fact.versions.map { version in
        FactLine(
          words(version), source: source(version, current.document),
          isEarlier: !context.situation.holds(version))
      }
    } else if context.situation.state(of: forum.id) != .ceased {
      lines.append(FactLine(silence(answer)))
    }
    for earlier in answer.earlier.prefix(2) { lines += said(earlier) }
    return FactView(
      label: printer.label(key), lines: lines,
      isCurrent: answer.current != nil && answer.silence == nil,
      isWide: [RuleDocument.deadlines.key, RuleDocument.duties.key].contains(key))
  }

  /// What is said where an earlier rule may not hold any more.
  private func silence(_ answer: RuleAnswer) -> String {
    let year = "\(context.day.year)"
    switch answer.silence {
    case .lapsed: return printer.muted(.lapsed)
    case .unknown, .noDocument, nil:
      return "<span class=\"io\">\(printer.text(context.sentence(.notStatedIn, year)))</span>"
    }
  }

  private func said(_ statement: RuleStatement) -> [FactLine] {
    guard let document = context.register[statement.document] else { return [] }
    let words = context.sentence(.saidIn, RuleDocumentPage.name(of: document, context))
    return statement.fact.versions.filter { $0.value.value != nil }.map { version in
      FactLine(
        "\(printer.text(words)) \(self.words(version))",
        source: source(version, statement.document), isEarlier: true)
    }
  }

  /// A version in words; deadlines that can be placed are drawn to scale.
  private func words(_ version: FactVersion) -> String {
    parts.deadlines(version) ?? printer.version(version)
  }

  private func source(_ version: FactVersion, _ document: EntityID) -> String {
    version.sources.isEmpty ? printer.link(document) : printer.sources(version.sources)
  }

  /// Contacts that are in force on the day; older ones are history and stand with the unit.
  private func contact() -> [FactView] {
    let records = forum.record.all(Organisation.contact).flatMap { $0 }
      .filter { $0[Key.validity] != nil && context.situation.holds($0) }
    guard !records.isEmpty else { return [] }
    return [
      FactView(
        label: printer.label(Organisation.contact.key),
        lines: records.map { FactLine(printer.definitions($0)) })
    ]
  }
}
