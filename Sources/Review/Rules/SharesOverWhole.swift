import Accounts
import Content
import Diagnostics
import Governance
import Phrases

/// Shares of one whole come to no more than the whole.
struct SharesOverWhole: ReviewRule {
  static let description = RuleDescription(
    "andele-over-hele", .warning,
    summary: Message(
      da: "Andele af det samme må ikke komme over det hele",
      en: "Shares of the same thing must not come to more than it"),
    explanation: Message(
      da:
        """
        Andelene under `finansiering` er af hele rammen, eller af bidraget, de er `inden for`. \
        Andelene under `fordeling` er af det samme `regnet af`. Lægger de sig over, er et tal \
        skrevet forkert af, eller en del mangler sit `inden for`.
        """,
      en:
        """
        The shares under `finansiering` are of the whole frame, or of the contribution that they \
        are `inden for`. Those under `fordeling` are of the same `regnet af`. If they come to \
        more, a figure was copied wrongly, or a part lacks its `inden for`.
        """
    ),
    wrong: """
      finansiering:
        - betales af: fonden
          andel: 75 %
        - betales af: kommunen
          andel: 35 %
      """,
    right: """
      finansiering:
        - betales af: fonden
          andel: 75 %
        - betales af: kommunen
          andel: 25 %
      """)

  func review(_ context: inout ReviewContext) {
    for scheme in context.all(.scheme) {
      let items = scheme.record.items(Scheme.funding)
      for level in Funding(of: scheme).levels {
        guard let excess = level.excess, let last = level.contributions.last?.record,
          let item = items.last(where: { $0.value == last })
        else { continue }
        report(excess, of: level.percent, in: scheme, at: item.path, &context)
      }
    }
    for grant in context.all(.grant) {
      let ledger = Ledger(of: grant)
      guard ledger.commonWhole != nil, let shares = ledger.sharesTogether,
        shares.result.number > DecimalNumber(100),
        let item = grant.record.items(Grant.distribution).last
      else { continue }
      report(shares, of: DecimalNumber(100), in: grant, at: item.path, &context)
    }
  }

  private func report(
    _ sum: Derivation, of whole: DecimalNumber?, in entity: Entity, at path: ValuePath,
    _ context: inout ReviewContext
  ) {
    context.report(
      Self.self, in: entity.id, at: path + [.key(Scheme.share.key)],
      Message(
        da: "Andelene kommer over det hele: \(sum.sum.printed(in: .danish))",
        en: "The shares come to more than the whole: \(sum.sum.printed(in: .english))"),
      mend: Message(
        da: "Sammenlign andelene med kilden, og se efter, om en del er `inden for` en anden.",
        en: "Compare the shares with the source, and see whether one is `inden for` another."))
  }
}
