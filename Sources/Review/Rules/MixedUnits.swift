import Accounts
import Content
import Diagnostics
import Governance
import Phrases

/// Amounts that are reckoned together are of one sort: one unit and one price level.
struct MixedUnits: ReviewRule {
  static let description = RuleDescription(
    "beloeb-blandet", .warning,
    summary: Message(
      da: "Beløb, der regnes sammen, skal have samme enhed og samme prisniveau",
      en: "Amounts reckoned together must have one unit and one price level"),
    explanation: Message(
      da:
        """
        Delene under `fordeling`, tallene under `forbrug` og beløbet, noget er `taget af`, bliver \
        regnet sammen med `beløb` eller `ramme`. Kroner og årsværk, et beløb om året og et i alt, \
        2019-priser og 2023-priser kan ikke lægges sammen; siden lader være. Skriv beløbene i \
        samme slags, som kilden har dem, eller skriv det ene under `andre beløb`.
        """,
      en:
        """
        The parts under `fordeling`, the figures under `forbrug` and the amount that something is \
        `taget af` are reckoned together with `beløb` or `ramme`. Kroner and work years, an \
        amount a year and one in all, 2019 prices and 2023 prices cannot be added; the page does \
        not. Write the amounts as one sort, as the source has them, or write the one under \
        `andre beløb`.
        """
    ),
    wrong: """
      beløb: 3 mio. kr. (2023-priser)
      forbrug:
        - tid: 2024
          beløb: 0,8 mio. kr. (2024-priser)
      """,
    right: """
      beløb: 3 mio. kr. (2023-priser)
      forbrug:
        - tid: 2024
          beløb: 0,8 mio. kr.
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.grant, .helhedsplan) {
      let ledger = Ledger(of: entity)
      guard ledger.own.count == 1, let whole = ledger.own.first else { continue }
      let distributed = zip(entity.record.items(Grant.distribution), ledger.parts).compactMap {
        item, part in part.amount.map { (item.path, $0) }
      }
      let spent = entity.record.items(Helhedsplan.spending).compactMap { item in
        ledger.spending.entries.first { $0.record == item.value }?.amount.map { (item.path, $0) }
      }
      for (path, amount) in distributed + spent where amount.standard.contradicts(whole.standard) {
        report(amount, whole, in: entity, at: path + [.key(Grant.amount.key)], &context)
      }
      if let origin = entity.record.first(Grant.takenOf)?.target,
        let source = context.register[origin].flatMap({ Ledger(of: $0).own.first }),
        source.standard.contradicts(whole.standard)
      {
        report(whole, source, in: entity, at: [.key(Grant.takenOf.key)], &context)
      }
    }
  }

  private func report(
    _ amount: StatedAmount, _ whole: StatedAmount, in entity: Entity, at path: ValuePath,
    _ context: inout ReviewContext
  ) {
    let (one, other) = (amount.amount, whole.amount)
    context.report(
      Self.self, in: entity.id, at: path,
      Message(
        da:
          """
          \(one.printed(in: .danish)) kan ikke regnes sammen med \(other.printed(in: .danish))
          """,
        en:
          """
          \(one.printed(in: .english)) cannot be reckoned together with \
          \(other.printed(in: .english))
          """),
      mend: Message(
        da: "Skriv begge i samme enhed og prisniveau, eller skriv det ene under `andre beløb`.",
        en: "Write both in one unit and price level, or one of them under `andre beløb`."))
  }
}
