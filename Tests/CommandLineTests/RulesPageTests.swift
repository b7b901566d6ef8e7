import Diagnostics
import Foundation
import Review
import Testing

@testable import CommandLine

/// `docs/rules.md` is written from the code; with `KOMMISSORIUM_RECORD` set it is recorded anew,
/// which fails the run once.
@Suite struct RulesPageTests {
  @Test func docsAreWhatTheCodeSays() throws {
    let wanted = RulesReference.markdown(of: ReviewRules.descriptions, language: .danish)
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/rules.md")
    let current = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard current != wanted else { return }
    if ProcessInfo.processInfo.environment["KOMMISSORIUM_RECORD"] != nil {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/rules.md is recorded anew; run the tests again")
    } else {
      Issue.record("docs/rules.md is not what the code says; record it with KOMMISSORIUM_RECORD=1")
    }
  }
}
