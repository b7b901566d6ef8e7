import CivilTime
import Conformity
import Content
import Diagnostics
import Governance
import Phrases

/// What must be published or reported, is so in time.
struct DutyNotMet: ReviewRule {
  static let description = RuleDescription(
    "pligt-ikke-opfyldt", .warning,
    summary: Message(
      da: "En pligt skal opfyldes inden fristen", en: "A duty must be met by its deadline"),
    explanation: Message(
      da:
        """
        Dagen under et mødes `offentliggjort` eller en pligts `opfyldt` holdes op mod pligtens \
        `frist`. Skrives der `ingen`, siger kilden, at det ikke skete, og det er også et fund. At \
        ingenting er skrevet, er ikke.
        """,
      en:
        """
        The day under a meeting's `offentliggjort` or a duty's `opfyldt` is held against the \
        duty's `frist`. Where it says `ingen`, the source says that it did not happen, which is a \
        finding too. That nothing is written is none.
        """
    ),
    wrong: """
      pligter:
        - id: evaluering
          pligt: Aftalen evalueres
          frist: senest 1. oktober 2025
          opfyldt:
            - dato: 3. oktober 2025
      """,
    right: """
      pligter:
        - id: evaluering
          pligt: Aftalen evalueres
          frist: senest 1. oktober 2025
          opfyldt:
            - dato: 25. september 2025
      """)

  func review(_ context: inout ReviewContext) {
    for reading in context.duties where !context.isBroken(reading.document) {
      for occasion in reading.occasions where occasion.state == .unmet {
        report(reading, occasion, &context)
      }
    }
  }

  private func report(
    _ reading: DutyReading, _ occasion: DutyOccasion, _ context: inout ReviewContext
  ) {
    let (entity, path) = Self.place(of: reading, occasion, context.register)
    guard !context.isBroken(entity) else { return }
    let reason = occasion.reason ?? Message(da: "ikke opfyldt", en: "not met")
    let due = occasion.dueWords
    context.report(
      Self.self, in: entity, at: path, named: reading.id,
      Message(
        da: "\(reading.words): \(reason.danish)", en: "\(reading.words): \(reason.english)"),
      mend: Message(
        da:
          "Ret datoen, hvis den er skrevet forkert, eller skriv afvigelsen under `kendte afvigelser`.",
        en:
          "Correct the date if it is written wrongly, or write the deviation under `kendte afvigelser`."
      ),
      notes: due.map { [Message(da: "Fristen: \($0.danish)", en: "Due: \($0.english)")] } ?? [],
      related: [
        .init(
          context.origins.place(of: reading.document, at: reading.path),
          Message(da: "Her står pligten", en: "The duty stands here"))
      ])
  }

  /// What shows it: the day at the meeting, or the last day under the duty.
  private static func place(
    of reading: DutyReading, _ occasion: DutyOccasion, _ register: Register
  ) -> (EntityID, ValuePath) {
    if case .meeting(let id) = occasion.subject {
      return (id, [.key(Meeting.published.key), .key(reading.id)])
    }
    let dates = reading.record.all(Duty.met).flatMap { $0 }.map { $0.first(Key.date) }
    let place = dates.lastIndex(of: occasion.done)
    let met = reading.path + [.key(Duty.met.key)]
    return (
      reading.document, place.map { met + [.index($0), .key(Key.date.key)] } ?? reading.path
    )
  }
}

extension DutyReading {
  /// The way to the duty.
  fileprivate var path: ValuePath { [.key(RuleDocument.duties.key), .index(place)] }
}
