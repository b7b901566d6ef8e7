import Diagnostics
import Governance
import Markdown
import Testing

@testable import Content

/// The same content reads the same however its bytes are written, and places stay true.
@Suite struct EncodingTests {
  private static let lines = [
    "---", "navn: Århus Å 🏘️ Forum", "art: styregruppe", "gælder: fra 2010", "niveau: toogtyve",
    "---", "", "Et 👩‍👩‍👧 link til [Ærø](../aeroe/forum.md) her.", "", "```intern", "Æblet.", "```",
  ]

  /// What is found: rule, line, column, and the text pointed at.
  private func found(_ text: String) -> [String] {
    let file = SourceFile(path: "content/fora/a/forum.md", text: text)
    return ContentLoader.load(SourceTree([file])).findings.sorted().map { finding in
      let place = file.location(of: finding.place.range.lowerBound)
      return
        "\(finding.rule) \(place.line):\(place.column) \(file.text(in: finding.place.range))"
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func pointsAtTheSamePlacesWithEveryLineEndingAndAByteOrderMark(ending: String, mark: String) {
    #expect(
      found(mark + Self.lines.joined(separator: ending) + ending) == [
        "forkert-vaerdi 5:9 toogtyve", "brudt-link 8:25 ../aeroe/forum.md",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func readsTheSameValuesWithEveryLineEndingAndAByteOrderMark(ending: String, mark: String) throws {
    let text = mark + Self.lines.joined(separator: ending) + ending
    let file = SourceFile(path: "content/fora/a/forum.md", text: text)
    let entity = try #require(ContentLoader.load(SourceTree([file])).register["a"])
    #expect(entity.name == "Århus Å 🏘️ Forum")
    #expect(entity.record.entries.map(\.key) == ["navn", "art", "gælder"])
    let inner = try #require(entity.prose?.internalParts.values.first)
    #expect(inner.document.blocks.count == 1)
  }

  /// A letter with a mark of its own is two scalars, and so one column more.
  @Test func countsScalarsAndNotWhatIsSeen() {
    let composed = Self.lines.joined(separator: "\n").replacing("link til", with: "å til")
    let decomposed = Self.lines.joined(separator: "\n").replacing("link til", with: "a\u{30A} til")
    #expect(found(composed).last == "brudt-link 8:22 ../aeroe/forum.md")
    #expect(found(decomposed).last == "brudt-link 8:23 ../aeroe/forum.md")
  }

  @Test(arguments: ["r\u{E5}dhuset", "ra\u{30A}dhuset"])
  func offersTheIdForBothWaysOfWritingALetter(name: String) throws {
    let file = SourceFile(
      path: "content/fora/a/forum.md",
      text: "---\nnavn: A\nart: styregruppe\ngælder: fra 2010\ndel af: \(name)\n---\n")
    let finding = try #require(ContentLoader.load(SourceTree([file])).findings.sorted().first)
    #expect(finding.rule == "id-form")
    #expect(finding.mend?.danish == "Mente du »raadhuset«?")
  }
}
