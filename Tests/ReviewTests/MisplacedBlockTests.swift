import Diagnostics
import TestSupport
import Testing

@Suite struct MisplacedBlockTests {
  private static func site(_ body: String, status: String = "holdt") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("", body, status: status),
    ])
  }

  @Test func reportsDataBeforeTheFirstItem() {
    let site = Self.site("⟦```punkt⟧\nart: beslutning\n```\n\n## 1. Plan")
    #expect(
      site.findings().map(\.headline.danish) == ["Blokken »punkt« står før det første punkt"])
    #expect(
      site.found() == [
        Found("blok-uden-punkt", .warning, "moeder/2010/a-2010-1.md", "```punkt")
      ])
  }

  @Test func reportsDataInsideAList() {
    let site = Self.site("## 1. Plan\n\n- Først\n\n  ⟦```opgave⟧\n  hvad: Ringer\n  ```")
    #expect(
      site.findings().map(\.headline.danish) == ["Blokken »opgave« hører ikke til noget punkt her"])
    #expect(
      site.found() == [
        Found("blok-uden-punkt", .warning, "moeder/2010/a-2010-1.md", "```opgave")
      ])
  }
}
