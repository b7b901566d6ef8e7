import Testing

@testable import Diagnostics

@Suite struct FindingPrinterSizeTests {
  @Test func readsAFileOnceForAllItsFindings() {
    let file = SourceFile(
      path: "p", text: String(repeating: "note: sag #4\n", count: 2_000))
    let findings = (0..<2_000).map { line in
      Finding(
        "r", at: Place(path: "p", range: line * 13 + 10..<line * 13 + 11),
        Message(da: "x", en: "x"))
    }
    var reads = 0
    let output = FindingPrinter(format: .github, language: .danish) { _ in
      reads += 1
      return file
    }.text(of: findings)
    #expect(reads == 1)
    #expect(output.hasSuffix("::error file=p,line=2000,col=11,title=r::x\n"))
  }
}
