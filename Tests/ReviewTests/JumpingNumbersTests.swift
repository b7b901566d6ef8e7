import Diagnostics
import TestSupport
import Testing

@Suite struct JumpingNumbersTests {
  private static func site(_ body: String, _ deviation: String = "") -> MarkedSite {
    MarkedSite(["sider/om.md": "---\ntitel: Om\n\(deviation)---\n\n\(body)\n"])
  }

  @Test(arguments: [
    ("1. a\n2. b\n⟦4.⟧ c\n5. d", "4."), ("⟦3.⟧ a", "3."), ("1. a\n⟦1.⟧ b", "1."),
    ("1. a\n\n   ⟦2.⟧ b", "2."), ("1) a\n⟦3)⟧ b", "3)"),
  ])
  func reportsTheFirstJumpOfAList(body: String, marker: String) {
    #expect(
      Self.site(body).found() == [
        Found("nummerering-springer", .warning, "sider/om.md", marker)
      ])
  }

  @Test(arguments: [
    "1. a\n2. b\n\nTekst.\n\n3. c", "## A\n\n1. a\n\n### B\n\n2. b", "- a\n- b", "- a) x\n- b) y",
    "## 1. A\n\n## 2. B\n\n### 2.1. C\n\n### 2.2. D\n\n## Uden\n\n## 3. E",
  ])
  func saysNothingOfNumbersThatRunOn(body: String) {
    #expect(Self.site(body).found() == [])
  }

  @Test func reportsNumbersOfSections() {
    #expect(
      Self.site("## 1. A\n\n⟦## 3. B⟧\n\n## 4. C").found() == [
        Found("nummerering-springer", .warning, "sider/om.md", "## 3. B")
      ])
  }

  @Test(arguments: [
    ("## 1. A\n\n## 2. B\n\n⟦## 5. C⟧\n\n## 4. D\n\n## 5. E", "## 5. C"),
    ("## 1. A\n\n⟦## 3. B⟧\n\n## 3. C\n\n## 4. D", "## 3. B"),
  ])
  func aSlipInOneNumberIsNoFaultOfTheNext(body: String, found: String) {
    #expect(
      Self.site(body).found() == [
        Found("nummerering-springer", .warning, "sider/om.md", found)
      ])
  }

  @Test func endsOnNumbersThatNoListHas() {
    let numbers = ["9223372036854775807", "9223372036854775808", "99999999999999999999999"]
    let body = numbers.map { "## \($0). A\n\n### \($0).\($0). B" }.joined(separator: "\n\n")
    #expect(Self.site(body).found().allSatisfy { $0.rule == "nummerering-springer" })
  }

  @Test func callsThePlaceByItsSectionAndGroup() {
    let body = "## 4. Opgaver\n\n### Øvrige\n\n⟦8.⟧ a\n\n## Medlemmer\n\n3. b"
    let known = """
      kendte afvigelser:
        - regel: nummerering-springer
          sted: Opgaver
          grund: Trykt sådan
        - regel: nummerering-springer
          sted: Medlemmer
          grund: Trykt sådan

      """
    let site = Self.site(
      body.replacing("⟦8.⟧", with: "8."),
      known.replacing("sted: Opgaver", with: "sted: Opgaver, Øvrige"))
    #expect(site.findings().map(\.headline.danish) == ["»4.« er det første nummer"])
  }
}
