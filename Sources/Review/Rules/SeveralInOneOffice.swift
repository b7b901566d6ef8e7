import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// One office has one holder at a time, and one body one chair.
struct SeveralInOneOffice: ReviewRule {
  static let description = RuleDescription(
    "flere-i-samme-post", .error,
    summary: Message(
      da: "En post har én indehaver ad gangen, og et forum én formand",
      en: "An office has one holder at a time, and a body one chair"),
    explanation: Message(
      da:
        """
        Der er kun et fund, når de to med sikkerhed har posten på samme dag. Er formandskabet \
        delt, skal `formand` i forummets regler nævne alle, der deler det. Står posten for \
        flere, har den `antal`.
        """,
      en:
        """
        There is a finding only when both certainly hold the office on one day. When the chair \
        is shared, `formand` in the body's rules names all who share it. An office that stands \
        for several has `antal`.
        """
    ),
    wrong: """
      indehavere:
        - person: frank-jensen
          gælder: fra 2010 til 2013
        - person: pia-allerslev
          gælder: fra 2012
      """,
    right: """
      indehavere:
        - person: frank-jensen
          gælder: fra 2010 til 2011
        - person: pia-allerslev
          gælder: fra 2012
      """)

  /// Somebody who holds something at a time.
  private struct Holding {
    let holder: EntityID
    let validity: Validity
    let path: ValuePath

    /// The first day of which it says something.
    var first: Day { validity.earliest ?? validity.knownFrom?.first ?? .first }
    /// The day after the last of which it says something.
    var last: Day {
      validity.exclusiveEnd ?? validity.lastKnown?.last ?? validity.knownTo?.last ?? .last
    }
  }

  func review(_ context: inout ReviewContext) {
    for office in context.all(.office) where !office.isCollective {
      report(Self.holdings(office.record, Office.holders) { _ in true }, of: office, &context)
    }
    for forum in context.all(.forum) where !forum.isCollective {
      let chairs = Self.holdings(forum.record, Forum.members) { record in
        record.first(Membership.role) == "formand"
      }
      guard chairs.count > 1, !Self.sharesChair(forum.id, in: context.register) else { continue }
      report(chairs, of: forum, &context)
    }
  }

  private static func holdings(
    _ record: Record, _ field: Field<[Record]>, where counts: (Record) -> Bool
  ) -> [Holding] {
    guard record[field] != nil else { return [] }
    return record.items(field).compactMap { item in
      guard counts(item.value), item.value[Membership.substituteFor] == nil,
        let holder = item.value.first(Membership.holder)?.target,
        let validity = item.value.first(Key.validity)
      else { return nil }
      return Holding(holder: holder, validity: validity, path: item.path)
    }
  }

  private static func sharesChair(_ body: EntityID, in register: Register) -> Bool {
    register.ruleDocuments(of: body).contains { document in
      document.record.all(RuleDocument.chair).contains { $0.count > 1 }
    }
  }

  private func report(
    _ holdings: [Holding], of entity: Entity, _ context: inout ReviewContext
  ) {
    guard holdings.count > 1 else { return }
    // In order of time each need only be held against the one that lasts longest so far.
    let ordered = holdings.sorted { $0.first < $1.first }
    var longest = ordered.first
    for next in ordered.dropFirst() {
      defer { if next.last > (longest?.last ?? .first) { longest = next } }
      guard let before = longest, before.holder != next.holder,
        before.validity.certainlyOverlaps(next.validity)
      else { continue }
      let isOffice = entity.kind == .office
      context.report(
        Self.self, in: entity.id, at: next.path + [.key(Key.validity.key)],
        named: next.holder.rawValue,
        Message(
          da:
            """
            »\(next.holder)« og »\(before.holder)« \(isOffice ? "har posten" : "er formand") på \
            samme tid
            """,
          en:
            """
            “\(next.holder)” and “\(before.holder)” \
            \(isOffice ? "hold the office" : "are chair") at the same time
            """
        ),
        mend: isOffice
          ? Message(da: "Ret den ene gyldighed.", en: "Correct one of the validities.")
          : Message(
            da: "Ret den ene gyldighed, eller skriv begge under `formand` i forummets regler.",
            en: "Correct one validity, or name both under `formand` in the body's rules."),
        related: [
          .init(
            context.origins.place(of: entity.id, at: before.path + [.key(Key.validity.key)]),
            Message(
              da: "»\(before.holder)« gælder \(before.validity.printed(in: .danish))",
              en: "“\(before.holder)” holds \(before.validity.printed(in: .english))"))
        ])
    }
  }
}
