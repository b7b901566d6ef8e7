import Templates
import Testing

@Suite("Held against chevron")
struct PeerTests {
  static let full = SeatView(
    title: "A & B <\"c\">", note: "en\n<note>", lines: ["x", "y"],
    body: Markup("<b>fed</b>\n<i>skrå</i>"), aside: Markup("<i>m</i>"), isCeased: true,
    deputy: HolderView(name: "Bo"), holders: [HolderView(name: "Per"), HolderView(name: "Åse")])
  static let bare = SeatView(body: Markup(""))

  @Test("A template shows what chevron shows", arguments: PeerCases.cases)
  func agrees(template: String, full: String, bare: String) throws {
    #expect(try shown(Self.full, template, PeerCases.partials) == full)
    #expect(try shown(Self.bare, template, PeerCases.partials) == bare)
  }

  @Test("An empty line of an indented partial stays empty")
  func emptyLines() throws {
    #expect(try shown(Self.bare, "  {{>p}}\n", ["p": "a\n\nb\n"]) == "  a\n\n  b\n")
  }

  @Test("A line after an indented partial keeps the indent of the partial it is in")
  func nestedIndent() throws {
    let parts = ["ydre": "<\n  {{>indre}}\n{{titel}}\n>\n", "indre": "a\nb\n"]
    #expect(try shown(Self.bare, " {{>ydre}}\n", parts) == " <\n   a\n   b\n Formand\n >\n")
  }
}
