import Diagnostics
import Foundation
import Review
import Testing

/// `docs/rules.md` is written from the code; with `KOMMISSORIUM_RECORD` set it is recorded anew,
/// which fails the run once.
@Suite struct RulesReferenceTests {
  @Test func docsAreWhatTheCodeSays() throws {
    let wanted = RulesReference.markdown(language: .danish)
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/rules.md")
    let current = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard current != wanted else { return }
    if ProcessInfo.processInfo.environment["KOMMISSORIUM_RECORD"] != nil {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/rules.md is recorded anew; run the tests again")
    } else {
      Issue.record("docs/rules.md is not what the code says; record it with KOMMISSORIUM_RECORD=1")
    }
  }

  @Test(arguments: Language.allCases)
  func hasASectionForEachRule(language: Language) {
    let page = RulesReference.markdown(language: language)
    var isExample = false
    var sections: [String] = []
    for line in page.split(separator: "\n") {
      if line.hasPrefix("```") { isExample.toggle() }
      if line.hasPrefix("## "), !isExample { sections.append(String(line.dropFirst(3))) }
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
