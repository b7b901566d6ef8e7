import CivilTime
import Governance
import Phrases
import Templates

/// The fact box of a body: each rule as it holds on the day, then, in one line, the rules of which
/// nothing is said for the day, and what was said of them before.
struct RuleFacts {
  let forum: Entity
  let rules: RuleBook
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
    section.facts = [NextMeeting(parts: parts).fact(of: forum)].compactMap { $0 }
    section.facts += Self.keys.compactMap(fact)
    section.facts += contact()
    // What takes the whole width stands last, so that it leaves no gap among the others.
    // Before it comes what holds, then what is no more known to hold.
    let narrow = section.facts.filter { !$0.isWide }
    section.facts =
      narrow.filter(\.isCurrent) + silences(in: rules) + narrow.filter { !$0.isCurrent }
      + section.facts.filter(\.isWide)
    if section.facts.isEmpty {
      section.facts = [
        FactView(
          label: context[.factMeetings], lines: [FactLine(printer.muted(.notStated))])
      ]
    }
    return section
  }

  private func fact(_ key: String) -> FactView? {
    guard let answer = rules.rule(key) else { return nil }
    var lines: [FactLine] = []
    if let current = answer.current, answer.silence == nil {
      lines += current.fact.versions.map { version in
        FactLine(
          parts.rule(key, version), source: source(version, current.document),
          isEarlier: !context.situation.holds(version))
      }
    } else if answer.silence == .lapsed, !hasCeased {
      lines.append(FactLine(printer.muted(.lapsed)))
    }
    for earlier in answer.earlier.prefix(2) { lines += said(key, earlier) }
    guard !lines.isEmpty else { return nil }
    return FactView(
      label: printer.label(key), lines: lines,
      isCurrent: answer.current != nil && answer.silence == nil,
      isWide: [
        RuleDocument.deadlines.key, RuleDocument.duties.key, RuleDocument.series.key,
      ].contains(key))
  }

  /// Whether the body is gone on the day, so that nothing can hold for it.
  private var hasCeased: Bool { context.situation.state(of: forum.id) == .ceased }

  /// The rules of which nothing is said for the day, in one line.
  private func silences(in rules: RuleBook) -> [FactView] {
    guard !hasCeased else { return [] }
    let names = Self.keys.filter { key in
      guard let answer = rules.rule(key) else { return false }
      return answer.silence != .lapsed && (answer.current == nil || answer.silence != nil)
    }.map { key in
      let label = printer.label(key)
      return printer.text(label.prefix(1).lowercased() + label.dropFirst())
    }
    guard !names.isEmpty else { return [] }
    return [
      FactView(
        label: context.sentence(.notStatedIn, "\(context.day.year)"),
        lines: [FactLine(printer.joined(names))], isWide: true)
    ]
  }

  private func said(_ key: String, _ statement: RuleStatement) -> [FactLine] {
    guard let document = context.register[statement.document] else { return [] }
    let words = context.sentence(
      RuleDocumentPage.said(by: document), RuleDocumentPage.name(of: document, context))
    return statement.fact.versions.filter { $0.value.value != nil }.map { version in
      FactLine(
        "\(printer.text(words)) \(parts.rule(key, version))",
        source: source(version, statement.document), isEarlier: true)
    }
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
