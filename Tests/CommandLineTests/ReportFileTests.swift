import Content
import Governance
import Testing

@testable import CommandLine

@Suite struct ReportFileTests {
  /// What a report says of itself is taken over as text, whatever YAML would make of the words.
  @Test(arguments: [
    "2025", "ja", "null", "to\nlinjer", "Byrådets »år«: 2025 # ét", "'a' \"b\" \\n",
    "\u{2028}\u{85}\u{FEFF}x\"\\",
  ])
  func theSubtitleIsTakenOver(words: String) throws {
    func report(_ year: Int, _ text: String) throws -> Entity {
      let tree = SourceTree(texts: ["content/rapporter/status-\(year)/rapport.md": text])
      return try #require(ContentLoader.load(tree).register[EntityID("status-\(year)")])
    }
    let previous = try report(
      2020,
      "---\ntitel: 2020\nundertitel: \(words.quotedForYAML)\når: 2020\npr: 31. december 2020\n---\n"
    )
    try #require(previous.record.first(Report.subtitle) == words)
    let file = ReportFile(id: "status-2021", year: 2021, previous: previous, indicators: [])
    let next = try report(2021, file.text)
    #expect(next.record.first(Report.subtitle) == words)
    #expect(next.name == "2021")
  }
}
