import CivilTime
import Conformity
import Content
import Diagnostics
import Governance

/// It is written of a duty whose time is past whether it was met.
struct DutyNotStated: ReviewRule {
  static let description = RuleDescription(
    "pligt-uden-svar", .note,
    summary: Message(
      da: "Når en pligts frist er gået, bør der stå, om den blev opfyldt",
      en: "When the deadline of a duty is past, it should be written whether it was met"),
    explanation: Message(
      da:
        """
        Skriv dagen under mødets `offentliggjort` eller pligtens `opfyldt`, eller `ingen`, hvis \
        det ikke skete. Er kilderne undersøgt uden svar, så skriv `opfyldt: ikke oplyst`. Pligter \
        uden en frist, som en dag følger af, giver intet fund.
        """,
      en:
        """
        Write the day under the meeting's `offentliggjort` or the duty's `opfyldt`, or `ingen` if \
        it did not happen. Where the sources were searched without an answer, write `opfyldt: \
        ikke oplyst`. Duties without a deadline that a day follows from give no finding.
        """
    ),
    wrong: """
      pligter:
        - id: evaluering
          pligt: Aftalen evalueres
          frist: senest 1. oktober 2020
      """,
    right: """
      pligter:
        - id: evaluering
          pligt: Aftalen evalueres
          frist: senest 1. oktober 2020
          opfyldt:
            - dato: 25. september 2020
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    guard context.register.entities.contains(where: { $0.record[RuleDocument.duties] != nil })
    else { return }
    for reading in DutyJudge(context.register).readings(asOf: context.day)
    where !context.isBroken(reading.document) && reading.record[Duty.met]?.isSilent != true {
      let silent = reading.occasions.filter { $0.state == .notStated && $0.isDated }
      guard !silent.isEmpty else { continue }
      let names = silent.compactMap(\.name)
      let times = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
      context.report(
        Self.self, in: reading.document,
        at: [.key(RuleDocument.duties.key), .index(reading.place), .key(Duty.text.key)],
        Message(
          da: "»\(reading.words)«: der står ikke, om det skete\(times)",
          en: "“\(reading.words)”: it is not written whether it was done\(times)"),
        mend: Message(
          da: "Skriv dagen, eller `ingen`, hvis det ikke skete.",
          en: "Write the day, or `ingen` if it did not happen."))
    }
  }
}

extension Fact {
  /// Whether the sources were searched and say nothing.
  fileprivate var isSilent: Bool { versions.allSatisfy { $0.value == .notStated } }
}

extension DutyOccasion {
  /// The meeting or the year.
  fileprivate var name: String? {
    switch subject {
    case .meeting(let id): id.rawValue
    case .year(let year): "\(year)"
    case .once: nil
    }
  }
}
