import Content
import Diagnostics
import Governance

/// A series has one value for each time.
struct RepeatedTime: ReviewRule {
  static let description = RuleDescription(
    "tid-gentaget", .warning,
    summary: Message(
      da: "Et nøgletal eller et forbrug skal have ét tal for hver tid",
      en: "An indicator or a spending must have one figure for each time"),
    explanation: Message(
      da:
        """
        To tal for samme `tid` kan ikke begge tegnes eller lægges sammen. Er kilderne uenige, så \
        skriv begge som versioner af `værdi`, hver med sin kilde.
        """,
      en:
        """
        Two figures for the same `tid` cannot both be drawn or added. If sources disagree, write \
        both as versions of `værdi`, each with its source.
        """
    ),
    wrong: """
      serie:
        - tid: 2023
          værdi: 63
        - tid: 2023
          værdi: 64
      """,
    right: """
      serie:
        - tid: 2023
          værdi: 63
        - tid: 2024
          værdi: 64
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.indicator, .grant, .helhedsplan) {
      var seen: Set<Value> = []
      let field = entity.kind == .indicator ? Indicator.series : Helhedsplan.spending
      for item in entity.record.items(field) {
        guard let time = item.value.first(Key.time), !seen.insert(time).inserted else { continue }
        context.report(
          Self.self, in: entity.id, at: item.path + [.key(Key.time.key)],
          Message(da: "Tiden er nævnt før", en: "The time was named before"),
          mend: Message(
            da: "Sammenlign med kilden, og slet den ene.",
            en: "Compare with the source, and delete one."))
      }
    }
  }
}
