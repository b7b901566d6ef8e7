import Diagnostics
import Governance
import Testing

@testable import Content

/// Each rule that is explained with an example finds just what the example shows, and nothing when
/// it is mended.
@Suite struct RuleExampleTests {
  /// A file that an example is put into, well formed but for it.
  struct Frame: Sendable {
    /// The path below `content/`.
    let path: String
    /// The keys that must be there; one that the example has is left out.
    var keys: KeyValuePairs<String, String> = [:]
    /// Lines that the example stands under, and how deep it is indented there.
    var lead = ""
    var indent = 0
    /// Whether the example is the whole file, front matter, or text below it.
    var part = Part.head

    enum Part { case whole, head, text }

    /// The file with an example in it.
    func file(with example: String) -> SourceFile {
      var lines: [String] = []
      for (key, value) in keys
      where !example.split(separator: "\n").contains(where: { $0.hasPrefix("\(key):") }) {
        lines.append("\(key):\(value)")
      }
      if !lead.isEmpty { lines.append(lead) }
      let own = example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String(repeating: " ", count: indent) + $0 }
      let text =
        switch part {
        case .whole: own.joined(separator: "\n")
        case .head where path.hasSuffix(".yaml"): (own + lines).joined(separator: "\n")
        case .head: (["---"] + lines + own + ["---"]).joined(separator: "\n")
        case .text: (["---"] + lines + ["---", ""] + own).joined(separator: "\n")
        }
      return SourceFile(path: "content/\(path)", text: text + "\n")
    }
  }

  private static let body = Frame(
    path: "fora/a/forum.md", keys: ["navn": " A", "art": " styregruppe", "gælder": " fra 2010"])
  private static let bare = Frame(path: "fora/a/forum.md")
  private static let rules = Frame(
    path: "fora/a/kommissorium-2010.md",
    keys: [
      "titel": " A", "gælder": " fra 2010", "forløb": "\n  - trin: udkast", "kilder": "\n  - notat",
    ])
  private static let twoSources = Frame(
    path: "fora/a/kommissorium-2010.md",
    keys: [
      "titel": " A", "gælder": " fra 2010", "forløb": "\n  - trin: udkast",
      "kilder": "\n  - notat-2010-kommissorier\n  - indstilling-2010",
      "møder": " 4 gange om året",
    ])
  private static let seats = Frame(
    path: rules.path, keys: rules.keys, lead: "sammensætning:", indent: 2)
  private static let requirements = Frame(
    path: rules.path, keys: rules.keys, lead: "krav til medlemmer:\n  - for: alle", indent: 4)
  private static let contact = Frame(
    path: "organisationer/o.md", keys: ["navn": " O", "art": " fond"],
    lead: "kontakt:\n  - telefon: 3366 3188", indent: 4)
  private static let site = Frame(
    path: "site.yaml",
    keys: ["titel": " Sitet", "udgiver": " k", "adresse": " https://www.eksempel.dk/"])
  private static let meeting = Frame(
    path: "moeder/2010/a-2010-1.md", keys: ["forum": " a", "dato": " 2010", "status": " holdt"])
  private static let report = Frame(
    path: "rapporter/r/rapport.md", keys: ["titel": " R", "år": " 2020", "pr": " 2020"])
  private static let person = Frame(path: "personer/p.md", part: .whole)
  private static let members = Frame(path: "fora/a/medlemmer.yaml", part: .whole)
  private static let text = Frame(path: body.path, keys: body.keys, part: .text)

  /// The rules with the file that each example belongs to; `also` is found besides.
  private static let examples: [(rule: String, frame: Frame, also: [String])] = [
    ("formdata-mangler", person, []), ("formdata-uafsluttet", person, []),
    ("ukendt-noegle", rules, []), ("noegle-mangler", bare, []), ("noegle-gentaget", rules, []),
    ("praecis-en-noegle", seats, []), ("tom-vaerdi", rules, []), ("forkert-type", body, []),
    ("ukendt-ord", meeting, []), ("nyt-ord", body, []), ("ukendt-trin", rules, []),
    ("belaeg-uden-noegle", rules, []), ("belaeg-uden-kilde", twoSources, []),
    ("forkert-vaerdi", rules, []), ("id-form", rules, []), ("sagsnr-form", body, []),
    ("dokumentnr-form", body, []), ("kle-form", body, []), ("uuid-form", body, []),
    ("ean-form", contact, []), ("adresse-form", site, []), ("sti-form", body, []),
    ("yaml-tegn-i-begyndelsen", requirements, []), ("yaml-klammer", body, []),
    ("yaml-bloktekst", body, []), ("yaml-anker", requirements, []), ("yaml-maerke", report, []),
    ("yaml-flettenoegle", rules, ["yaml-tegn-i-begyndelsen"]),
    ("yaml-sammensat-noegle", rules, ["yaml-uden-noegle"]), ("yaml-uden-noegle", rules, []),
    ("yaml-kolon-i-vaerdi", rules, []), ("yaml-tabulator", rules, []),
    ("yaml-kommentar-uden-mellemrum", body, []), ("yaml-liste-paa-noeglens-linje", body, []),
    ("yaml-anfoerselstegn", rules, []), ("yaml-flere-linjer", body, []),
    ("yaml-indrykning", rules, []), ("yaml-direktiv", site, []),
    ("yaml-andet-dokument", members, []), ("yaml-syntaks", rules, []), ("brudt-link", text, []),
    ("ukendt-blok", text, []), ("blok-ikke-lukket", text, []), ("raa-html", text, []),
    ("usikkert-link", text, []),
    ("billede-udefra", text, []), ("overskrift-niveau", text, []), ("fodnote-mangler", text, []),
  ]

  /// What one file gives, beside a body and a source that it may belong to.
  private func found(_ file: SourceFile) -> [String] {
    var tree = SourceTree([
      Self.body.file(with: ""),
      SourceFile(
        path: "content/kilder/indstilling-2010.md",
        text: "---\ntitel: I\nart: indstilling\ndato: 2010\n---\n"),
      SourceFile(path: "content/fora/a/bilag/kort.png", bytes: [0x89]),
    ])
    tree.insert(file)
    return ContentLoader.load(tree).findings.sorted().map(\.rule)
  }

  @Test(arguments: examples)
  func findsWhatTheExampleShows(rule: String, frame: Frame, also: [String]) throws {
    let description = try #require(ReadingRules.all.first { $0.id == rule })
    let wrong = try #require(description.wrong)
    #expect(Set(found(frame.file(with: wrong))) == Set([rule] + also))
  }

  @Test(arguments: examples)
  func findsNothingInTheMendedExample(rule: String, frame: Frame, also: [String]) throws {
    let description = try #require(ReadingRules.all.first { $0.id == rule })
    let right = try #require(description.right)
    guard !right.hasPrefix("(") else { return }
    #expect(found(frame.file(with: right)) == [])
  }

  /// Rules without an example that can stand in a file are tried with the broken inputs; those of
  /// phrases, templates, themes and publishing beside what finds them.
  @Test func leavesNoRuleUntried() {
    let tried = Set(Self.examples.map(\.rule)).union(BrokenInputTests.rules)
    let elsewhere = ReadingRules.all.map(\.id).filter {
      !tried.contains($0) && !$0.hasPrefix("ulaeselig-") && !$0.hasPrefix("skabelon-")
        && !$0.hasPrefix("tema-")
    }
    #expect(elsewhere == Self.notInContent)
  }

  /// Rules of commands, of a site's strings and of YAML outside content, in the order of ids.
  private static let notInContent = [
    "streng-huller", "streng-mangler", "streng-ukendt", "yaml-tegnkodning",
  ]
}
