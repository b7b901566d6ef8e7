import Diagnostics
import TestSupport
import Testing

@Suite struct MixedUnitsTests {
  private static func grant(_ amount: String, _ part: String) -> MarkedSite {
    MarkedSite([
      "bevillinger/a.md": Texts.file(
        """
        titel: A
        art: bevilling
        beløb: \(amount)
        gælder: fra 2015
        forbrug:
          - tid: 2015
            beløb: \(part)
        """)
    ])
  }

  @Test(arguments: [
    ("3 mio. kr.", "⟦2 årsværk⟧"), ("3 mio. kr. (2019-priser)", "⟦1 mio. kr. (2020-priser)⟧"),
    ("3 mio. kr.", "⟦1 mio. kr. om året⟧"), ("3 årsværk", "⟦100 timer⟧"),
  ])
  func reportsWhatCannotBeReckonedTogether(amount: String, part: String) {
    #expect(
      Self.grant(amount, part).found() == [
        Found("beloeb-blandet", .warning, "bevillinger/a.md", part.filter { !"⟦⟧".contains($0) })
      ])
  }

  @Test(arguments: [
    ("3 mio. kr.", "250.000 kr."), ("3 mio. kr. (2019-priser)", "1 mio. kr."),
    ("3 årsværk", "1 årsværk"),
  ])
  func letsOneSortBe(amount: String, part: String) {
    #expect(Self.grant(amount, part).found() == [])
  }
}
