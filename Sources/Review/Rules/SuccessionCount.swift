import CivilTime
import Content
import Diagnostics
import Governance

/// Each manner of succession has its number of bodies on both sides.
struct SuccessionCount: ReviewRule {
  static let description = RuleDescription(
    "afloesning-antal", .error,
    summary: Message(
      da: "Antallet af forgængere og efterfølgere skal passe til måden",
      en: "The number of predecessors and successors must fit the manner"),
    explanation: Message(
      da:
        """
        `sammenlagt` har mindst to forgængere, `udskilt` mindst to efterfølgere, `indpasset` en \
        eller flere, de andre netop én efterfølger. Ved `optaget` fandtes efterfølgeren i \
        forvejen, så begivenheden har sin egen `dato`. En samling med `antal` tæller som flere.
        """,
      en:
        """
        `sammenlagt` has at least two predecessors, `udskilt` at least two successors, \
        `indpasset` one or more, the others exactly one successor. With `optaget` the successor \
        was there before, so the event has a `dato` of its own. A collective with `antal` \
        counts as several.
        """
    ),
    wrong: """
      forgængere:
        - forum: bydelsbestyrelse-2016-amager
          måde: sammenlagt
      """,
    right: """
      forgængere:
        - forum: bydelsbestyrelse-2016-amager
          måde: sammenlagt
        - forum: bydelsbestyrelse-2016-valby-vesterbro-kgs-enghave
          måde: sammenlagt
      """)

  /// One event with where it is written.
  private struct Event {
    let predecessor: EntityID
    let successor: EntityID
    let manner: SuccessionManner
    let date: ImpreciseDate?
    let path: ValuePath
  }

  /// A body and a manner.
  private struct Side: Hashable {
    let body: EntityID
    let manner: SuccessionManner
  }

  func review(_ context: inout ReviewContext) {
    let events = context.all(.forum).flatMap(Self.events)
    let bySuccessor = Dictionary(grouping: events) { Side(body: $0.successor, manner: $0.manner) }
    let byPredecessor = Dictionary(grouping: events) {
      Side(body: $0.predecessor, manner: $0.manner)
    }
    for event in events {
      let sources = bySuccessor[Side(body: event.successor, manner: event.manner)] ?? []
      let results = byPredecessor[Side(body: event.predecessor, manner: event.manner)] ?? []
      if event.path == sources.first?.path { tooFewPredecessors(sources, &context) }
      if event.successor == results.first?.successor { tooFewSuccessors(results, &context) }
      if results.count > 1, event.successor == results[1].successor {
        tooManySuccessors(results, &context)
      }
      if event.manner == .absorbed { wasNotThere(event, &context) }
    }
  }

  private static func events(of successor: Entity) -> [Event] {
    guard successor.record[Forum.predecessors] != nil else { return [] }
    return successor.record.items(Forum.predecessors).compactMap { item in
      let record = item.value
      guard let predecessor = record.first(Forum.Predecessor.body)?.target,
        predecessor != successor.id,
        let manner = record.first(Forum.Predecessor.manner).flatMap(
          SuccessionManner.init(rawValue:))
      else { return nil }
      return Event(
        predecessor: predecessor, successor: successor.id, manner: manner,
        date: record.first(Key.date), path: item.path)
    }
  }

  /// The number of bodies, where a collective counts as two: as many as any rule asks for.
  private static func count(_ bodies: [EntityID], _ register: Register) -> Int {
    Set(bodies).reduce(0) { $0 + (register[$1]?.isCollective == true ? 2 : 1) }
  }

  private func tooFewPredecessors(_ events: [Event], _ context: inout ReviewContext) {
    guard let event = events.first else { return }
    let count = Self.count(events.map(\.predecessor), context.register)
    guard count < event.manner.leastPredecessors else { return }
    report(
      event, &context,
      Message(
        da: "`\(event.manner.rawValue)` med én forgænger; der skal være mindst to",
        en: "`\(event.manner.rawValue)` with one predecessor; there must be at least two"),
      mend: Message(
        da: "Skriv de andre forgængere, eller vælg `afløst` eller `videreført`.",
        en: "Write the other predecessors, or choose `afløst` or `videreført`."))
  }

  private func tooFewSuccessors(_ events: [Event], _ context: inout ReviewContext) {
    guard let event = events.first else { return }
    let count = Self.count(events.map(\.successor), context.register)
    guard count < event.manner.successors.lowerBound else { return }
    report(
      event, &context,
      Message(
        da: """
          `\(event.manner.rawValue)` med én efterfølger af »\(event.predecessor)«; der skal være \
          mindst to
          """,
        en: """
          `\(event.manner.rawValue)` with one successor of “\(event.predecessor)”; there must be \
          at least two
          """),
      mend: Message(
        da: "Skriv forgængeren hos de andre efterfølgere, eller vælg en anden måde.",
        en: "Write the predecessor with the other successors, or choose another manner."))
  }

  private func tooManySuccessors(_ events: [Event], _ context: inout ReviewContext) {
    let successors = Set(events.map(\.successor))
    guard let first = events.first,
      let second = events.first(where: { $0.successor != first.successor }),
      successors.count > first.manner.successors.upperBound
    else { return }
    report(
      second, &context,
      Message(
        da: """
          »\(first.predecessor)« er `\(first.manner.rawValue)` \(successors.count) gange, men kan \
          kun have én efterfølger på den måde
          """,
        en: """
          “\(first.predecessor)” is `\(first.manner.rawValue)` \(successors.count) times, but can \
          have one successor of that manner
          """),
      mend: Message(
        da: "Er den delt, er måden `udskilt` hos dem alle.",
        en: "If it was divided, the manner is `udskilt` with all of them."),
      related: [
        .init(
          context.origins.place(
            of: first.successor, at: first.path + [.key(Forum.Predecessor.manner.key)]),
          Message(da: "Den første efterfølger", en: "The first successor"))
      ])
  }

  private func wasNotThere(_ event: Event, _ context: inout ReviewContext) {
    guard let start = context.register[event.successor]?.record.first(Key.validity)?.start
    else { return }
    guard let date = event.date else {
      return report(
        event, &context,
        Message(
          da: """
            `optaget` uden `dato`: »\(event.successor)« fandtes i forvejen, så dens begyndelse er \
            ikke begivenheden
            """,
          en: """
            `optaget` without `dato`: “\(event.successor)” was there before, so its start is not \
            the event
            """),
        mend: Message(
          da: "Skriv `dato`, eller vælg `afløst`, hvis forummet er nyt.",
          en: "Write `dato`, or choose `afløst` if the body is new."))
    }
    guard start == date || start.first >= date.last else { return }
    report(
      event, &context,
      Message(
        da: "`optaget` i »\(event.successor)«, som endnu ikke fandtes",
        en: "`optaget` into “\(event.successor)”, which was not there yet"),
      mend: Message(
        da: "Ret datoen, eller vælg `afløst`, hvis forummet er nyt.",
        en: "Correct the date, or choose `afløst` if the body is new."))
  }

  private func report(
    _ event: Event, _ context: inout ReviewContext, _ headline: Message, mend: Message,
    related: [Finding.Related] = []
  ) {
    context.report(
      Self.self, in: event.successor, at: event.path + [.key(Forum.Predecessor.manner.key)],
      named: event.predecessor.rawValue, headline, mend: mend, related: related)
  }
}
