import Content
import Testing

@Suite struct MoneyPageTests {
  private static func grant(_ amount: String, _ more: String = "") -> String {
    """
    ---
    titel: Bevilling på \(amount)
    art: bevilling
    beløb: \(amount)
    gælder: fra 2015
    formål: planer
    \(more)
    ---
    """
  }

  @Test func aSiteWithoutAmountsHasThePageAsItWas() {
    let built = BuiltSite(site([:]))
    #expect(built.files["oekonomi/beloeb.csv"] == nil)
    #expect(!built["/oekonomi/"].contains("manchet"))
    #expect(built.files["noegletal/noegletal.csv"] == nil)
  }

  @Test func amountsOfOneSortAreAddedAndMarkedAsComputed() {
    let built = BuiltSite(
      site([
        "content/bevillinger/a.md": Self.grant("10,60 mio. kr."),
        "content/bevillinger/b.md": Self.grant("25,20 mio. kr."),
      ]))
    #expect(
      built.words("/oekonomi/").contains(
        "35,80 mio. kr. (beregnet) 35,80 mio. kr. = 10,60 mio. kr. + 25,20 mio. kr."))
    let sheet = built.files["oekonomi/beloeb.csv"] ?? ""
    #expect(sheet.hasPrefix("\u{FEFF}Post;Hvad;"))
    #expect(sheet.contains(";35,80;;mio. kr.;"))
  }

  @Test func amountsAtTwoPriceLevelsStandApart() {
    let built = BuiltSite(
      site([
        "content/bevillinger/a.md": Self.grant("10 mio. kr. (2019-priser)"),
        "content/bevillinger/b.md": Self.grant("25 mio. kr. (2020-priser)"),
      ]))
    #expect(!built.words("/oekonomi/").contains("35"))
  }

  @Test func aSumThatFailsSaysWhatWouldHaveHeld() {
    let built = BuiltSite(
      site([
        "content/bevillinger/a.md": Self.grant(
          "30 mio. kr.", "kontrol:\n  - 30 mio. kr. = 12,5 % af 260 mio. kr.")
      ]))
    #expect(
      built.words("/bevillinger/a/").contains(
        """
        Går ikke op: Højre side giver 32,5 mio. kr. (beregnet). Forskellen er 2,5 mio. kr. \
        (beregnet). 30 mio. kr. er 12,5 % af 240 mio. kr. (beregnet).
        """))
  }

  @Test func wordsThatLookLikeAFormulaAreWordsInASpreadsheet() {
    let built = BuiltSite(
      site([
        "content/bevillinger/a.md": Self.grant(
          "1 mio. kr.", "andre beløb:\n  - hvad: =SUM(A1;A2)\n    beløb: 2 mio. kr.")
      ]))
    #expect((built.files["oekonomi/beloeb.csv"] ?? "").contains(";\"'=SUM(A1;A2)\";"))
  }

  @Test func aMissingYearLeavesAtMostSoMuch() {
    let built = BuiltSite(
      site([
        "content/bevillinger/a.md": Self.grant(
          "3 mio. kr.",
          "forbrug:\n  - tid: 2015\n    beløb: 1 mio. kr.\n  - tid: 2016\n    beløb: ikke oplyst")
      ]))
    #expect(built.words("/oekonomi/").contains("højst 2 mio. kr. (beregnet)"))
    #expect(built.words("/bevillinger/a/").contains("Højst tilbage 2 mio. kr. (beregnet)"))
  }
}
