import Diagnostics
import TestSupport
import Testing

@Suite struct RepeatedSeatTests {
  @Test func reportsANameOfTwoSeats() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/grundlag-2010.md": Texts.basis(
        """
        gælder: fra 2010
        sammensætning:
          - plads: bl
            fra: kommunen
          - plads: llo
            fra: kommunen
          - plads: ⟦bl⟧
            fra: kommunen
        """),
      "fora/a/grundlag-2012.md": Texts.basis(
        "gælder: fra 2012\nsammensætning:\n  - plads: bl\n    fra: kommunen"),
    ])
    #expect(
      site.found() == [Found("plads-gentaget", .error, "fora/a/grundlag-2010.md", "bl")])
  }
}
