import Diagnostics
import Testing

@testable import Markdown

/// What holds for the positions of any document.
@Suite struct PositionPropertyTests {
  @Test func findsEveryInlineOfRealDocumentsWithoutSearching() {
    for file in ContentFolder.markdownFiles() {
      let body = ContentFolder.body(of: file)
      let (document, _, misses) = MarkdownParser.parseCountingMisses(file, body: body)
      #expect(misses == 0, "\(file.path)")
      expectTrueRanges(of: document, in: file, "\(file.path)")
    }
  }

  @Test(arguments: 0..<20)
  func findsEveryInlineOfRandomMarkdown(batch: UInt64) {
    for seed in (batch * 200)..<((batch + 1) * 200) {
      var random = RandomMarkdown(seed: seed)
      let file = SourceFile(path: "tilfældig.md", text: random.text())
      let (document, _, misses) = MarkdownParser.parseCountingMisses(
        file, body: 0..<file.bytes.count)
      let note = "seed \(seed): \(file.text(in: 0..<file.bytes.count).debugDescription)"
      #expect(misses == 0, "\(note)")
      expectTrueRanges(of: document, in: file, note)
    }
  }

  private func expectTrueRanges(
    of document: MarkdownDocument, in file: SourceFile, _ note: String
  ) {
    document.forEachInline { inline in
      let source = file.text(in: inline.range)
      switch inline.kind {
      case .text(let words):
        // A tab that is half an indent and half text stands for some spaces.
        let words = String(words.drop { $0 == " " || $0 == "\t" })
        #expect(forms(of: source).contains { $0.hasSuffix(words) }, "\(source) \(note)")
      case .code: #expect(source.hasPrefix("`") && source.hasSuffix("`"), "\(source) \(note)")
      case .emphasis, .strong:
        #expect(source.first == source.last && "*_".contains(source.first ?? " "), "\(note)")
      case .strikethrough: #expect(source.hasPrefix("~") && source.hasSuffix("~"), "\(note)")
      case .rawHTML(let html): #expect(source.first == html.first, "\(note)")
      case .footnoteReference(let reference):
        #expect(source.lowercased() == "[^\(reference.name.lowercased())]", "\(note)")
      case .link(let link), .image(let link):
        let address = file.text(in: link.destinationRange)
        #expect(
          forms(of: address).contains { link.destination.hasSuffix($0) },
          "\(address) \(link.destination) \(note)")
      case .softBreak, .hardBreak: break
      }
    }
    document.forEachBlock { block in
      #expect(block.range.upperBound <= file.bytes.count, "\(note)")
      switch block.kind {
      case .list(let list):
        for item in list.items {
          #expect(block.range.contains(item.range.lowerBound), "\(note)")
          #expect(item.range.upperBound <= block.range.upperBound, "\(note)")
        }
      case .quote(let blocks):
        #expect(file.text(in: block.range).hasPrefix(">"), "\(note)")
        for inner in blocks {
          #expect(block.range.lowerBound <= inner.range.lowerBound, "\(note)")
          #expect(inner.range.upperBound <= block.range.upperBound, "\(note)")
        }
      default: break
      }
    }
  }

  /// What a source may mean: in a bare address it means itself, and in a table's cell a bar is
  /// escaped once more than elsewhere.
  private func forms(of source: String) -> [String] {
    let cell = source.replacing("\\|", with: "|")
    return [source, cell, resolved(source), resolved(cell)]
  }

  /// A text with the escapes and entities of ``RandomMarkdown`` resolved.
  private func resolved(_ source: String) -> String {
    var result = ""
    var rest = Substring(source)
    let entities = ["&amp;": "&", "&copy;": "©", "&#x41;": "A"]
    while let first = rest.unicodeScalars.first {
      if first == "\\", let next = rest.unicodeScalars.dropFirst().first,
        next.isASCII, !next.properties.isAlphabetic, next.properties.numericType == nil,
        next.value > 0x20
      {
        result.unicodeScalars.append(next)
        rest.unicodeScalars.removeFirst(2)
      } else if let entity = entities.first(where: { rest.hasPrefix($0.key) }) {
        result += entity.value
        rest = rest.dropFirst(entity.key.count)
      } else {
        result.unicodeScalars.append(first)
        rest.unicodeScalars.removeFirst()
      }
    }
    return result
  }
}
