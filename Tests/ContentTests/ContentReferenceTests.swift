import Content
import Diagnostics
import Foundation
import Testing

/// `docs/content.md` is written from the code; with `KOMMISSORIUM_RECORD` set it is recorded anew,
/// which fails the run once.
@Suite struct ContentReferenceTests {
  @Test func docsAreWhatTheCodeSays() throws {
    let wanted = ContentReference.markdown(language: .danish)
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/content.md")
    let current = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard current != wanted else { return }
    if ProcessInfo.processInfo.environment["KOMMISSORIUM_RECORD"] != nil {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/content.md is recorded anew; run the tests again")
    } else {
      Issue.record(
        "docs/content.md is not what the code says; record it with KOMMISSORIUM_RECORD=1")
    }
  }
}
