import Testing

@testable import Site

/// The page of all deadlines: one scale for every body.
@Suite struct DeadlineTableTests {
  private static let page = BuiltSite(
    site([
      "content/fora/a/forum.md": """
      ---
      navn: Forum A
      art: styregruppe
      gælder: fra 2010
      ---
      """,
      "content/fora/a/kommissorium-2015.md": """
      ---
      gælder: fra 2015
      frister:
        dagsorden: senest 2 uger før mødet
        referat: senest 1 uge efter mødet
        godkendelse: stiltiende, når fristen for bemærkninger er udløbet
      ---
      """,
      "content/fora/b/forum.md": """
      ---
      navn: Forum B
      art: styregruppe
      gælder: fra 2010
      ---
      """,
      "content/fora/b/kommissorium-2015.md": """
      ---
      gælder: fra 2015
      frister:
        referat: senest 10 dage efter mødet
        dagsorden: senest 3 dage før mødet
      ---
      """,
    ]))["/moeder/frister/"]

  /// What stands in each cell of the row of a body: a step by its words, `-` for the line alone.
  private func cells(_ name: String) -> [String] {
    guard
      let row = Self.page.components(between: "<tr>", and: "</tr>").first(where: {
        $0.contains("\(name)</a>")
      })
    else { return [] }
    return row.components(between: "<td", and: "</td>").map { cell in
      if cell.contains("gennem") { return "-" }
      return cell.split(separator: "<").map { part in
        String(part.drop { $0 != ">" }.dropFirst())
      }.joined()
    }
  }

  @Test func aColumnIsTheSameDayForEveryBody() {
    let head = Self.page.components(between: "<thead>", and: "</thead>").first ?? ""
    #expect(
      head.components(between: "<th scope=\"col\"", and: "</th>") == [
        ">Forum", " class=\"plads-3\">2 uger før", " class=\"plads-2\">3 dage før",
        " class=\"plads-2\">Mødet", " class=\"plads-2\">1 uge efter",
        " class=\"plads-5\">10 dage efter",
        " class=\"plads-6\">Desuden",
      ])
    #expect(
      cells("Forum A") == [
        "Dagsorden: senest 2\u{A0}uger før mødet", "-", "Mødet",
        "Referat: senest 1\u{A0}uge efter mødet", "",
        "godkendelse: stiltiende, når fristen for bemærkninger er udløbet",
      ])
    #expect(
      cells("Forum B") == [
        "", "Dagsorden: senest 3\u{A0}dage før mødet", "Mødet", "-",
        "Referat: senest 10\u{A0}dage efter mødet", "",
      ])
  }

  @Test func whatHoldsStandsUnderAHeadingOfItsOwn() {
    #expect(
      Self.page.contains(
        "<tr class=\"gruppe\"><th scope=\"rowgroup\" colspan=\"7\">Gælder</th></tr>"))
    #expect(!Self.page.contains("Sagt tidligere"))
  }

  @Test func whatNobodyAdoptedHasNotBeenSaid() {
    let built = BuiltSite(
      site([
        "content/fora/a/forum.md": "---\nnavn: Forum A\nart: styregruppe\ngælder: fra 2010\n---\n",
        "content/fora/a/kommissorium-2022.md": """
        ---
        gælder: ikke oplyst
        forløb:
          - trin: udkast
            dato: 20. november 2021
          - trin: vedtaget
            udfald: afventer
        frister:
          dagsorden: senest 2 uger før mødet
        ---
        """,
      ]))
    let words = built.words("/moeder/frister/")
    #expect(words.contains("Udkast, ikke vedtaget Forum A Udkastet fra 2022"))
    #expect(!words.contains("Sagt tidligere"))
    #expect(built.words("/fora/a/").contains("Udkastet fra 2022, ikke vedtaget:"))
  }
}

extension String {
  /// What stands between each occurrence of one text and the next of another.
  fileprivate func components(between first: String, and last: String) -> [String] {
    split(separator: first, omittingEmptySubsequences: false).dropFirst().map {
      String($0.split(separator: last, omittingEmptySubsequences: false)[0])
    }
  }
}
