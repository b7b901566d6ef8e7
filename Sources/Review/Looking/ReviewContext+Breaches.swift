import CivilTime
import Conformity
import Content
import Diagnostics
import Governance
import Parallel
import Phrases

extension ReviewContext {
  /// Everything recorded of meetings that certainly breaks a rule of their bodies.
  ///
  /// It does not depend on the day of the build: what is recorded has happened. Examples are there to
  /// show breaches and are left out.
  static func breaches(in register: Register, examples: Set<EntityID>) -> [Judgement] {
    let meetings = register.all(.meeting).filter { !examples.contains($0.id) }
    guard !meetings.isEmpty else { return [] }
    let judge = ConformityJudge(register)
    let single = meetings.concurrentMap { judge.judgements(of: $0, asOf: .last) }.flatMap { $0 }
    let yearly = judge.bodies.filter { !examples.contains($0) }
      .concurrentMap { judge.closedYears(of: $0) }.flatMap { $0 }
    return (single + yearly).filter { $0.answer == .no }
  }

  /// Reports the breaches of some matters, each where the content shows it.
  mutating func report<Rule: ReviewRule>(
    _: Rule.Type, _ matters: (Matter) -> Bool, mend: Message
  ) {
    for breach in breaches where matters(breach.matter) {
      let entity = breach.meeting ?? breach.rule.document
      guard !isBroken(entity), !isBroken(breach.body), !isBroken(breach.rule.document) else {
        continue
      }
      let way = way(to: breach)
      let rule = origins.place(of: breach.rule.document, at: way)
      let isAtRule = breach.evidence == .rule
      report(
        Rule.self, in: entity, at: isAtRule ? way : breach.path,
        place: breach.evidence == .attendance ? origins.keyPlace(of: entity, at: breach.path) : nil,
        named: breach.placeName, isAtRule ? headline(breach) : breach.headline, mend: mend,
        notes: [breach.note],
        related: isAtRule
          ? [] : [.init(rule, Message(da: "Her står reglen", en: "The rule stands here"))])
    }
  }

  /// The way to the rule in its document.
  private func way(to breach: Judgement) -> ValuePath {
    let key = ValuePath([.key(breach.rule.key)] + breach.step)
    guard let name = breach.rule.series,
      let all = register[breach.rule.document]?.record.all(RuleDocument.series).flatMap({ $0 }),
      let index = all.firstIndex(where: { $0.first(Key.identifier) == name })
    else { return key }
    return [.key(RuleDocument.series.key), .index(index)] + key
  }

  /// A breach with its body, where the place is a document that several bodies may share.
  private func headline(_ breach: Judgement) -> Message {
    let name = register[breach.body]?.name ?? breach.body.rawValue
    return Message(
      da: "\(name): \(breach.headline.danish)", en: "\(name): \(breach.headline.english)")
  }
}

extension Judgement {
  /// The way to the row of the rule where it is one of a table.
  fileprivate var step: ValuePath {
    if case .step(let step) = matter { [.key(step.rawValue)] } else { [] }
  }

  /// The way to what shows the breach, in the meeting or in the document of the rule.
  fileprivate var path: ValuePath {
    switch evidence {
    case .rule: [.key(rule.key)]
    case .day: [.key(Meeting.date.key)]
    case .time: [.key(Key.time.key)]
    case .step(let step): [.key(Meeting.happened.key), .key(step.rawValue)]
    case .attendee(let index):
      [.key(Meeting.attendance.key), .index(index), .key(Meeting.presence.key)]
    case .attendance: [.key(Meeting.attendance.key)]
    }
  }

  /// What `sted` under `kendte afvigelser` calls the place.
  fileprivate var placeName: String {
    switch evidence {
    case .rule: ([body.rawValue] + [year.map { "\($0)" }].compactMap { $0 }).joined(separator: " ")
    case .day: Meeting.date.key
    case .time: Key.time.key
    case .step(let step): step.rawValue
    case .attendee, .attendance: Meeting.attendance.key
    }
  }

  /// What the rule asks for and what happened.
  fileprivate var note: Message {
    let here = promised == rule.words ? nil : promised
    return Message(
      da: "Reglen: \(rule.words.danish)." + (here.map { " Her: \($0.danish)." } ?? "")
        + " Sket: \(held.danish)",
      en: "The rule: \(rule.words.english)." + (here.map { " Here: \($0.english)." } ?? "")
        + " Happened: \(held.english)")
  }
}
