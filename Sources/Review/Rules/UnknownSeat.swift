import Content
import Diagnostics
import Governance

/// A seat that somebody holds is one that the body has.
struct UnknownSeat: ReviewRule {
  static let description = RuleDescription(
    "ukendt-plads", .warning,
    summary: Message(
      da: "En plads, som nogen har, skal stå i forummets sammensætning",
      en: "A seat that somebody holds must stand in the body's composition"),
    explanation: Message(
      da:
        """
        `plads` i medlemmer.yaml og under et mødes `deltagere` er navnet på en plads i \
        `sammensætning` i et af forummets kommissorier eller grundlag, eller i det fælles, når \
        forummet er del af en samling. Nævner kilden ingen plads, så udelad nøglen.
        """,
      en:
        """
        `plads` in medlemmer.yaml and under a meeting's `deltagere` is the name of a seat in \
        `sammensætning` of one of the body's rule documents, or of the collective it is part \
        of. If the source names no seat, leave the key out.
        """
    ),
    wrong: """
      # medlemmer.yaml
      - person: torben-gleesborg
        plads: formannd-tmf
      """,
    right: """
      # medlemmer.yaml
      - person: torben-gleesborg
        plads: formand-tmf
      """)

  func review(_ context: inout ReviewContext) {
    var seats: [EntityID: [String]] = [:]
    for forum in context.all(.forum) {
      review(forum, Forum.members, of: forum.id, &seats, &context)
    }
    for meeting in context.all(.meeting) {
      guard let body = meeting.record.first(Meeting.body)?.target else { continue }
      review(meeting, Meeting.attendance, of: body, &seats, &context)
    }
  }

  private func review(
    _ entity: Entity, _ field: Field<[Record]>, of body: EntityID,
    _ known: inout [EntityID: [String]], _ context: inout ReviewContext
  ) {
    let holders = entity.record.items(field).filter { $0.value.has(Membership.seat.key) }
    guard !holders.isEmpty, context.register[body] != nil, !isUnread(body, context.content.broken)
    else { return }
    let seats =
      known[body]
      ?? context.register.ruleDocuments(of: body).flatMap { document in
        document.record.items(RuleDocument.composition).compactMap { $0.value.first(Seat.name) }
      }
    known[body] = seats
    for item in holders {
      guard let seat = item.value.first(Membership.seat), !seats.contains(seat) else { continue }
      context.report(
        Self.self, in: entity.id, at: item.path + [.key(Membership.seat.key)], named: seat,
        Message(
          da: "»\(seat)« er ikke en plads i »\(body)«", en: "“\(seat)” is not a seat of “\(body)”"),
        mend: Spelling.suggestion(for: seat, in: seats)
          ?? Message(
            da: "Skriv pladsen i `sammensætning`, eller udelad nøglen.",
            en: "Write the seat in `sammensætning`, or leave the key out."))
    }
  }

  /// Whether a rule document of a body could not be read, so that its seats are not known.
  private func isUnread(_ body: EntityID, _ broken: Set<EntityID>) -> Bool {
    !broken.isEmpty && broken.contains { $0.rawValue.hasPrefix("\(body)/") }
  }
}
