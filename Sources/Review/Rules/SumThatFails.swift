import Content
import Diagnostics
import Governance
import Phrases

/// A sum under `kontrol` holds.
struct SumThatFails: ReviewRule {
  static let description = RuleDescription(
    "beloeb-stemmer-ikke", .warning,
    summary: Message(
      da: "Regnestykker under `kontrol` skal gå op", en: "Sums under `kontrol` must hold"),
    explanation: Message(
      da:
        """
        `kontrol` er til de tal, som kilden selv regner på. Går de ikke op, er der enten \
        skrevet forkert af, eller også er det kildens egen fejl: så bliver stykket stående som \
        kendt afvigelse med regnestykket som `sted`, og en uenighed fortæller læseren om det.
        """,
      en:
        """
        `kontrol` is for figures that the source itself reckons with. If they do not hold, they \
        were copied wrongly, or the fault is the source's: then the sum stays as a known \
        deviation with the sum as `sted`, and a disagreement tells the reader.
        """
    ),
    wrong: """
      kontrol:
        - 30 mio. kr. = 12,5 % af 260 mio. kr.
      """,
    right: """
      kontrol:
        - 32,5 mio. kr. = 12,5 % af 260 mio. kr.
      """)

  func review(_ context: inout ReviewContext) {
    for entity in context.all(.grant, .scheme) {
      for item in entity.record.items(Scheme.checks) where !item.value.holds {
        let claimed = item.value.claimed
        let computed = CheckSum.Figure(Self.short(item.value.computed.number), claimed.unit)
        context.report(
          Self.self, in: entity.id, at: item.path, named: item.value.printed(in: .danish),
          Message(
            da:
              """
              \(claimed.printed(in: .danish)) er ikke det, højre side giver: \
              \(computed.printed(in: .danish))
              """,
            en:
              """
              \(claimed.printed(in: .english)) is not what the right side comes to: \
              \(computed.printed(in: .english))
              """
          ),
          mend: Message(
            da: "Sammenlign tallene med kilden.", en: "Compare the figures with the source."))
      }
    }
  }

  /// The number without zeros at the end of its decimals.
  private static func short(_ number: DecimalNumber) -> DecimalNumber {
    var (units, scale) = (number.units, number.scale)
    while scale > 0, units.isMultiple(of: 10) { (units, scale) = (units / 10, scale - 1) }
    return DecimalNumber(units, scale: scale)
  }
}
