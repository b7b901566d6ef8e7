import Diagnostics
import Governance
import Phrases
import Testing

@testable import Accounts

@Suite struct LedgerTests {
  private static let note2013 = """
    beløb: 30 mio. kr.
    andre beløb:
      - hvad: i alt
        beløb: 32,5 mio. kr.
        kilde: notat, l. 84
      - hvad: investering
        beløb: 260 mio. kr.
        kilde: notat, l. 84
    fordeling:
      - andel: 10,6 %
        regnet af: 260 mio. kr.
        kilde: notat, l. 88
      - andel: 1,9 %
        regnet af: 260 mio. kr.
        kilde: notat, l. 86
    kontrol:
      - 32,5 mio. kr. = 12,5 % af 260 mio. kr.
      - 30 mio. kr. = 12,5 % af 260 mio. kr.
      - 12,5 % = 10,6 % + 1,9 %
    belæg:
      beløb: l. 38
    kilder:
      - notat
    """

  private func ledger(_ lines: String) throws -> Ledger {
    Ledger(of: try #require(grant(lines)["a"]))
  }

  private func words(_ derivation: Derivation?) -> String? {
    derivation?.sum.printed(in: .danish)
  }

  @Test func worksOutWhatSharesComeTo() throws {
    let ledger = try ledger(Self.note2013)
    #expect(
      ledger.parts.map { words($0.derived) } == [
        "27,56 mio. kr. = 10,6 % af 260 mio. kr.", "4,94 mio. kr. = 1,9 % af 260 mio. kr.",
      ])
    #expect(words(ledger.sharesTogether) == "12,5 % = 10,6 % + 1,9 %")
    #expect(words(ledger.partsTogether) == "32,50 mio. kr. = 27,56 mio. kr. + 4,94 mio. kr.")
  }

  @Test func saysWhatASumThatFailsComesToAndWhatWouldHaveHeld() throws {
    let checks = try ledger(Self.note2013).checks
    #expect(checks.map(\.holds) == [true, false, true])
    let failing = checks[1]
    #expect(words(failing.difference) == "2,5 mio. kr. = 32,5 mio. kr. - 30 mio. kr.")
    #expect(words(failing.fittingWhole) == "30 mio. kr. = 12,5 % af 240 mio. kr.")
    #expect(failing.fittingWhole?.result.printed(in: .danish) == "240 mio. kr.")
    #expect(checks[0].difference == nil && checks[0].fittingWhole == nil)
  }

  @Test func namesWhereEveryOperandStands() throws {
    let ledger = try ledger(Self.note2013)
    let places = ledger.checks.map { check in
      check.sources.map { $0.place?.printed(in: .danish) ?? "" }
    }
    #expect(
      places == [
        ["l. 84", "l. 88", "l. 86"], ["l. 38", "l. 84", "l. 88", "l. 86"], ["l. 88", "l. 86"],
      ])
  }

  @Test func addsPartsOnlyWhenTheyAreOfOneSort() throws {
    let mixed = try ledger(
      "beløb: 3 mio. kr.\nfordeling:\n  - beløb: 1 mio. kr.\n  - beløb: 2 årsværk")
    #expect(mixed.partsTogether == nil)
    let prices = try ledger(
      """
      beløb: 3 mio. kr.
      fordeling:
        - beløb: 1 mio. kr. (2019-priser)
        - beløb: 2 mio. kr. (2020-priser)
      """)
    #expect(prices.partsTogether == nil)
    let units = try ledger(
      "beløb: 1,5 mio. kr.\nfordeling:\n  - beløb: 850.000 kr.\n  - beløb: 0,65 mio. kr.")
    #expect(words(units.partsTogether) == "1.500.000 kr. = 850.000 kr. + 0,65 mio. kr.")
  }

  @Test func saysWhatIsLeftAndThatItIsAtMostThatMuch() throws {
    let spending = try ledger(
      """
      beløb: 3 mio. kr.
      forbrug:
        - tid: 2023
          beløb: 0,4 mio. kr.
        - tid: 2024
          beløb: 0,8 mio. kr.
        - tid: 2025
          beløb: ikke oplyst
      """
    ).spending
    #expect(words(spending.total) == "1,2 mio. kr. = 0,4 mio. kr. + 0,8 mio. kr.")
    #expect(words(spending.rest) == "1,8 mio. kr. = 3 mio. kr. - 0,4 mio. kr. - 0,8 mio. kr.")
    #expect(spending.missing.count == 1 && spending.excess == nil)
  }

  @Test func saysByHowMuchAnAmountWasExceeded() throws {
    let spending = try ledger(
      "beløb: 1 mio. kr.\nforbrug:\n  - tid: 2023\n    beløb: 1,25 mio. kr."
    ).spending
    #expect(words(spending.excess) == "0,25 mio. kr. = 1,25 mio. kr. - 1 mio. kr.")
    #expect(spending.rest == nil)
  }

  @Test func dividesExactlyOrNotAtAll() throws {
    let third = Derivation.whole(
      ofWhich: Operand(.init(DecimalNumber(10), .amount(.millionKroner)), sources: []),
      is: Operand(percent: DecimalNumber(3), sources: []))
    #expect(third == nil)
  }
}
