import Diagnostics
import Testing

@testable import YAML

@Suite struct SyntaxTests {
  @Test(arguments: [
    ("a:\n    b: c\n  ⟦d⟧: e", "Indrykningen passer ikke til linjerne ovenfor"),
    ("  a: b\n⟦c⟧: d", "Indrykningen passer ikke til linjerne ovenfor"),
    ("a: b\n⟦-⟧ c", "Indrykningen passer ikke til linjerne ovenfor"),
    ("- a\n⟦b⟧: c", "Indrykningen passer ikke til linjerne ovenfor"),
    (
      "å: \"⟦\\⟧q\"", "Omvendt skråstreg med et ukendt tegn efter i en værdi i anførselstegn"
    ),
  ])
  func saysInDanishWhatLibyamlRefuses(marked: String, headline: String) {
    let text = MarkedText(marked)
    let (root, findings) = YAMLParser.parse(text.file, in: text.whole)
    #expect(root == nil)
    #expect(findings.sorted().map(\.rule) == ["yaml-syntaks"])
    #expect(findings.sorted().map(\.headline.danish) == [headline])
    #expect(findings.sorted().map(\.place.range) == text.ranges)
  }

  @Test func keepsLibyamlsWordsWhenItDoesNotKnowThem() {
    #expect(SyntaxComplaint.words(for: "odd").headline.english == "YAML cannot be read here (odd)")
  }

  @Test(arguments: [
    (100, []), (101, ["for-dyb-indlejring"]), (100_000, ["for-dyb-indlejring"]),
  ])
  func stopsAtAHundredLevels(levels: Int, rules: [String]) {
    let file = SourceFile(path: "p", text: String(repeating: "- ", count: levels) + "x\n")
    let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    #expect((root == nil) == !rules.isEmpty)
    #expect(findings.sorted().map(\.rule) == rules)
  }

  @Test func stopsAtAHundredLevelsOfKeys() {
    var lines: [String] = []
    for level in 0..<300 { lines.append(String(repeating: " ", count: level) + "k:") }
    let file = SourceFile(path: "p", text: lines.joined(separator: "\n"))
    #expect(outline(file) == ["for-dyb-indlejring 101:101 ⟦⟧"])
  }

  @Test(arguments: ["[", "{", "{a: ", "\"", "- [", "? "])
  func survivesAHundredThousandOf(sign: String) {
    let file = SourceFile(path: "p", text: String(repeating: sign, count: 100_000))
    let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    #expect(root == nil)
    #expect(!findings.isEmpty)
  }
}
