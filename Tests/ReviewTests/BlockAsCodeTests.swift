import Diagnostics
import TestSupport
import Testing

@Suite struct BlockAsCodeTests {
  private static func site(_ body: String) -> MarkedSite {
    MarkedSite(["sider/om.md": "---\ntitel: Om\n---\n\n\(body)\n"])
  }

  @Test(arguments: [
    "⟦``vis ikke oplyst``⟧", "⟦`vis  ikke oplyst`⟧", "Tekst.\n\n    ⟦```vis ikke oplyst\n    ```⟧",
  ])
  func reportsABlockThatIsCode(body: String) {
    #expect(Self.site(body).found().map(\.rule) == ["blok-som-kode"])
  }

  @Test(arguments: [
    "Skriv `vis ikke oplyst` i teksten.", "`vis noget andet`", "    vis ikke oplyst",
  ])
  func codeThatIsMeantIsCode(body: String) {
    #expect(Self.site(body).found() == [])
  }
}
