import Content
import Diagnostics
import Governance

/// Each decision on an item answers a recommendation of its own.
struct UnknownRecommendation: ReviewRule {
  static let description = RuleDescription(
    "ukendt-indstilling", .warning,
    summary: Message(
      da: "Flere beslutninger på et punkt svarer hver på sin indstilling",
      en: "Several decisions on an item each answer a recommendation of its own"),
    explanation: Message(
      da:
        """
        Er der flere blokke `beslutning` under et punkt, siger hver med `indstilling`, hvilket nummer \
        den gælder. Nummeret skal stå i punktets indstilling, og hvert nummer besluttes én gang.
        """,
      en:
        """
        Where an item has several blocks `beslutning`, each says with `indstilling` which number it \
        answers. The number must stand in the item's recommendation, and each is decided once.
        """
    ),
    wrong: """
      ### Indstilling

      1. at planen godkendes

      ### Beslutning

      ```beslutning
      indstilling: 2
      udfald: udsat
      ```
      """,
    right: """
      ### Indstilling

      1. at planen godkendes
      2. at den sendes i høring

      ### Beslutning

      ```beslutning
      indstilling: 2
      udfald: udsat
      ```
      """)

  func review(_ context: inout ReviewContext) {
    for meeting in context.all(.meeting) {
      for item in context.record(of: meeting).items {
        let blocks = item.decisions.filter { $0.start != nil }
        var decided: Set<Int> = []
        for decision in blocks {
          guard let start = decision.start else { continue }
          let way = context.way(toBlock: start)
          let numbers = decision.recommendations
          if numbers.isEmpty, blocks.count > 1 {
            context.report(
              Self.self, in: meeting.id, at: way, named: item.number,
              Message(
                da: "Beslutningen siger ikke, hvilken indstilling den gælder",
                en: "The decision does not say which recommendation it answers"),
              mend: Message(
                da: "Skriv `indstilling:` med nummeret, eller slå blokkene sammen.",
                en: "Write `indstilling:` with the number, or make the blocks one."))
          }
          for number in numbers {
            let isNew = decided.insert(number).inserted
            guard !isNew || !item.recommendedNumbers.contains(number) else { continue }
            context.report(
              Self.self, in: meeting.id,
              at: way + [.key(MeetingDecision.recommendation.key)], named: "\(number)",
              isNew
                ? Message(
                  da: "Punktet har ingen indstilling med nummer \(number)",
                  en: "The item has no recommendation of number \(number)")
                : Message(
                  da: "Indstilling \(number) er besluttet to gange",
                  en: "Recommendation \(number) is decided twice"),
              mend: Message(da: "Ret nummeret.", en: "Correct the number."))
          }
        }
      }
    }
  }
}
