import Diagnostics
import Dispatch
import Synchronization
import Testing

@testable import Markdown

@Suite struct ConcurrencyTests {
  @Test func parsesTheSameOnTwoThreads() {
    let file = SourceFile(path: "a.md", text: "~~x~~ www.kk.dk\n\n- [x] *a* |\n")
    let expected = MarkdownParser.parse(file)
    #expect(
      HTMLRenderer().html(expected.document) == """
        <p><del>x</del> <a href="http://www.kk.dk">www.kk.dk</a></p>
        <ul>
        <li><input type="checkbox" checked="" disabled="" /> <em>a</em> |</li>
        </ul>

        """)
    let wrong = Atomic(0)
    let started = Atomic(0)
    let group = DispatchGroup()
    for name in ["en", "to"] {
      DispatchQueue(label: name).async(group: group) {
        // Neither begins before the other is there.
        started.add(1, ordering: .acquiringAndReleasing)
        while started.load(ordering: .acquiring) < 2 {}
        for _ in 0..<5_000 {
          let parsed = MarkdownParser.parse(file)
          if parsed.document != expected.document || parsed.findings != expected.findings {
            wrong.add(1, ordering: .relaxed)
          }
        }
      }
    }
    group.wait()
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
