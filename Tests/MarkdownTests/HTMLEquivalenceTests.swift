import Diagnostics
import Testing

@testable import Markdown

/// Our HTML, held against that of the C library, which parsed the same text.
@Suite struct HTMLEquivalenceTests {
  @Test func writesRealDocumentsAsTheLibraryDoes() {
    let files = ContentFolder.markdownFiles()
    #expect(files.count > 20)
    for file in files {
      let body = ContentFolder.body(of: file)
      let (document, _) = MarkdownParser.parse(file, body: body)
      #expect(
        HTMLRenderer().html(document) == MarkdownParser.libraryHTML(file, body: body),
        "\(file.path)")
    }
  }

  @Test(arguments: 0..<20)
  func writesRandomMarkdownAsTheLibraryDoes(batch: UInt64) {
    var compared = 0
    for seed in (batch * 200)..<((batch + 1) * 200) {
      var random = RandomMarkdown(seed: seed)
      let file = SourceFile(path: "tilfældig.md", text: random.text())
      let text = file.text(in: 0..<file.bytes.count)
      let (document, _) = MarkdownParser.parse(file)
      // The library also counts references in definitions that it drops, since nothing uses them.
      let definitions =
        text.split(separator: "[^a]:", omittingEmptySubsequences: false).count
        + text.split(separator: "[^b]:", omittingEmptySubsequences: false).count - 2
      if definitions != document.footnotes.count { continue }
      compared += 1
      let theirs = MarkdownParser.libraryHTML(file, body: 0..<file.bytes.count)
      #expect(HTMLRenderer().html(document) == theirs, "seed \(seed): \(text.debugDescription)")
    }
    #expect(compared > 100)
  }
}
