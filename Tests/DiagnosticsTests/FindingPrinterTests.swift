import Testing

@testable import Diagnostics

@Suite struct FindingPrinterTests {
  static let file = SourceFile(
    path: "fora/prøve, 1.md",
    text: "\u{FEFF}titel: Bilag 5: Om\r\nnote:\te\u{301}t 🙂 \"100 %\" x\r\n")

  /// A finding at the first place of some text in the file.
  static func finding(
    _ rule: String, _ severity: Severity, at text: String, related: [Finding.Related] = [],
    mend: Message? = nil, notes: [Message] = []
  ) -> Finding {
    Finding(
      rule, severity, at: place(of: text), Message(da: "Tegn: 1 %", en: "Sign: 1 %"), mend: mend,
      notes: notes, related: related)
  }

  static func place(of text: String) -> Place {
    let wanted = Array(text.utf8)
    let start = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) } ?? 0
    return Place(path: file.path, range: start..<start + wanted.count)
  }

  static let findings = [
    finding(
      "kolon", .error, at: ": Om", mend: Message(da: "Sæt i »'«", en: "Quote"),
      notes: [Message(da: "Linje\n2", en: "Line\n2")]),
    finding(
      "hundrede", .warning, at: "\"100 %\"",
      related: [Finding.Related(place(of: "titel"), Message(da: "Her", en: "Here"))]),
    Finding(
      "mappe", .note, at: Place(path: "bilag", range: 0..<0), Message(da: "Tom", en: "Empty")),
  ]

  func output(
    _ format: OutputFormat, _ language: Language = .danish, of findings: [Finding] = findings,
    isColored: Bool = false, pathPrefix: String = "", rules: [RuleDescription] = []
  ) -> String {
    FindingPrinter(
      format: format, language: language, isColored: isColored, pathPrefix: pathPrefix,
      rules: rules
    ) { $0 == Self.file.path ? Self.file : nil }.text(of: findings)
  }

  @Test func printsTextWithTheMarkUnderThePlace() {
    #expect(
      output(.text) == """
        fora/prøve, 1.md:1:15: fejl: Tegn: 1 % [kolon]
            titel: Bilag 5: Om
                          ^~~~
          bemærkning: Linje\u{FFFD}2
          rettelse: Sæt i »'«

        fora/prøve, 1.md:2:13: advarsel: Tegn: 1 % [hundrede]
            note:\te\u{301}t 🙂 "100 %" x
                 \t      ^~~~~~~
          fora/prøve, 1.md:1:1: Her

        bilag: bemærkning: Tom [mappe]

        1 fejl, 1 advarsel, 1 bemærkning

        """)
  }

  @Test func printsEnglishAndColoursAndThePrefix() {
    #expect(
      output(
        .text, .english, of: [Self.findings[2], Self.findings[2]], isColored: true,
        pathPrefix: "site/") == """
          site/bilag: \u{1B}[1;36mnote\u{1B}[0m: \u{1B}[1mEmpty\u{1B}[0m [mappe]

          site/bilag: \u{1B}[1;36mnote\u{1B}[0m: \u{1B}[1mEmpty\u{1B}[0m [mappe]

          \u{1B}[1;36m2 notes\u{1B}[0m

          """)
  }

  @Test(arguments: [
    (OutputFormat.text, "ingen fund\n"),
    (.json, "{\n  \"version\": 1,\n  \"findings\": []\n}\n"),
    (.github, ""),
  ])
  func saysWhenThereAreNone(format: OutputFormat, expected: String) {
    #expect(output(format, of: []) == expected)
  }

  @Test func printsJSON() {
    #expect(
      output(.json) == """
        {
          "version": 1,
          "findings": [
            {
              "rule": "kolon",
              "severity": "error",
              "path": "fora/prøve, 1.md",
              "line": 1,
              "column": 15,
              "endLine": 1,
              "endColumn": 19,
              "headline": "Tegn: 1 %",
              "notes": [
                "Linje\\n2"
              ],
              "mend": "Sæt i »'«",
              "related": []
            },
            {
              "rule": "hundrede",
              "severity": "warning",
              "path": "fora/prøve, 1.md",
              "line": 2,
              "column": 13,
              "endLine": 2,
              "endColumn": 20,
              "headline": "Tegn: 1 %",
              "notes": [],
              "mend": null,
              "related": [
                {
                  "path": "fora/prøve, 1.md",
                  "line": 1,
                  "column": 1,
                  "endLine": 1,
                  "endColumn": 6,
                  "message": "Her"
                }
              ]
            },
            {
              "rule": "mappe",
              "severity": "note",
              "path": "bilag",
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "headline": "Tom",
              "notes": [],
              "mend": null,
              "related": []
            }
          ]
        }

        """)
  }

  @Test func printsWorkflowCommandsWithTheirEscaping() {
    #expect(
      output(.github) == """
        ::error file=fora/prøve%2C 1.md,line=1,col=15,title=kolon::Tegn: 1 %25%0ALinje%0A2%0ASæt i »'«
        ::warning file=fora/prøve%2C 1.md,line=2,col=13,title=hundrede::Tegn: 1 %25
        ::notice file=bilag,title=mappe::Tom

        """)
  }
}
