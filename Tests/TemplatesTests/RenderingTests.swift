import Templates
import Testing

@Suite("Rendering")
struct RenderingTests {
  static let seat = SeatView(
    title: "A & B", note: "en <note>", lines: ["x", "y"], aside: Markup("<i>m</i>"),
    isCeased: true, deputy: HolderView(name: "Bo"),
    holders: [HolderView(name: "Per"), HolderView(name: "Åse")])
  static let bare = SeatView()

  @Test(
    "A name of each kind is shown as what it is",
    arguments: [
      ("{{titel}}", "A &amp; B", "Formand"),
      ("{{ titel }}", "A &amp; B", "Formand"),
      ("[{{note}}]", "[en &lt;note&gt;]", "[]"),
      ("{{#note}}[{{.}}]{{/note}}", "[en &lt;note&gt;]", ""),
      ("{{#note}}{{titel}}{{/note}}", "A &amp; B", ""),
      ("{{^note}}ingen{{/note}}", "", "ingen"),
      ("{{#linjer}}{{.}};{{/linjer}}", "x;y;", ""),
      ("{{^linjer}}0{{/linjer}}", "", "0"),
      ("{{{brødtekst}}}", "<b>fed</b>", "<b>fed</b>"),
      ("[{{{margin}}}]", "[<i>m</i>]", "[]"),
      ("{{#margin}}[{{{.}}}]{{/margin}}", "[<i>m</i>]", ""),
      ("{{^margin}}-{{/margin}}", "", "-"),
      ("{{#erOphørt}}ophørt{{/erOphørt}}", "ophørt", ""),
      ("{{^erOphørt}}gælder{{/erOphørt}}", "", "gælder"),
      ("{{#formand}}{{navn}}{{/formand}}", "Ane", "Ane"),
      ("{{formand.navn}}", "Ane", "Ane"),
      ("{{#næstformand}}{{navn}}{{/næstformand}}", "Bo", ""),
      ("{{^næstformand}}ledig{{/næstformand}}", "", "ledig"),
      ("[{{næstformand.navn}}]", "[Bo]", "[]"),
      (
        "{{#indehavere}}{{navn}} for {{titel}},{{/indehavere}}",
        "Per for A &amp; B,Åse for A &amp; B,", ""
      ),
      ("{{^indehavere}}ingen{{/indehavere}}", "", "ingen"),
      ("{{#note}}{{#erOphørt}}{{.}}{{/erOphørt}}{{/note}}", "en &lt;note&gt;", ""),
      (
        "{{#linjer}}{{#note}}{{.}}{{/note}}{{.}} {{/linjer}}", "en &lt;note&gt;x en &lt;note&gt;y ",
        ""
      ),
      ("a{{! en {{ kommentar }}b", "ab", "ab"),
      ("{{tekst.fora.titel}}", "Fora &lt;&#39;&gt;", "Fora &lt;&#39;&gt;"),
      ("{ {titel} } }} {", "{ {titel} } }} {", "{ {titel} } }} {"),
    ])
  func everyKind(text: String, full: String, empty: String) throws {
    let strings = ["fora.titel": "Fora <'>"]
    #expect(try shown(Self.seat, text, strings: strings) == full)
    #expect(try shown(Self.bare, text, strings: strings) == empty)
  }

  @Test("A value of the same type hides the outer one and gives it back afterwards")
  func sameTypeInside() throws {
    let tree = TreeView(name: "a", children: [TreeView(name: "b"), TreeView(name: "c")])
    #expect(try shown(tree, "{{navn}}{{#børn}}({{navn}}){{/børn}}{{navn}}") == "a(b)(c)a")
  }

  @Test("Types that contain each other are shown to the depth the model has")
  func mutualTypes() throws {
    let model = OuterView(inner: [InnerView(outer: [OuterView(inner: [InnerView(outer: [])])])])
    let parts = [
      "ydre": "{{ydre}}{{#indre}}{{>indre}}{{/indre}}",
      "indre": "{{indreNavn}}{{ydre}}{{#ydreListe}}{{>ydre}}{{/ydreListe}}",
    ]
    #expect(try shown(model, "{{>ydre}}", parts) == "YIYYIY")
  }

  @Test("A byte order mark is not shown")
  func byteOrderMark() throws {
    #expect(try shown(Self.bare, "\u{FEFF}{{titel}}") == "Formand")
  }

  @Test("Bytes are appended to what is there")
  func appends() throws {
    let compiled = library(["side": "{{titel}}"]).compile("side", for: SeatView.self)
    let template = try #require(compiled.template)
    var bytes = Array("før ".utf8)
    try template.render(Self.bare, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "før Formand")
  }

  @Test("One template is used by many threads at once")
  func threads() async throws {
    let text = "{{titel}}{{#indehavere}}{{navn}}{{/indehavere}}"
    let compiled = library(["side": text]).compile("side", for: SeatView.self)
    let template = try #require(compiled.template)
    let pages = await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<200 { group.addTask { try? template.render(Self.seat) } }
      return await group.reduce(into: Set<[UInt8]?>()) { $0.insert($1) }
    }
    #expect(pages == [Array("A &amp; BPerÅse".utf8)])
  }
}
