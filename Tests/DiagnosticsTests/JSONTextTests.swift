import Testing

@testable import Diagnostics

@Suite struct JSONTextTests {
  static let value: JSONValue = [
    "b": ["x", -12, true, .null, [], [:]], "a": "\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{2028}æ🙂e\u{301}",
  ]

  @Test func writesCompactTextInTheOrderGiven() {
    #expect(
      JSONText.compact(Self.value)
        == #"{"b":["x",-12,true,null,[],{}],"a":"\"\\/\n\r\t\u0000\u001f\u007f\u2028æ🙂"#
        + "e\u{301}\"}")
  }

  @Test func indentsByTwoSpaces() {
    #expect(
      JSONText.indented(["a": [1, ["b": false]], "c": []]) == """
        {
          "a": [
            1,
            {
              "b": false
            }
          ],
          "c": []
        }

        """)
  }

  @Test func escapesAQuoteThatIsJoinedByACombiningMark() {
    #expect(Array(JSONText.compact("\"\u{301}").utf8) == [0x22, 0x5C, 0x22, 0xCC, 0x81, 0x22])
  }
}
