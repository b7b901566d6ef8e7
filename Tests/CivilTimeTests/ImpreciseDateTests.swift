import CivilTime
import SeededRandom
import Testing

@Suite struct ImpreciseDateTests {
  /// A precision, its first and last day and its EDTF.
  static let cases: [(ImpreciseDate.Precision, String, String, String)] = [
    (.month(4, year: 2010), "2010-04-01", "2010-04-30", "2010-04"),
    (
      .thirdOfMonth(.primo, month: 9, year: 2010), "2010-09-01", "2010-09-10",
      "2010-09-01/2010-09-10"
    ),
    (
      .thirdOfMonth(.medio, month: 9, year: 2010), "2010-09-11", "2010-09-20",
      "2010-09-11/2010-09-20"
    ),
    (
      .thirdOfMonth(.ultimo, month: 2, year: 2012), "2012-02-21", "2012-02-29",
      "2012-02-21/2012-02-29"
    ),
    (.season(.spring, year: 2020), "2020-03-01", "2020-05-31", "2020-21"),
    (.season(.summer, year: 2020), "2020-06-01", "2020-08-31", "2020-22"),
    (.season(.autumn, year: 2020), "2020-09-01", "2020-11-30", "2020-23"),
    (.season(.winter, year: 2019), "2019-12-01", "2020-02-29", "2019-24"),
    (.quarter(2, year: 2011), "2011-04-01", "2011-06-30", "2011-34"),
    (.quarter(4, year: 2011), "2011-10-01", "2011-12-31", "2011-36"),
    (.thirdOfYear(.primo, year: 2010), "2010-01-01", "2010-01-31", "2010-01-01/2010-01-31"),
    (.thirdOfYear(.medio, year: 2010), "2010-06-01", "2010-07-31", "2010-06-01/2010-07-31"),
    (.thirdOfYear(.ultimo, year: 2010), "2010-12-01", "2010-12-31", "2010-12-01/2010-12-31"),
    (.year(2010), "2010-01-01", "2010-12-31", "2010"),
    (.year(33), "0033-01-01", "0033-12-31", "0033"),
  ]

  @Test(arguments: cases)
  func knowsItsDaysAndItsCode(
    precision: ImpreciseDate.Precision, first: String, last: String, edtf: String
  ) throws {
    let date = try #require(ImpreciseDate(precision))
    #expect([date.first.isoText, date.last.isoText, date.edtf] == [first, last, edtf])
    #expect(ImpreciseDate(edtf: edtf) == date)
  }

  @Test func marksWhatIsApproximate() throws {
    let date = try #require(ImpreciseDate(.year(2010), isApproximate: true))
    #expect(date.edtf == "2010~")
    let primo = ImpreciseDate(.thirdOfMonth(.primo, month: 9, year: 2010), isApproximate: true)
    #expect(try #require(primo).edtf == "2010-09-01~/2010-09-10~")
  }

  @Test(arguments: [
    ImpreciseDate.Precision.month(13, year: 2010), .quarter(0, year: 2010), .quarter(5, year: 2010),
    .year(0), .year(10_000), .season(.winter, year: 9999), .quarter(.max, year: 2010),
    .thirdOfMonth(.ultimo, month: 0, year: 2010), .thirdOfYear(.primo, year: -1),
    .quarter(.min, year: 2010),
  ])
  func refusesTimesThatTheCalendarLacks(precision: ImpreciseDate.Precision) {
    #expect(ImpreciseDate(precision) == nil)
  }

  @Test(arguments: [
    "", "~", "/", "2010-20", "2010-25", "2010-37", "2010/2012", "2010-09-01/2010-09-11",
    "2010-09-01~/2010-09-10", "2010-09-01/2010-09-10/2010-09-10", "2010-13", "10", "2010-4",
    "2010-02-30",
  ])
  func readsNoOtherEDTF(text: String) {
    #expect(ImpreciseDate(edtf: text) == nil)
  }

  @Test func aYearSuppliedIsSuppliedWhole() {
    #expect(
      ImpreciseDate(.year(2010), supplied: .year) == ImpreciseDate(.year(2010), supplied: .whole))
  }

  @Test func readsBackWhatItPrints() {
    let seed = UInt64.random(in: 0...(.max))
    var random = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let date = random.date(years: 1...9998)
      let plain = ImpreciseDate(date.precision, isApproximate: date.isApproximate)
      #expect(ImpreciseDate(edtf: date.edtf) == plain, "seed \(seed), \(date.edtf)")
    }
  }
}
