import Content
import Diagnostics
import Governance

/// Takes the findings away that the content knows of and keeps, and finds those it keeps in vain.
struct KnownDeviations {
  /// What is said of the rule.
  static let description = RuleDescription(
    "afvigelse-uden-fund", .warning,
    summary: Message(
      da: "En kendt afvigelse skal stadig forekomme",
      en: "A known deviation must still occur"),
    explanation: Message(
      da: """
        Når det er rettet, skal linjen under `kendte afvigelser` væk; ellers dækker den over det \
        næste. En fejl kan ikke være en kendt afvigelse, og det kan en regel, der afhænger af \
        dagen eller gælder selve læsningen, heller ikke.
        """,
      en: """
        Once it is mended, the line under `kendte afvigelser` must go, or it will hide the next. \
        An error cannot be a known deviation, nor can a rule that depends on the day or holds for \
        the reading itself.
        """),
    wrong: """
      kendte afvigelser:
        - regel: nummerering-springer
          sted: Opgaver
          grund: Numrene er rettet siden
      """,
    right: "(linjen er væk)")

  private struct Deviation {
    let entity: EntityID
    let index: Int
    let rule: String
    let place: String?
  }

  private struct Kept: Hashable {
    let rule: String
    let entity: EntityID
  }

  private let context: ReviewContext
  private let knownRules: [String]
  /// The rules that no deviation can be from: what makes the register lie, what depends on the day,
  /// and what the reader finds before there is a register.
  private let unwaivable: Set<String>

  init(_ context: ReviewContext) {
    self.context = context
    let descriptions = Review.descriptions
    knownRules = descriptions.map(\.id)
    unwaivable = Set(
      descriptions.filter { $0.dependsOnDay || $0.severity == .error }.map(\.id)
        + ReadingRules.all.map(\.id))
  }

  /// The findings that nothing accounts for, and one for each deviation that accounts for none.
  func remaining() -> [Finding] {
    var deviations: [Deviation] = []
    for entity in context.register.entities where entity.record.has(Key.knownDeviations.key) {
      for (index, record) in entity.record.all(Key.knownDeviations).joined().enumerated() {
        deviations.append(
          Deviation(
            entity: entity.id, index: index, rule: record.first(Key.Deviation.rule) ?? "",
            place: record.first(Key.place)))
      }
    }
    let places = Dictionary(grouping: deviations.indices) { index in
      Kept(rule: deviations[index].rule, entity: deviations[index].entity)
    }
    var used: Set<Int> = []
    var result: [Finding] = []
    for reported in context.reported {
      let rule = reported.finding.rule
      let owner = context.register[reported.entity]?.owner
      let candidates = [reported.entity, owner].compactMap { $0 }.flatMap { entity in
        places[Kept(rule: rule, entity: entity)] ?? []
      }
      let match = candidates.first { Self.names(deviations[$0].place, reported) }
      if let match, !unwaivable.contains(rule), reported.finding.severity < .error {
        used.insert(match)
      } else {
        result.append(reported.finding)
      }
    }
    for (position, deviation) in deviations.enumerated() where !used.contains(position) {
      result.append(idle(deviation))
    }
    return result
  }

  private static func names(_ place: String?, _ reported: ReviewFinding) -> Bool {
    place == nil || place == reported.name || place == reported.entity.rawValue
  }

  private func idle(_ deviation: Deviation) -> Finding {
    let path: ValuePath = [
      .key(Key.knownDeviations.key), .index(deviation.index), .key(Key.Deviation.rule.key),
    ]
    let place = context.origins.place(of: deviation.entity, at: path)
    if unwaivable.contains(deviation.rule) {
      return Finding(
        Self.description.id, .warning, at: place,
        Message(
          da: "`\(deviation.rule)` kan ikke være en kendt afvigelse",
          en: "`\(deviation.rule)` cannot be a known deviation"),
        mend: Message(
          da: "Ret det, og fjern linjen.", en: "Mend it, and remove the line."))
    }
    return Finding(
      Self.description.id, .warning, at: place,
      Message(
        da: "`\(deviation.rule)` findes ikke\(deviation.place.map { " ved »\($0)«" } ?? "")",
        en: "`\(deviation.rule)` does not occur\(deviation.place.map { " at “\($0)”" } ?? "")"),
      mend: knownRules.contains(deviation.rule)
        ? Message(
          da: "Fjern linjen, eller ret `sted`, så det er stedet, som fundet nævner.",
          en: "Remove the line, or correct `sted` to the place that the finding names.")
        : Spelling.suggestion(for: deviation.rule, in: knownRules)
          ?? Message(da: "Fjern linjen.", en: "Remove the line."))
  }
}
