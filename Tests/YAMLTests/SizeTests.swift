import Diagnostics
import Testing

@testable import YAML

@Suite struct SizeTests {
  @Test(arguments: [
    "k: a: b\n", "k: @\n", "k: \"\n", "k: |\n  x\n", "  x\n", "k: [\n", "\u{2028}\n", "k: 1\n",
    "- a #\n",
  ])
  func readsVeryLongTexts(line: String) {
    let file = SourceFile(path: "p", text: String(repeating: line, count: 20_000))
    let (root, findings) = YAMLParser.parse(file, in: 0..<file.bytes.count)
    #expect(!findings.isEmpty)
    #expect((root == nil) == (line != "k: 1\n"))
  }

  @Test func readsTheSameOnManyThreads() async {
    let text = FuzzTests.samples.joined(separator: "\n# x\n")
    let file = SourceFile(path: "p", text: text)
    let expected = YAMLParser.parse(file, in: 0..<file.bytes.count)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<500).filter { _ in
            let result = YAMLParser.parse(file, in: 0..<file.bytes.count)
            return result.root != expected.root || result.findings != expected.findings
          }.count
        }
      }
      for await failures in group { #expect(failures == 0) }
    }
  }
}
