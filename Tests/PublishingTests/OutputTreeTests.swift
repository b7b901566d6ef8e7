import Publishing
import Testing

@Suite struct OutputTreeTests {
  @Test func givesFilesInTheOrderOfTheirPathsHoweverTheyCame() {
    let tree = OutputTree()
    for path in ["b/index.html", "å.pdf", "a.css", "b.html"] {
      tree.put(OutputFile(path: path, bytes: Array(path.utf8)))
    }
    #expect(tree.files.map(\.path) == ["a.css", "b.html", "b/index.html", "å.pdf"])
  }
}
