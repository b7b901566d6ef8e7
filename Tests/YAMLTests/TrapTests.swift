import Diagnostics
import Testing

@testable import YAML

@Suite struct TrapTests {
  /// Texts in which every place that must be found is marked, with the rules in their order.
  static let traps: [(String, [String])] = [
    ("a: ⟦*⟧alt er godt*", ["yaml-tegn-i-begyndelsen"]),
    ("a: ⟦*⟧alt", ["yaml-anker"]),
    ("a: ⟦&⟧alt x", ["yaml-anker"]),
    ("a: ⟦&⟧ co", ["yaml-tegn-i-begyndelsen"]),
    ("a: ⟦&⟧b\n  c: d", ["yaml-anker"]),
    ("a: ⟦%⟧ af alt", ["yaml-tegn-i-begyndelsen"]),
    ("a: ⟦@⟧kk", ["yaml-tegn-i-begyndelsen"]),
    ("a: ⟦`⟧x`", ["yaml-tegn-i-begyndelsen"]),
    ("a: ⟦,⟧ b\nc: ⟦]⟧", ["yaml-tegn-i-begyndelsen", "yaml-tegn-i-begyndelsen"]),
    ("andel: ⟦{⟧andel: 12,5 %}", ["yaml-klammer"]),
    ("a:\n  - ⟦[⟧x]\n  - b", ["yaml-klammer"]),
    ("a: ⟦[⟧b,\n  c: d\n]\ne: ⟦@⟧", ["yaml-klammer", "yaml-tegn-i-begyndelsen"]),
    ("⟦[⟧a]: b", ["yaml-klammer"]),
    ("a: ⟦!⟧!str 12", ["yaml-maerke"]),
    ("a: ⟦!⟧ pas på", ["yaml-tegn-i-begyndelsen"]),
    ("a: ⟦|⟧\n  b: c #d\n   e\nf: ⟦>⟧-\n  g", ["yaml-bloktekst", "yaml-bloktekst"]),
    ("a: ⟦>⟧ 5 år", ["yaml-tegn-i-begyndelsen"]),
    ("⟦*⟧a: b\n⟦@⟧b: c", ["yaml-anker", "yaml-tegn-i-begyndelsen"]),
    ("⟦<<⟧: b", ["yaml-flettenoegle"]),
    ("⟦?⟧ a\n⟦:⟧ b", ["yaml-sammensat-noegle", "yaml-uden-noegle"]),
    ("titel: Bilag 5⟦:⟧ Introduktion", ["yaml-kolon-i-vaerdi"]),
    ("titel: Formål⟦:⟧", ["yaml-kolon-i-vaerdi"]),
    ("titel: Formål⟦:⟧  # note", ["yaml-kolon-i-vaerdi"]),
    ("- a: b⟦:⟧ c: d", ["yaml-kolon-i-vaerdi"]),
    ("note: sag ⟦#⟧4", ["yaml-kommentar-uden-mellemrum"]),
    ("note: ⟦#⟧4", ["yaml-kommentar-uden-mellemrum"]),
    ("note: 'sag' ⟦#⟧4", ["yaml-kommentar-uden-mellemrum"]),
    ("- ⟦#⟧4", ["yaml-kommentar-uden-mellemrum"]),
    ("note: sag\t⟦#⟧4", ["yaml-kommentar-uden-mellemrum"]),
    ("a: b⟦:⟧ c ⟦#⟧d", ["yaml-kolon-i-vaerdi", "yaml-kommentar-uden-mellemrum"]),
    ("a:\n⟦\t⟧b: c\n  ⟦\t⟧- d", ["yaml-tabulator", "yaml-tabulator"]),
    ("a: b\n⟦\t⟧\n-⟦\t⟧c: d", ["yaml-tabulator", "yaml-tabulator"]),
    ("a: ⟦-⟧ b\nc: ⟦-⟧", ["yaml-liste-paa-noeglens-linje", "yaml-liste-paa-noeglens-linje"]),
    ("a: ⟦\"⟧b\nc: d", ["yaml-anfoerselstegn"]),
    ("a: ⟦'⟧b\n  c: d'\ne: ⟦@⟧", ["yaml-anfoerselstegn", "yaml-tegn-i-begyndelsen"]),
    ("navn: \"Kab\" ⟦ø⟧g andre", ["yaml-anfoerselstegn"]),
    ("a: lang\n  ⟦tekst, der går videre⟧\n  og videre", ["yaml-flere-linjer"]),
    ("a:\n  lang\n  ⟦tekst⟧", ["yaml-flere-linjer"]),
    ("a: b\n  ⟦- c⟧", ["yaml-indrykning"]),
    ("a: b\n  ⟦c: d⟧\n  e: ⟦@⟧", ["yaml-indrykning", "yaml-tegn-i-begyndelsen"]),
    ("a: b\n⟦uden nøgle⟧\nc: d", ["yaml-uden-noegle"]),
    ("a: b\ndato⟦:⟧2010", ["yaml-uden-noegle"]),
    ("a:\n  dato⟦:⟧2010\n  b: c", ["yaml-uden-noegle"]),
    ("dato⟦:⟧2010\nb: c", ["yaml-uden-noegle"]),
    ("a: b\nc:⟦\u{A0}⟧d", ["yaml-usynligt-tegn"]),
    ("a:\n  ⟦\u{A0}⟧b: c", ["yaml-usynligt-tegn"]),
    ("a: b⟦\u{2028}⟧c⟦\u{200B}⟧\nd: ⟦\u{7}⟧", Array(repeating: "yaml-usynligt-tegn", count: 3)),
    ("⟦%YAML 1.1⟧\n---\na: b", ["yaml-direktiv"]),
    ("a: b\n⟦---⟧\na: b\n⟦...⟧", ["yaml-andet-dokument", "yaml-andet-dokument"]),
    ("--- ⟦a: b⟧", ["yaml-andet-dokument"]),
    ("å: 🙂 ⟦#⟧1\ne\u{301}: 🏘️⟦:⟧ x", ["yaml-kommentar-uden-mellemrum", "yaml-kolon-i-vaerdi"]),
  ]

