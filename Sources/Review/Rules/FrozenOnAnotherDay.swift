import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A report is frozen after the day that it is made up as of, and not in the time to come.
struct FrozenOnAnotherDay: ReviewRule {
  static let description = RuleDescription(
    "frosset-paa-forkert-dag", .note,
    summary: Message(
      da: "En rapport er frosset på en dag, der er kommet, og efter den, den er gjort op",
      en: "A report is frozen on a day that has come, after the one it is made up as of"),
    explanation: Message(
      da: """
        Dagen under `frosset` står på rapporten som den, dens tal er fra. `kommissorium freeze` skriver \
        den selv: dagen i dag, eller den under `--date`.
        """,
      en: """
        The day under `frosset` stands on the report as the one its figures are from. `kommissorium \
        freeze` writes it: today, or the day of `--date`.
        """),
    wrong: """
      frosset: 15. marts 2201
      tal:
        - 'møder › Samarbejdsforum › Holdt = 4'
      """,
    right: """
      frosset: 15. marts 2021
      tal:
        - 'møder › Samarbejdsforum › Holdt = 4'
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    for report in context.all(.report) {
      guard let date = FrozenFigures(of: report)?.date,
        let fault = Self.fault(of: date, in: report, on: context.day)
      else { continue }
      context.report(
        Self.self, in: report.id,
        place: context.origins.place(
          of: Origins.frozenFigures(of: report.id), at: [.key(FrozenFigures.frozen.key)]),
        fault,
        mend: Message(
          da: "Skriv den dag, tallene blev frosset.", en: "Write the day the figures were frozen."))
    }
  }

  private static func fault(of date: ImpreciseDate, in report: Entity, on day: Day) -> Message? {
    if date.first > day {
      return Message(
        da: "\(date.printed(in: .danish)) er ikke kommet endnu",
        en: "\(date.printed(in: .english)) has not come yet")
    }
    guard let asOf = report.record.first(Report.asOf), date.last < asOf.last else { return nil }
    return Message(
      da:
        "\(date.printed(in: .danish)) er før \(asOf.printed(in: .danish)), som rapporten er gjort op pr.",
      en: "\(date.printed(in: .english)) is before \(asOf.printed(in: .english)), the report's day")
  }
}
