import Content
import Diagnostics
import Governance

/// A seat's name stands for one seat.
struct RepeatedSeat: ReviewRule {
  static let description = RuleDescription(
    "plads-gentaget", .error,
    summary: Message(
      da: "Et pladsnavn bruges én gang i en sammensætning",
      en: "A seat's name is used once in a composition"),
    explanation: Message(
      da:
        """
        Medlemmer og mødedeltagere henviser til pladsen ved dens navn. Er der flere pladser af \
        samme slags, er det én plads med `antal`.
        """,
      en:
        """
        Members and attendees refer to the seat by its name. Several seats of one kind are one \
        seat with `antal`.
        """
    ),
    wrong: """
      sammensætning:
        - plads: bl
          udpeges af: bl-1-kreds
        - plads: bl
          udpeges af: llo
      """,
    right: """
      sammensætning:
        - plads: bl
          udpeges af: bl-1-kreds
        - plads: llo
          udpeges af: llo
      """)

  func review(_ context: inout ReviewContext) {
    for document in context.all(Kind.ruleDocuments) {
      guard let fact = document.record[RuleDocument.composition] else { continue }
      for (path, version) in fact.ways(from: [.key(RuleDocument.composition.key)]) {
        let seats = version.value.value.flatMap([Record].init(registerValue:)) ?? []
        var first: [String: ValuePath] = [:]
        for (index, seat) in seats.enumerated() {
          guard let name = seat.first(Seat.name) else { continue }
          let own = path + [.index(index), .key(Seat.name.key)]
          guard let earlier = first[name] else {
            first[name] = own
            continue
          }
          context.report(
            Self.self, in: document.id, at: own, named: name,
            Message(
              da: "»\(name)« er navnet på to pladser", en: "“\(name)” is the name of two seats"),
            mend: Message(
              da: "Giv den ene et andet navn, eller slå dem sammen med `antal`.",
              en: "Give one another name, or make them one with `antal`."),
            related: [
              .init(
                context.origins.place(of: document.id, at: earlier),
                Message(da: "Den første plads", en: "The first seat"))
            ])
        }
      }
    }
  }
}