  @Test(arguments: traps)
  func pointsAtTheVeryCharacter(marked: String, rules: [String]) {
    let text = MarkedText(marked)
    let (root, findings) = YAMLParser.parse(text.file, in: text.whole)
    #expect(root == nil)
    #expect(findings.sorted().map(\.rule) == rules)
    #expect(findings.sorted().map(\.place.range) == text.ranges)
  }

  @Test(arguments: traps, ["\r\n", "\r"])
  func pointsThereWithEveryLineEndingAndAByteOrderMark(
    trap: (marked: String, rules: [String]), ending: String
  ) {
    let lines = trap.marked.split(separator: "\n", omittingEmptySubsequences: false)
    let text = MarkedText("\u{FEFF}" + lines.joined(separator: ending))
    let findings = YAMLParser.parse(text.file, in: text.whole).findings.sorted()
    #expect(findings.map(\.rule) == trap.rules)
    #expect(findings.map(\.place.range) == text.ranges)
  }

  @Test(arguments: [
    (
      "titel: Bilag 5: Introduktion  # note",
      "Kolon fulgt af mellemrum inde i en værdi uden anførselstegn",
      "Sæt værdien i anførselstegn: \"Bilag 5: Introduktion\""
    ),
    (
      "andel: {andel: 12,5 %}", "»{« først i en værdi er YAML's korte form, som ikke må bruges",
      "Skriv nøglerne på hver sin linje, rykket ind. "
        + "Hører tegnet til teksten: \"{andel: 12,5 %}\""
    ),
    (
      "a: *alt \"det's\" her*", "»*« kan ikke stå først i en værdi eller nøgle uden anførselstegn",
      "Sæt værdien i anførselstegn: '*alt \"det''s\" her*'"
    ),
    (
      "note: sag #4", "»#« efter ét mellemrum: resten af linjen ville gå tabt",
      "Skriv to mellemrum før en kommentar. "
        + "Hører »#« til teksten, så sæt værdien i anførselstegn"
    ),
  ])
  func offersTheMend(text: String, headline: String, mend: String) {
    let file = SourceFile(path: "p", text: text)
    let findings = YAMLParser.parse(file, in: 0..<file.bytes.count).findings.sorted()
    #expect(findings.map(\.headline.danish) == [headline])
    #expect(findings.map(\.mend?.danish) == [mend])
  }

  @Test(arguments: [
    ("a: ⟦@⟧x\nb: 1\n⟦b⟧: 2", ["yaml-tegn-i-begyndelsen", "noegle-gentaget"]),
    ("a: ⟦[⟧x\nc:\n    d: e\n  ⟦f⟧: g", ["yaml-klammer", "yaml-syntaks"]),
    ("c: 1\nc: 2\nd:\n    e: e\n  ⟦f⟧: g", ["yaml-syntaks"]),
  ])
  func findsWhatIsWrongBesidesTraps(marked: String, rules: [String]) {
    let text = MarkedText(marked)
    let findings = YAMLParser.parse(text.file, in: text.whole).findings.sorted()
    #expect(findings.map(\.rule) == rules)
    #expect(findings.map(\.place.range) == text.ranges)
  }

  @Test func pointsAtBytesThatAreNotUTF8() {
    let file = SourceFile(path: "p", bytes: Array("a: r".utf8) + [0xF8] + Array("d\nb: c".utf8))
    #expect(outline(file) == ["yaml-tegnkodning 1:5 ⟦\u{FFFD}⟧"])
  }
}
