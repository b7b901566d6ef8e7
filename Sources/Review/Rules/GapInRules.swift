import CivilTime
import Content
import Diagnostics
import Governance
import Phrases

/// A body that is there has rules.
struct GapInRules: ReviewRule {
  static let description = RuleDescription(
    "hul-i-reglerne", .note,
    summary: Message(
      da: "Et forums kommissorier skal følge efter hinanden uden huller",
      en: "A body's rule documents must follow each other without gaps"),
    explanation: Message(
      da:
        """
        Ender et kommissorium, før det næste begynder, er der dage, hvor ingen ved, hvad der \
        gjaldt. Der er kun et fund, når begge datoer er kendt. Gjaldt det gamle videre, så ret \
        dets `gælder`, eller skriv `erstatter` i det nye.
        """,
      en:
        """
        When one kommissorium ends before the next begins, there are days on which nobody knows \
        what held. There is a finding only when both dates are known. If the old one went on, \
        correct its `gælder`, or write `erstatter` in the new one.
        """
    ),
    wrong: """
      # kommissorium-2010.md
      gælder: fra 2010 til 2012
      # kommissorium-2015.md
      gælder: fra 2015
      """,
    right: """
      # kommissorium-2010.md
      gælder: fra 2010
      # kommissorium-2015.md
      gælder: fra 2015
      erstatter: samarbejdsforum/kommissorium-2010
      """)

  func review(_ context: inout ReviewContext) {
    let register = context.register
    for forum in context.all(.forum) {
      let documents = register.owned(by: forum.id)
        .filter { $0.kind == .kommissorium || $0.kind == .basis }
        .compactMap { document in register.life(of: document.id).map { (document, $0) } }
        .sorted { ($0.1.earliest ?? .first, $0.0.id) < ($1.1.earliest ?? .first, $1.0.id) }
      // Each is held against the one that lasts longest so far, which may cover the time between.
      var longest = documents.first
      for next in documents.dropFirst() {
        guard let before = longest else { break }
        if next.1.exclusiveEnd ?? .last > before.1.exclusiveEnd ?? .last { longest = next }
        guard before.1.relation(to: next.1) == .before else { continue }
        context.report(
          Self.self, in: next.0.id, at: [.key(Key.validity.key)], named: before.0.id.rawValue,
          Message(
            da: "Hul i reglerne: »\(before.0.id)« gælder \(before.1.printed(in: .danish))",
            en: "Gap in the rules: “\(before.0.id)” holds \(before.1.printed(in: .english))"),
          mend: Message(
            da: "Ret en af de to gyldigheder, eller skriv `erstatter`.",
            en: "Correct one of the validities, or write `erstatter`."),
          related: [
            .init(
              context.origins.place(of: before.0.id, at: [.key(Key.validity.key)]),
              Message(da: "Det foregående", en: "The one before"))
          ])
      }
    }
  }
}
