import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedTaskTests {
  private static func site(_ body: String, status: String = "holdt") -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("", body, status: status),
    ])
  }

  @Test func reportsTheSecondTaskOfAName() {
    let site = Self.site(
      """
      ## 1. Oplæg

      ```opgave
      id: oplaeg
      hvad: Skriver et oplæg
      ```

      ## 2. Udsendelse

      ```opgave
      id: ⟦oplaeg⟧
      hvad: Sender det ud
      ```
      """)
    #expect(
      site.found() == [
        Found("opgave-gentaget", .error, "moeder/2010/a-2010-1.md", "oplaeg")
      ])
  }

  @Test func tasksWithoutANameAreNotTheSame() {
    let task = "```opgave\nhvad: Skriver et oplæg\n```\n\n"
    #expect(Self.site("## 1. Oplæg\n\n" + task + task).found() == [])
  }
}
