import Diagnostics
import Phrases
import Testing

@Suite struct CheckSumTests {
  @Test(arguments: [
    ("32,5 mio. kr. = 12,5 % af 260 mio. kr.", "32,5 mio. kr.", true),
    ("30 mio. kr. = 12,5 % af 260 mio. kr.", "32,5 mio. kr.", false),
    ("12,5 % = 10,6 % + 1,9 %", "12,5 %", true), ("12,5 % = 10,6 % + 1,8 %", "12,4 %", false),
    ("27,6 mio. kr. = 10,6 % af 260 mio. kr.", "27,56 mio. kr.", false),
    ("ca. 27,6 mio. kr. = 10,6 % af 260 mio. kr.", "27,56 mio. kr.", true),
    ("ca. 27,5 mio. kr. = 10,6 % af 260 mio. kr.", "27,56 mio. kr.", false),
    ("1 mia. kr. = 999 mio. kr. + 1.000.000 kr.", "1 mia. kr.", true),
    ("2.500 kr. = 3 t.kr. - 500 kr.", "2500 kr.", true), ("14 = 8 + 6", "14", true),
    ("12,50 % = 12,5 %", "12,5 %", true), ("2 årsværk = 1 årsværk + 1 årsværk", "2 årsværk", true),
  ])
  func computesExactly(text: String, computed: String, holds: Bool) throws {
    let sum = try CheckSum.parse(text)
    #expect(CheckSum.Figure(sum.computed.number, sum.computed.unit) == sum.computed)
    #expect(try CheckSum.parse("\(computed) = \(computed)").claimed == sum.computed)
    #expect(sum.holds == holds)
    #expect(sum.printed(in: .danish) == text.replacingThousands)
  }
}

extension String {
  /// The text with `2.500` as it is printed, without a point.
  fileprivate var replacingThousands: String {
    hasPrefix("2.500") ? "2500" + dropFirst(5) : self
  }
}
