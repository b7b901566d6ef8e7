import Accounts
import Content
import Diagnostics
import Governance
import Phrases

/// Every value of an indicator leads back to a document.
struct ValueWithoutSource: ReviewRule {
  static let description = RuleDescription(
    "noegletal-uden-kilde", .warning,
    summary: Message(
      da: "Hver værdi i et nøgletal skal have en kilde",
      en: "Every value of an indicator must have a source"),
    explanation: Message(
      da:
        """
        Skriv `kilde` ved værdien, eller `kilder` for hele nøgletallet, når alle værdier er \
        derfra. En værdi, der er »ikke oplyst«, behøver ingen. Eksempler behøver heller ingen.
        """,
      en:
        """
        Write `kilde` at the value, or `kilder` for the whole indicator when all values are from \
        there. A value that is “ikke oplyst” needs none. Neither do examples.
        """
    ),
    wrong: """
      serie:
        - tid: 2023
          værdi: 63
          kilde: evaluering-2025, tabel 1
        - tid: 2025
          værdi: 70
      """,
    right: """
      serie:
        - tid: 2023
          værdi: 63
          kilde: evaluering-2025, tabel 1
        - tid: 2025
          værdi: 70
          kilde: evaluering-2025, tabel 1
      """)

  func review(_ context: inout ReviewContext) {
    let examples = context.examples
    for indicator in context.all(.indicator) where !examples.contains(indicator.id) {
      let items = indicator.record.items(Indicator.series)
      // Where nothing has a source, another rule says so once for the whole.
      let hasSome = items.contains { $0.value.has(Key.source.key) }
      guard indicator.record.documents.isEmpty, hasSome else { continue }
      for item in items
      where item.value.first(Indicator.value) != nil && !item.value.has(Key.source.key) {
        let time = item.value.first(Key.time)
        let words =
          if case .date(let date) = time { date.printed(in: .danish) } else { "" }
        context.report(
          Self.self, in: indicator.id, at: item.path, named: words,
          Message(da: "Værdien har ingen kilde", en: "The value has no source"),
          mend: Message(
            da: "Skriv `kilde` med dokumentets id og stedet i det.",
            en: "Write `kilde` with the document's id and the place in it."))
      }
    }
  }
}
