import Diagnostics
import TestSupport
import Testing

@Suite struct KnownDeviationsTests {
  private static func site(_ deviation: String) -> MarkedSite {
    MarkedSite(["sider/om.md": "---\ntitel: Om\nkendte afvigelser:\n\(deviation)\n---\n\n3. a\n"])
  }

  @Test func takeTheirFindingAway() {
    #expect(Self.site("  - regel: nummerering-springer\n    grund: Trykt sådan").found() == [])
  }

  @Test func areFoundWhenTheyAccountForNothing() {
    let site = Self.site(
      """
        - regel: nummerering-springer
          grund: Trykt sådan
        - regel: ⟦numerering-springer⟧
          grund: X
        - regel: ⟦tomt-afsnit⟧
          sted: Formål
          grund: X
      """)
    #expect(
      site.found() == [
        Found("afvigelse-uden-fund", .warning, "sider/om.md", "numerering-springer"),
        Found("afvigelse-uden-fund", .warning, "sider/om.md", "tomt-afsnit"),
      ])
    #expect(
      site.findings().map(\.mend?.danish) == [
        "Mente du »nummerering-springer«?",
        "Fjern linjen, eller ret `sted`, så det er stedet, som fundet nævner.",
      ])
  }
}
