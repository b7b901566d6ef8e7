import Content
import Diagnostics
import Governance

/// One thing stood in one place of a report that was published.
struct RepeatedFrozenFigure: ReviewRule {
  static let description = RuleDescription(
    "frosset-sted-gentaget", .error,
    summary: Message(
      da: "Et sted i rapporten står én gang i `frosset.yaml`",
      en: "A place in the report stands once in `frosset.yaml`"),
    explanation: Message(
      da: """
        Står det samme sted på to linjer, kan ingen vide, hvilket tal der blev udgivet. Det sker, når to \
        grene i git er flettet sammen.
        """,
      en: """
        With one place on two lines nobody can know which figure was published. It happens when two \
        branches in git are merged.
        """),
    wrong: """
      frosset: 15. marts 2021
      tal:
        - 'møder › Samarbejdsforum › Holdt = 4'
        - 'møder › Samarbejdsforum › Holdt = 5'
      """,
    right: """
      frosset: 15. marts 2021
      tal:
        - 'møder › Samarbejdsforum › Holdt = 4'
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) {
      var first: [[String]: Int] = [:]
      for (index, text) in FrozenFigures.texts(of: report).enumerated() {
        guard let line = FrozenFigures.Line(text) else { continue }
        guard let before = first[line.place] else {
          first[line.place] = index
          continue
        }
        context.report(
          Self.self, in: report.id, place: context.placeOfFrozenLine(index, of: report.id),
          Message(
            da: "»\(line.placeText)« står to gange", en: "“\(line.placeText)” stands twice"),
          mend: Message(
            da: "Slet den linje, der ikke blev udgivet.",
            en: "Delete the line that was not published."),
          related: [
            Finding.Related(
              context.placeOfFrozenLine(before, of: report.id),
              Message(da: "Her er det første gang", en: "It is here first"))
          ])
      }
    }
  }
}
