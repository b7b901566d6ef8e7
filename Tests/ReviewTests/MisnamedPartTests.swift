import Diagnostics
import TestSupport
import Testing

@Suite struct MisnamedPartTests {
  private static func site(_ body: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "moeder/2010/a-2010-1.md": Texts.meeting("", "## 1. Plan\n\n\(body)"),
    ])
  }

  @Test func asksWhetherANearMissIsAPart() {
    let found = Self.site("### Beslutninger\n\nGodkendt.").findings()
    #expect(found.map(\.rule) == ["punkts-del"])
    #expect(found.map(\.mend?.danish) == ["Mente du »Beslutning«?"])
  }

  @Test func reportsASecondPartOfOneItem() {
    let twice = "### Beslutning\n\nGodkendt.\n\n### Beslutning\n\nAfvist."
    #expect(
      Self.site(twice).findings().map(\.headline.danish) == [
        "Punktet har allerede et afsnit »Beslutning«"
      ])
  }

  @Test func takesOnePartForEachItemAndHeadingsOfItsOwn() {
    let items = "### Beslutning\n\nA.\n\n## 2. B\n\n### Baggrund\n\nB.\n\n### Beslutning\n\nC."
    #expect(Self.site(items).found() == [])
  }

  @Test(arguments: [("opgaver", "opgave"), ("beslutninger", "beslutning"), ("punkter", "punkt")])
  func asksWhetherABlockWasMeant(word: String, meant: String) {
    let found = Self.site("Tekst.\n\n```\(word)\nhvad: Et\n```").findings()
    #expect(found.map(\.rule) == ["ukendt-blok"])
    #expect(found.map(\.mend?.danish) == ["Mente du »\(meant)«?"])
  }
}
