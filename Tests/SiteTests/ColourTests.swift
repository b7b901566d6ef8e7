import Testing

@testable import Site

@Suite struct ColourTests {
  @Test(arguments: [
    ("#fff", "#ffffff"), ("#0A5748", "#0a5748"), ("#09c", "#0099cc"), ("#000", "#000000"),
  ])
  func readsHexadecimals(text: String, hex: String) {
    #expect(Colour(hex: text)?.hex == hex)
  }

  @Test(arguments: [
    "", "#", "fff", "#ff", "#ffff", "#fffff", "#fffffff", "#ggg", "#ｆｆｆ", "navy", "rgb(0,0,0)",
    "#fff;", "# fff", "#+12",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Colour(hex: text) == nil)
  }

  /// Ratios that are printed in many places, to the hundredth.
  @Test(arguments: [
    ("#000", "#fff", 21.0), ("#fff", "#fff", 1), ("#777", "#fff", 4.478),
    ("#767676", "#fff", 4.542),
    ("#949494", "#fff", 3.034), ("#f00", "#fff", 3.998), ("#00f", "#fff", 8.592),
    ("#0f0", "#000", 15.304),
  ])
  func contrastIsThatOfWCAG(one: String, two: String, ratio: Double) throws {
    let (one, two) = try (#require(Colour(hex: one)), #require(Colour(hex: two)))
    #expect(abs(one.contrast(with: two) - ratio) < 0.001)
    #expect(one.contrast(with: two) == two.contrast(with: one))
  }

  @Test func theNearestColourIsItselfWhenItWillDo() throws {
    for hex in ["#8ab8e6", "#000000", "#ffffff", "#123456", "#808080", "#fe0102"] {
      let colour = try #require(Colour(hex: hex))
      #expect(colour.nearest { _ in true } == colour)
    }
  }

  @Test func theNearestColourOfAGreyIsAGrey() throws {
    let (grey, white) = try (#require(Colour(hex: "#999")), #require(Colour(hex: "#fff")))
    #expect(grey.nearest { $0.contrast(with: white) >= 4.5 }?.hex == "#767676")
    #expect(grey.nearest { $0.contrast(with: white) > 21.1 } == nil)
  }
}
