import Content
import Diagnostics
import Foundation
import Governance
import Templates
import TestSupport
import Testing

@testable import Review

@Suite struct RuleDescriptionTests {
  @Test func describesEachRuleOnce() {
    let ids = Review.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  /// Ids are joined Danish words in ASCII; sentences have no stop in a summary and one in an
  /// explanation.
  @Test(arguments: Review.descriptions)
  func isWrittenAsTheHouseWritesRules(rule: RuleDescription) {
    #expect(rule.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    for text in [rule.summary.danish, rule.summary.english] {
      #expect(!text.isEmpty && !text.hasSuffix("."))
    }
    for text in [rule.explanation.danish, rule.explanation.english] {
      #expect(text.hasSuffix("."))
    }
    #expect((rule.wrong == nil) == (rule.right == nil))
    if rule.dependsOnDay { #expect(rule.severity == .note) }
  }

  /// The ids that the readers write into findings, taken from their source.
  @Test func knowsEveryRuleOfTheReaders() throws {
    let sources = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    var found: Set<String> = Set(TemplateRule.allCases.map(\.rawValue))
    for folder in ["Content/Files", "Content/Reading", "YAML", "Markdown"] {
      let root = sources.appending(path: folder)
      let names = try #require(FileManager.default.enumerator(atPath: root.path()))
      for case let name as String in names where name.hasSuffix(".swift") {
        let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        for match in text.matches(of: /"([a-z0-9]+(?:-[a-z0-9]+)+)"|Finding\(\s*"([a-z]+)"/) {
          found.insert(String(match.output.1 ?? match.output.2 ?? ""))
        }
      }
    }
    // Ids of examples in the schema.
    found.remove("bydelsbestyrelse-amager-vvvk")
    let described = Set(ReadingRules.all.map(\.id))
    #expect(found.subtracting(described).sorted() == [])
    let phrases = described.filter { $0.hasPrefix("ulaeselig-") }
    // Those of a site's words and theme, which `Site` finds.
    let elsewhere = phrases.union(["streng-huller", "streng-ukendt"])
      .union(described.filter { $0.hasPrefix("tema-") })
    #expect(described.subtracting(found).subtracting(elsewhere).sorted() == [])
    #expect(phrases.count == PhraseLanguage.allCases.count + 1)
  }

  /// Each example of a phrase rule stands in a file whose kind has its key.
  private static let phraseFiles: [(rule: String, path: String, keys: String)] = [
    (
      "ulaeselig-dato", "kilder/k.md",
      "titel: A\nart: notat\nsagsnr: ikke oplyst\ndokumentnr: ikke oplyst"
    ),
    ("ulaeselig-gyldighed", "fora/a/forum.md", "navn: A\nart: bestyrelse\nkilder: ikke oplyst"),
    ("ulaeselig-rytme", "fora/a/grundlag-2010.md", rules),
    ("ulaeselig-tidspunkt", "fora/a/grundlag-2010.md", rules),
    ("ulaeselig-frist", "fora/a/grundlag-2010.md", rules),
    (
      "ulaeselig-klokkeslaet", "moeder/2010/a-1.md",
      "forum: a\ndato: 2010\nstatus: holdt\nkilder: ikke oplyst"
    ),
    (
      "ulaeselig-maengde", "fora/a/forum.md",
      "navn: A\nart: bestyrelse\ngælder: fra 2010\nkilder: ikke oplyst"
    ),
    (
      "ulaeselig-beloeb", "bevillinger/b.md",
      "titel: A\nart: ramme\ngælder: fra 2010\nkilder: ikke oplyst"
    ),
    (
      "ulaeselig-andel", "bevillinger/b.md",
      "titel: A\nart: ramme\nbeløb: 3 mio. kr.\ngælder: fra 2010\nkilder: ikke oplyst\nfordeling:"
    ),
    (
      "ulaeselig-regnestykke", "bevillinger/b.md",
      "titel: A\nart: ramme\nbeløb: 3 mio. kr.\ngælder: fra 2010\nkilder: ikke oplyst"
    ),
    ("ulaeselig-kilde", "fora/a/forum.md", "navn: A\nart: bestyrelse\ngælder: fra 2010"),
  ]
  private static let rules =
    "titel: A\ngælder: fra 2010\nforløb:\n  - trin: udkast\nkilder: ikke oplyst"

  @Test(arguments: phraseFiles)
  func showsExamplesThatAreWhatTheySay(rule: String, path: String, keys: String) throws {
    let description = try #require(ReadingRules.all.first { $0.id == rule })
    func found(_ example: String) -> [String] {
      let example = keys.hasSuffix(":") ? "  - \(example)" : example
      var files = SourceTree(texts: [
        "content/\(path)": "---\n\(keys)\n\(example)\n---\n"
      ])
      if !path.hasSuffix("forum.md") {
        files.insert(
          SourceFile(
            path: "content/fora/a/forum.md",
            text: "---\nnavn: A\nart: bestyrelse\ngælder: fra 2010\n---\n"))
      }
      return ContentLoader.load(files).findings.sorted().map(\.rule)
    }
    let (wrong, right) = (try #require(description.wrong), try #require(description.right))
    #expect(found(wrong) == [rule])
    #expect(found(right) == [])
  }
}
