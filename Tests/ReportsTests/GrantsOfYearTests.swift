import Governance
import Testing

@testable import Reports

@Suite struct GrantsOfYearTests {
  private func grants(in year: Int) throws -> GrantsOfYear {
    func grant(_ validity: String, _ more: String = "") -> String {
      """
      titel: Bevilling \(validity)
      art: bevilling
      beløb: 1 mio. kr.
      gælder: \(validity)
      \(more)
      """
    }
    return GrantsOfYear(
      try reportYear(
        year,
        [
          "bevillinger/a.md": grant("2012-2014"), "bevillinger/b.md": grant("2020-2022"),
          "bevillinger/c.md": grant("fra 2024 til 2024", "kilder:\n  - k"),
          "bevillinger/d.md": grant("fra 2025 til 2025"),
          "kilder/k.md": "titel: K\nart: aftale\ndato: 2021",
        ]))
  }

  @Test func amountsStandByWhetherTheyHoldInTheYear() throws {
    let grants = try grants(in: 2021)
    #expect(["a", "b", "c", "d"].map { grants[EntityID($0)] } == [.earlier, .now, .later, nil])
    #expect(
      lines(grants.gaps) == [
        "Prisniveauet for »Bevilling 2020-2022« er ikke oplyst [b, prisniveau]"
      ])
  }

  /// Of what has no stated time nobody has said that it is over.
  @Test func anAmountWithoutATimeIsNotOver() throws {
    let files: KeyValuePairs = [
      "bevillinger/a.md": "titel: A\nart: bevilling\nbeløb: 1 mio. kr.\ngælder: ikke oplyst",
      "bevillinger/b.md":
        "titel: B\nart: bevilling\nbeløb: 1 mio. kr.\ngælder: 2021\nprisniveau: 2021-priser",
    ]
    let grants = GrantsOfYear(try reportYear(2021, files))
    #expect(grants["a"] == .uncertain)
    #expect(lines(grants.gaps) == ["Om »A« gælder i 2021, er ikke oplyst [a, gælder]"])
  }

  @Test func aYearWithoutAGrantIsAGap() throws {
    #expect(
      lines(try grants(in: 2018).gaps) == ["Ingen bevilling, der gælder i 2018, er oplyst"])
  }
}
