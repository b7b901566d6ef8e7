import Diagnostics
import Review
import Testing

@Suite struct RulesReferenceTests {
  @Test(arguments: Language.allCases)
  func hasASectionForEachRule(language: Language) {
    let page = RulesReference.markdown(of: Review.descriptions, language: language)
    var fence: Substring?
    var sections: [String] = []
    for line in page.split(separator: "\n") {
      if let open = fence {
        if line == open { fence = nil }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
      }
      if line.hasPrefix("## "), fence == nil { sections.append(String(line.dropFirst(3))) }
    }
    #expect(sections == Review.descriptions.map(\.id))
  }

  @Test func writesOneRule() {
    let rule = RuleDescription(
      "proeve-regel", .warning, summary: Message(da: "Sådan skal det være", en: "So it must be"),
      explanation: Message(da: "Fordi det er bedst.", en: "Because it is best."),
      wrong: "```vis x\n```", right: "navn: x")
    #expect(
      RulesReference.section(rule, .danish) == """
        ## proeve-regel

        **Advarsel.** Sådan skal det være.

        Fordi det er bedst.

        Forkert:

        ````text
        ```vis x
        ```
        ````

        Rigtigt:

        ```text
        navn: x
        ```
        """)
  }
}
