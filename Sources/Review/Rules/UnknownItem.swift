import Content
import Diagnostics
import Governance

/// An item that somebody was away for is on the agenda.
struct UnknownItem: ReviewRule {
  static let description = RuleDescription(
    "ukendt-punkt", .warning,
    summary: Message(
      da: "Punkter under `deltagere` skal stå på dagsordenen",
      en: "Items under `deltagere` must be on the agenda"),
    explanation: Message(
      da:
        """
        `undtagen punkt` og `kun punkt` er numre på mødets punkter, som de er trykt: `3`, `3 og 5` \
        eller `2-4`. Et nummer, som ingen overskrift har, er en slåfejl, eller punktet mangler. Et \
        møde uden punkter prøves ikke.
        """,
      en:
        """
        `undtagen punkt` and `kun punkt` are numbers of the meeting's items as printed: `3`, \
        `3 og 5` or `2-4`. A number that no heading has is a slip, or the item is missing. A meeting \
        without items is not tried.
        """
    ),
    wrong: """
      deltagere:
        - person: eksempel-anne
          til stede: ja
          undtagen punkt: 7
      ---

      ## 1. Regnskab
      """,
    right: """
      deltagere:
        - person: eksempel-anne
          til stede: ja
          undtagen punkt: 1
      ---

      ## 1. Regnskab
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) where !context.isBroken(meeting.id) {
      let known = context.record(of: meeting).items.compactMap(\.number)
      guard !known.isEmpty else { continue }
      for attendee in meeting.record.items(Meeting.attendance) {
        for field in [Meeting.exceptItems, Meeting.onlyItems] {
          guard let words = attendee.value.first(field) else { continue }
          let path = attendee.path + [.key(field.key)]
          guard let items = ItemNumbers(words) else {
            report(unreadable: words, in: meeting.id, at: path, &context)
            continue
          }
          report(
            items.numbers.filter { !known.contains($0) }, known: known, in: meeting.id, at: path,
            &context)
        }
      }
    }
  }

  /// Reports the numbers that no item has, all that one key names together.
  private func report(
    _ unknown: [String], known: [String], in meeting: EntityID, at path: ValuePath,
    _ context: inout ReviewContext
  ) {
    guard let first = unknown.first else { return }
    let shown = unknown.prefix(3).joined(separator: ", ") + (unknown.count > 3 ? " …" : "")
    context.report(
      Self.self, in: meeting, at: path, named: first,
      Message(
        da: "Mødet har ikke noget punkt \(shown)", en: "The meeting has no item \(shown)"),
      mend: Message(
        da: "Vælg mellem \(known.joined(separator: ", ")).",
        en: "Choose between \(known.joined(separator: ", "))."))
  }

  private func report(
    unreadable words: String, in meeting: EntityID, at path: ValuePath,
    _ context: inout ReviewContext
  ) {
    context.report(
      Self.self, in: meeting, at: path, named: words,
      Message(
        da: "»\(words)« er ikke numre på punkter", en: "“\(words)” are no numbers of items"),
      mend: Message(
        da: "Skriv numrene som `3`, `3 og 5` eller `2-4`.",
        en: "Write the numbers as `3`, `3 og 5` or `2-4`."))
  }
}
