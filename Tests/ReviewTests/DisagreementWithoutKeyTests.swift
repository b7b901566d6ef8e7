import Diagnostics
import TestSupport
import Testing

@Suite struct DisagreementWithoutKeyTests {
  private static func site(_ about: String) -> MarkedSite {
    MarkedSite([
      "uenigheder/u.md": Texts.file("titel: U\nvedrører:\n  - \(about)\nvises: begge"),
      "bevillinger/a.md": Texts.file(
        "titel: A\nart: bevilling\nbeløb: 30 mio. kr.\ngælder: 2012-2014"),
    ])
  }

  @Test func reportsAKeyThatTheEntityDoesNotHave() {
    let site = Self.site("a, ⟦beløbet⟧")
    #expect(site.found() == [Found("uenighed-uden-noegle", .error, "uenigheder/u.md", "beløbet")])
    #expect(site.findings().map(\.mend?.danish) == ["Mente du »beløb«?"])
  }

  @Test(arguments: ["a, beløb", "a"]) func letsTheOthersBe(about: String) {
    #expect(Self.site(about).found() == [])
  }
}
