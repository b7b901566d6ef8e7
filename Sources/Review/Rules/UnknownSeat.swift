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
        "`plads` i medlemmer.yaml og under et mødes `deltagere` er navnet på en plads i `sammensætning` i et af forummets kommissorier eller grundlag, eller i det fælles, når forummet er del af en samling. Nævner kilden ingen plads, så udelad nøglen.",
      en:
        "`plads` in medlemmer.yaml and under a meeting's `deltagere` is the name of a seat in `sammensætning` of one of the body's rule documents, or of the collective it is part of. If the source names no seat, leave the key out."
    ),
    wrong: "# medlemmer.yaml\n- person: torben-gleesborg\n  plads: formannd-tmf",
    right: "# medlemmer.yaml\n- person: torben-gleesborg\n  plads: formand-tmf")

  func review(_ context: inout ReviewContext) {
    var seats: [EntityID: [String]] = [:]
    for entity in context.register.entities {
      switch entity.kind {
      case .forum where entity.record[Forum.members] != nil:
        review(entity, Forum.members, of: entity.id, &seats, &context)
      case .meeting:
        guard let body = entity.record.first(Meeting.body)?.target else { continue }
        review(entity, Meeting.attendance, of: body, &seats, &context)
      default: break
      }
    }
  }

  private func review(
    _ entity: Entity, _ field: Field<[Record]>, of body: EntityID,
    _ known: inout [EntityID: [String]], _ context: inout ReviewContext
  ) {
    guard context.register[body] != nil,
      !context.content.broken.contains(where: { $0.rawValue.hasPrefix("\(body)/") })
    else { return }
    let seats =
      known[body]
      ?? context.register.ruleDocuments(of: body).flatMap { document in
        document.record.all(RuleDocument.composition).flatMap { $0 }.compactMap {
          $0.first(Seat.name)
        }
      }
    known[body] = seats
    for (record, path) in entity.record.items(field) {
      guard let seat = record.first(Membership.seat), !seats.contains(seat) else { continue }
      context.report(
        Self.self, in: entity.id, at: path + [.key(Membership.seat.key)], named: seat,
        Message(
          da: "»\(seat)« er ikke en plads i »\(body)«", en: "“\(seat)” is not a seat of “\(body)”"),
        mend: Spelling.suggestion(for: seat, in: seats)
          ?? Message(
            da: "Skriv pladsen i `sammensætning`, eller udelad nøglen.",
            en: "Write the seat in `sammensætning`, or leave the key out."))
    }
  }
}
