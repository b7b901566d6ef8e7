import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// An agreement that runs out is followed by another.
struct AgreementWithoutSuccessor: ReviewRule {
  static let description = RuleDescription(
    "aftale-uden-afloeser", .note,
    summary: Message(
      da: "En aftale, der er udløbet eller udløber inden for et år, bør have en afløser",
      en: "An agreement that has lapsed or runs out within a year should have a successor"),
    explanation: Message(
      da:
        """
        Afløseren skriver selv `afløser`. Er der ingen, er det en bemærkning og ikke en fejl: måske \
        skal aftalen ikke følges af en ny, og måske ved kilderne det ikke. Det samme gælder, når \
        afløseren er planlagt, men ikke indgået. En aftale, hvis slutning ikke er oplyst, giver \
        intet fund.
        """,
      en:
        """
        The successor itself writes `afløser`. Where there is none, it is a note and no fault: \
        perhaps the agreement is not to be followed by another, or the sources do not know. The \
        same goes for a successor that is planned but not made. An agreement whose end is not \
        stated gives no finding.
        """
    ),
    wrong: """
      # aftaler/hovedaftale-2015-2018.md
      gælder: 2015-2018
      """,
    right: """
      # aftaler/hovedaftale-2019.md
      gælder: 2019-2022
      afløser: hovedaftale-2015-2018
      """, dependsOnDay: true)

  func review(_ context: inout ReviewContext) {
    guard !context.all(.agreement).isEmpty else { return }
    let tree = AgreementTree(context.register.asOf(context.day))
    let soon = tree.ending(in: context.day...context.day.adding(years: 1))
    let ids = Set(tree.lapsedWithoutSuccessor.map(\.agreement.id) + soon.map(\.agreement.id))
    for id in ids.sorted() where !context.isBroken(id) {
      guard let reading = tree[id], !reading.isFollowed else { continue }
      report(reading, &context)
    }
  }

  private func report(_ reading: AgreementReading, _ context: inout ReviewContext) {
    let agreement = reading.agreement
    let (da, en) = (Self.end(of: reading, in: .danish), Self.end(of: reading, in: .english))
    let headline =
      reading.successors.first.map { planned in
        Message(
          da: "»\(agreement.name)« \(da), og afløseren »\(planned)« er kun planlagt",
          en: "“\(agreement.name)” \(en), and its successor “\(planned)” is planned only")
      }
      ?? Message(
        da: "»\(agreement.name)« \(da), og ingen aftale skriver, at den afløser den",
        en: "“\(agreement.name)” \(en), and no agreement says that it replaces it")
    context.report(
      Self.self, in: agreement.id,
      at: agreement.record[Key.validity] == nil ? [] : [.key(Key.validity.key)], headline,
      mend: Message(
        da: "Skriv `afløser: \(agreement.id)` i den aftale, der trådte i stedet, når den kendes.",
        en: "Write `afløser: \(agreement.id)` in the agreement that took its place, once known."))
  }

  /// `udløb 31. december 2018`.
  private static func end(of reading: AgreementReading, in language: Language) -> String {
    let isOver = reading.standing == .lapsed
    let verb =
      switch language {
      case .danish: isOver ? "udløb" : "udløber"
      case .english: isOver ? "lapsed" : "runs out"
      }
    let day = reading.lastDay.map { ImpreciseDate($0).printed(in: language) }
    return [verb, day].compactMap { $0 }.joined(separator: " ")
  }
}
