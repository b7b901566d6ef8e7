import TestSupport

/// A scheme and a plan under it, for the rules that hold one against the other.
enum PlanTexts {
  /// Two ways side by side that meet at the fund.
  static let steps = """
    godkendelse:
      - trin: ledere
      - trin: bestyrelse
        efter: ledere
      - trin: beboere
      - trin: fonden
        efter:
          - bestyrelse
          - beboere
    """

  /// A site of the two.
  static func site(_ plan: String, scheme: String = steps) -> MarkedSite {
    MarkedSite([
      "ordninger/o.md": Texts.file(
        "navn: Ordning\ngiver: kommunen\ngælder: 2015-2018\n\(scheme)"),
      "helhedsplaner/p.md": Texts.file("navn: Plan\nordning: o\n\(plan)"),
    ])
  }

  /// What is found in a site of the two, besides that their steps are new words.
  static func found(_ plan: String, scheme: String = steps) -> [Found] {
    site(plan, scheme: scheme).found().filter { $0.rule != "nyt-ord" }
  }

  /// The approvals of a plan: a line for each step.
  static func approvals(_ lines: (step: String, rest: String)...) -> String {
    "godkendelser:\n"
      + lines.map { "  - trin: \($0.step)\n    \($0.rest)" }.joined(separator: "\n")
  }
}
