import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// Nobody holds a seat or an office on a day on which it was certainly not there.
struct MembershipOutsideLife: ReviewRule {
  static let description = RuleDescription(
    "medlemskab-uden-for-livet", .error,
    summary: Message(
      da: """
        Et medlemskab, en indehaver og en plads skal ligge inden for forummets eller postens tid
        """,
      en: "A membership, a holder and a seat must lie within the life of the body or office"),
    explanation: Message(
      da:
        """
        Der er kun et fund, når det er sikkert: når der er en dag, hvor medlemmet sidder, og \
        forummet ikke findes. Et medlemskab uden slutning slutter af sig selv med forummet. Ret \
        den ene af de to gyldigheder.
        """,
      en:
        """
        There is a finding only when it is certain: when there is a day on which the member \
        sits and the body is not there. A membership without an end ends with its body. Correct \
        one of the two validities.
        """
    ),
    wrong: """
      # forum.md
      gælder: fra 2010 indtil 2016
      # medlemmer.yaml
      - person: torben-gleesborg
        gælder: oplyst 20. november 2017
      """,
    right: """
      # forum.md
      gælder: fra 2010 indtil 2020
      # medlemmer.yaml
      - person: torben-gleesborg
        gælder: oplyst 20. november 2017
      """)

  func review(_ context: inout ReviewContext) {
    for forum in context.all(.forum) { review(forum, Forum.members, &context) }
    for office in context.all(.office) { review(office, Office.holders, &context) }
    for document in context.all(Kind.ruleDocuments) {
      review(document, RuleDocument.composition, &context)
    }
  }

  private func review(
    _ entity: Entity, _ field: Field<[Record]>, _ context: inout ReviewContext
  ) {
    guard entity.record[field] != nil, let life = context.register.life(of: entity.id) else {
      return
    }
    for item in entity.record.items(field) {
      let record = item.value
      guard let validity = record.first(Key.validity),
        Self.lies(validity, outside: life)
      else { continue }
      context.report(
        Self.self, in: entity.id, at: item.path + [.key(Key.validity.key)],
        named: record.first(Membership.holder)?.target?.rawValue ?? record.first(Membership.seat),
        Message(
          da:
            """
            »\(validity.printed(in: .danish))« ligger uden for \(entity.kind.noun.danish) \
            »\(entity.id)«, som gælder \(life.printed(in: .danish))
            """,
          en:
            """
            “\(validity.printed(in: .english))” lies outside the \(entity.kind.noun.english) \
            “\(entity.id)”, which holds \(life.printed(in: .english))
            """
        ),
        mend: Message(
          da: "Ret den ene af de to gyldigheder.", en: "Correct one of the two validities."),
        related: [
          .init(
            context.origins.place(of: entity.id, at: [.key(Key.validity.key)]),
            Message(da: "Her står, hvornår den gælder", en: "Its own validity stands here"))
        ])
    }
  }

  /// Whether a validity certainly holds on a day on which what it belongs to does not.
  private static func lies(_ validity: Validity, outside life: Validity) -> Bool {
    if let end = validity.exclusiveEnd, let start = life.earliest, end <= start { return true }
    return implied(validity, in: life).liesWithin(life) == .no
  }

  /// A validity whose open end is taken to be the end of what it belongs to.
  private static func implied(_ validity: Validity, in life: Validity) -> Validity {
    guard validity.end == nil, validity.lastKnown == nil, let start = validity.start,
      let end = life.exclusiveEnd, start.first < end
    else { return validity }
    return validity.capped(endingBefore: ImpreciseDate(end))
  }
}
