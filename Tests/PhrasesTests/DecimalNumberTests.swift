import Diagnostics
import Phrases
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("0", "0", "0"), ("10,60", "10,60", "10.60"), ("2½", "2½", "2½"), ("½", "½", "½"),
    ("1.250.000", "1.250.000", "1,250,000"), ("1250000", "1.250.000", "1,250,000"),
    ("9999", "9999", "9999"), ("0,05", "0,05", "0.05"), ("-0,5", "-0,5", "-0.5"),
    ("1.000", "1000", "1000"), ("-2½", "-2½", "-2½"),
  ])
  func readsAndWritesDanish(text: String, danish: String, english: String) throws {
    let number = try #require(DecimalNumber(danish: text))
    #expect(number.printed(in: .danish) == danish)
    #expect(number.printed(in: .english) == english)
  }

  @Test(arguments: [
    "", "-", ",5", "5,", "1,2,3", "9.30", "1.00.000", "1..000", ".5", "1e5", "٣", "2½½", "2,5½",
    "0,1234567", "1234567890123456", "--3", "½5", "1.0000",
  ])
  func refusesOtherWriting(text: String) { #expect(DecimalNumber(danish: text) == nil) }

  @Test func equalsByValueWhateverTheWriting() {
    #expect(DecimalNumber(1060, scale: 2) == DecimalNumber(106, scale: 1))
    #expect(DecimalNumber(25, scale: 1, style: .half) == DecimalNumber(25, scale: 1))
    #expect(Set([DecimalNumber(10), DecimalNumber(1000, scale: 2)]).count == 1)
    #expect(DecimalNumber(25, scale: 1) > DecimalNumber(2))
    #expect(DecimalNumber(200, scale: 2).whole == 2)
    #expect(DecimalNumber(25, scale: 1).whole == nil)
  }

  @Test func saysWhenASumIsTooLarge() {
    #expect(DecimalNumber(.max).adding(DecimalNumber(1)) == nil)
    #expect(DecimalNumber(.max).multiplied(by: DecimalNumber(2)) == nil)
    #expect(DecimalNumber(.max).multiplied(by: DecimalNumber(.max)) == nil)
    #expect(DecimalNumber(.min).subtracting(DecimalNumber(1)) == nil)
    #expect(DecimalNumber(1).shifted(right: 24) == nil)
    #expect(DecimalNumber(.min).rounded(to: 0) == DecimalNumber(.min))
    #expect(DecimalNumber(.min).printed(in: .danish) == "-9.223.372.036.854.775.808")
    #expect(DecimalNumber(.min, scale: 1, style: .half).whole == nil)
  }

  @Test(arguments: [
    (1, 3, 2, "0,33"), (2, 3, 2, "0,67"), (1, 2, 0, "1"), (-1, 2, 0, "-1"), (1, -8, 2, "-0,13"),
    (5, 5, 1, "1,0"), (96, 14, 0, "7"),
  ])
  func dividesToSomeDecimals(_ number: Int, _ by: Int, _ decimals: Int, _ quotient: String) {
    let result = DecimalNumber(number).divided(by: DecimalNumber(by), decimals: decimals)
    #expect(result?.printed(in: .danish) == quotient)
  }

  @Test func dividesByNothingNever() {
    #expect(DecimalNumber(1).divided(by: DecimalNumber(0), decimals: 2) == nil)
    #expect(
      DecimalNumber(96, scale: 1).divided(by: DecimalNumber(140, scale: 1), decimals: 1)
        == DecimalNumber(7, scale: 1))
  }

  @Test func roundsAHalfAwayFromZero() {
    #expect(DecimalNumber(2756, scale: 2).rounded(to: 1) == DecimalNumber(276, scale: 1))
    #expect(DecimalNumber(25, scale: 1).rounded(to: 0) == DecimalNumber(3))
    #expect(DecimalNumber(-25, scale: 1).rounded(to: 0) == DecimalNumber(-3))
    #expect(DecimalNumber(24, scale: 1).rounded(to: 0) == DecimalNumber(2))
  }
}
