import Diagnostics
import Testing

@testable import YAML

@Suite struct TreeTests {
  @Test func givesEveryValueItsPlace() {
    let text = MarkedText(
      """
      ⟦⟦titel⟧: ⟦Kommissorium for Samarbejdsforum⟧
      ⟦møder⟧: ⟦"4-6 gange om året"⟧
      ⟦kilder⟧:
        ⟦- ⟦notat-2010⟧
        - ⟦'indstilling'⟧⟧
      ⟦note⟧:⟦⟧⟧

      """)
    let (root, findings) = YAMLParser.parse(text.file, in: text.whole)
    let places = text.ranges
    #expect(findings == FindingSet())
    #expect(
      root
        == YAMLNode(
          range: places[0],
          content: .mapping([
            YAMLEntry(
              key: "titel", keyRange: places[1],
              value: plain("Kommissorium for Samarbejdsforum", places[2])),
            YAMLEntry(
              key: "møder", keyRange: places[3],
              value: YAMLNode(
                range: places[4], content: .scalar(text: "4-6 gange om året", isQuoted: true))),
            YAMLEntry(
              key: "kilder", keyRange: places[5],
              value: YAMLNode(
                range: places[6],
                content: .sequence([
                  plain("notat-2010", places[7]),
                  YAMLNode(
                    range: places[8], content: .scalar(text: "indstilling", isQuoted: true)),
                ]))),
            YAMLEntry(key: "note", keyRange: places[9], value: plain("", places[10])),
          ])))
  }

  private func plain(_ text: String, _ range: Range<Int>) -> YAMLNode {
    YAMLNode(range: range, content: .scalar(text: text, isQuoted: false))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func isRightForEveryLineEnding(ending: String) {
    let lines = ["a: 1", "b:", "  - å", "  - x: 🏘️ hus", "    y: e\u{301}t", "c: slut", ""]
    #expect(
      outline(SourceFile(path: "p", text: lines.joined(separator: ending))) == [
        "keys",
        "  a ⟦a⟧", "    plain 1 ⟦1⟧",
        "  b ⟦b⟧", "    list", "      plain å ⟦å⟧",
        "      keys", "        x ⟦x⟧", "          plain 🏘️ hus ⟦🏘️ hus⟧",
        "        y ⟦y⟧", "          plain e\u{301}t ⟦e\u{301}t⟧",
        "  c ⟦c⟧", "    plain slut ⟦slut⟧",
      ])
  }

  @Test func passesOverAByteOrderMark() {
    let file = SourceFile(path: "p", text: "\u{FEFF}å: ø\nb: 🙂\n")
    #expect(
      outline(file) == ["keys", "  å ⟦å⟧", "    plain ø ⟦ø⟧", "  b ⟦b⟧", "    plain 🙂 ⟦🙂⟧"])
  }

  @Test func readsOnlyItsRangeAndTheIndentBeforeIt() {
    let text = MarkedText(
      """
      # Møde: *æøå*

        ```punkt
        ⟦art: drøftelse
        sagsnr: 2021-12
      ⟧  ```
      """)
    #expect(
      outline(text.file, in: text.ranges[0]) == [
        "keys", "  art ⟦art⟧", "    plain drøftelse ⟦drøftelse⟧",
        "  sagsnr ⟦sagsnr⟧", "    plain 2021-12 ⟦2021-12⟧",
      ])
  }

  @Test(arguments: ["", "\n\n", "# kun en bemærkning\n", "---\n", "\u{FEFF}", "  # a\n\n  \n"])
  func hasNoTreeWithoutContent(text: String) {
    #expect(outline(SourceFile(path: "p", text: text)) == [])
  }

  @Test(arguments: [-5..<3, 0..<10_000, 4..<4])
  func acceptsAnyRange(range: Range<Int>) {
    let file = SourceFile(path: "p", text: "å: b\n")
    #expect(YAMLParser.parse(file, in: range).findings == FindingSet())
  }

  @Test func keepsARepeatedKeyAndPointsAtBoth() {
    let text = MarkedText("⟦titel⟧: a\nunder:\n  titel: b\n⟦titel⟧: c\n⟦\"titel\"⟧: d\n")
    let (root, findings) = YAMLParser.parse(text.file, in: text.whole)
    let first = Place(path: "prøve.md", range: text.ranges[0])
    let expected = text.ranges.dropFirst().map { range in
      Finding(
        "noegle-gentaget", at: Place(path: "prøve.md", range: range),
        Message(da: "Nøglen »titel« står to gange", en: "Key “titel” stands twice"),
        mend: Message(
          da: "Slet den ene. Har nøglen flere værdier, så skriv dem som en liste under den",
          en: "Delete one. If the key has several values, write them as a list under it"),
        related: [
          Finding.Related(first, Message(da: "Her står den første", en: "Here is the first"))
        ])
    }
    #expect(findings.sorted() == expected)
    guard case .mapping(let entries) = root?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["titel", "under", "titel", "titel"])
  }

  @Test(arguments: [
    "12", "0123", "10,60", "9.30", "nej", "no", "on", "null", "~", "true", "2010-04-14", "12:30:45",
    "kl. 9:00", "https://kk.dk/a#b", "5 % af *alt*", "-5", "a,b", "x [y] {z}",
    "Ja!", "»citat«", "?hvad", ":-)", "a#b", "30 mio. kr. = 12,5 % af 260",
    "O'Neill", "han sagde \"ja\"", "(vice-)direktør",
  ])
  func readsTextAsWritten(value: String) {
    #expect(
      outline(SourceFile(path: "p", text: "k: \(value)\nl:\n  - \(value)\n")) == [
        "keys", "  k ⟦k⟧", "    plain \(value) ⟦\(value)⟧",
        "  l ⟦l⟧", "    list", "      plain \(value) ⟦\(value)⟧",
      ])
  }

  @Test(arguments: [
    ("'Bilag 5: Introduktion'", "Bilag 5: Introduktion"), ("\"sag #4\"", "sag #4"),
    ("'*alt*'", "*alt*"), ("\"[x]\"", "[x]"), ("'det''s'", "det's"),
    ("\"a \\\"b\\\" \\\\ c\"", "a \"b\" \\ c"), ("''", ""), ("\"tab\\tslut:\"", "tab\tslut:"),
  ])
  func resolvesQuotes(written: String, text: String) {
    #expect(
      outline(SourceFile(path: "p", text: "k: \(written)  # se # 'her\n\(written): v\n")) == [
        "keys", "  k ⟦k⟧", "    quoted \(text) ⟦\(written)⟧",
        "  \(text) ⟦\(written)⟧", "    plain v ⟦v⟧",
      ])
  }

  @Test func acceptsTheLayoutsOfBlockStyle() {
    let text = """
      ---
      a:   b  \t
      c :\td

      e:  # bemærkning
      - f
      -
        g: h
      - - i
        - j
        # bemærkning
      -   k: l
          m:
            n
      """
    #expect(
      outline(SourceFile(path: "p", text: text)) == [
        "keys", "  a ⟦a⟧", "    plain b ⟦b⟧", "  c ⟦c⟧", "    plain d ⟦d⟧", "  e ⟦e⟧",
        "    list", "      plain f ⟦f⟧", "      keys", "        g ⟦g⟧", "          plain h ⟦h⟧",
        "      list", "        plain i ⟦i⟧", "        plain j ⟦j⟧",
        "      keys", "        k ⟦k⟧", "          plain l ⟦l⟧",
        "        m ⟦m⟧", "          plain n ⟦n⟧",
      ])
  }

  @Test func readsALoneValue() {
    #expect(outline(SourceFile(path: "p", text: "formalia\n")) == ["plain formalia ⟦formalia⟧"])
  }
}
