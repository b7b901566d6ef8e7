import Diagnostics
import TestSupport
import Testing

@Suite struct LinkToInternalTests {
  private static func site(_ page: String, _ keys: String = "") -> MarkedSite {
    MarkedSite([
      "sider/om.md": "---\ntitel: Om\n\(keys)---\n\n\(page)\n",
      "fora/a/forum.md": Texts.forum("gælder: fra 2010\nsynlighed: intern"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(),
    ])
  }

  @Test(arguments: ["../fora/a/forum.md", "../fora/a/kommissorium-2010.md#opgaver"])
  func reportsALinkInPublicText(address: String) {
    #expect(
      Self.site("Se [her](⟦\(address)⟧).").found() == [
        Found("link-til-internt", .warning, "sider/om.md", address)
      ])
  }

  @Test func allowsALinkInInternalText() {
    #expect(Self.site("```intern\nSe [her](../fora/a/forum.md).\n```").found() == [])
    #expect(Self.site("Se [her](../fora/a/forum.md).", "synlighed: intern\n").found() == [])
  }
}
