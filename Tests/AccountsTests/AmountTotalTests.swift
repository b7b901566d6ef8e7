import Diagnostics
import Governance
import Phrases
import Testing

@testable import Accounts

@Suite struct AmountTotalTests {
  private func totals(_ files: KeyValuePairs<String, String>) -> [String] {
    AmountTotal.all(of: entities(files).entities).map { $0.sum.sum.printed(in: .danish) }
  }

  private static func file(_ amount: String, _ more: String = "", sort: String = "bevilling")
    -> String
  {
    "titel: X\nart: \(sort)\nbeløb: \(amount)\ngælder: fra 2015\n" + more
  }

  @Test func addsGrantsForOnePurposeWithTheDecimalsTheyAreWrittenWith() {
    #expect(
      totals([
        "bevillinger/a.md": Self.file("10,60 mio. kr.", "formål: planer"),
        "bevillinger/b.md": Self.file("25,20 mio. kr.", "formål: planer"),
        "bevillinger/c.md": Self.file("7 mio. kr.", "formål: andet"),
      ]) == ["35,80 mio. kr. = 10,60 mio. kr. + 25,20 mio. kr."])
  }

  @Test(
    "never adds what is of another sort",
    arguments: [
      file("2 årsværk", "formål: planer"), file("2 mio. kr. (2019-priser)", "formål: planer"),
      file("2 mio. kr. om året", "formål: planer"), file("ca. 2 mio. kr.", "formål: planer"),
      file("2-3 mio. kr.", "formål: planer"), file("2 mio. kr.", "formål: planer", sort: "skøn"),
      file("2 mio. kr.", "formål: planer", sort: "budgetaftale"),
      file("2 mio. kr.", "formål: planer\ntaget af: a"),
    ])
  func neverAddsWhatIsOfAnotherSort(other: String) {
    #expect(
      totals([
        "bevillinger/a.md": Self.file("10 mio. kr.", "formål: planer"), "bevillinger/b.md": other,
      ]) == [])
  }

  @Test func addsTheFramesOfPlans() {
    #expect(
      totals([
        "helhedsplaner/a.md": "navn: A\nordning: o\nramme: 10 mio. kr.",
        "helhedsplaner/b.md": "navn: B\nordning: o\nramme: 14 mio. kr.",
      ]) == ["24 mio. kr. = 10 mio. kr. + 14 mio. kr."])
  }
}
