import Content
import Diagnostics
import Governance

/// Every line of what was published of a report says where in it, and what stood there.
struct UnreadableFrozenFigure: ReviewRule {
  static let description = RuleDescription(
    "frosset-linje-ulaeselig", .error,
    summary: Message(
      da: "En linje i `frosset.yaml` er et sted i rapporten og det, der stod",
      en: "A line of `frosset.yaml` is a place in the report and what stood there"),
    explanation: Message(
      da: """
        Stedet er navnet på en sætning eller en tabel, eller en tabel, en række og en kolonne med ` › ` \
        imellem; før rækken kan dens gruppe stå. Så følger ` = ` og det, rapporten viste. En linje, der \
        ikke kan læses, er et udgivet tal, som rapporten har glemt. Linjerne skrives af \
        `kommissorium freeze` og rettes ikke; skal noget væk, slettes hele linjen.
        """,
      en: """
        The place is the name of a sentence or a table, or a table, a row and a column with ` › ` \
        between them; the group of the row may stand before it. Then follow ` = ` and what the report \
        showed. A line that cannot be read is a published figure that the report has forgotten. The \
        lines are written by `kommissorium freeze` and are not edited; to take something out, delete \
        the whole line.
        """),
    wrong: """
      frosset: 15. marts 2021
      tal:
        - 'møder › Samarbejdsforum › Holdt: 4'
      """,
    right: """
      frosset: 15. marts 2021
      tal:
        - 'møder › Samarbejdsforum › Holdt = 4'
      """)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) {
      for (index, text) in FrozenFigures.texts(of: report).enumerated()
      where FrozenFigures.Line(text) == nil {
        context.report(
          Self.self, in: report.id, place: context.placeOfFrozenLine(index, of: report.id),
          Message(
            da: text.contains(" = ")
              ? "Stedet før ` = ` er ikke ét i en rapport" : "Linjen har intet ` = `",
            en: text.contains(" = ")
              ? "What stands before ` = ` is no place in a report" : "The line has no ` = `"),
          mend: Message(
            da:
              "Hent linjen igen i git. Er rapporten ikke udgivet, så frys den igen med `--again`.",
            en:
              "Take the line from git. If the report is not published, freeze it again with `--again`."
          ))
      }
    }
  }
}

extension ReviewContext {
  /// Where a line of what was published of a report stands.
  func placeOfFrozenLine(_ index: Int, of report: EntityID) -> Place {
    origins.place(
      of: Origins.frozenFigures(of: report),
      at: [.key(FrozenFigures.figures.key), .index(index)])
  }
}
