import Diagnostics
import SeededRandom
import Templates
import Testing

@Suite("Depth")
struct DepthTests {
  static let tree = ["node": "{{navn}}{{#børn}} {{>node}}{{/børn}}"]

  /// The template `side` for a type, or nil after findings.
  private func compiled<Model: ViewModel>(
    _ text: String, _ others: [String: String], for model: Model.Type
  ) -> Template<Model>? {
    library(others.merging(["side": text]) { first, _ in first }).compile("side", for: model)
      .template
  }

  @Test("A tree is shown down to level 64, and one level more is a fault at the call")
  func sixtyFour() throws {
    let template = try #require(compiled("{{>node}}", Self.tree, for: TreeView.self))
    let deepest = (0..<64).reversed().map { "\($0)" }.joined(separator: " ")
    #expect(String(decoding: try template.render(.line(64)), as: UTF8.self) == deepest)
    var output = Array("før".utf8)
    let fault = #expect(throws: TemplateFault.self) {
      try template.render(.line(65), to: &output)
    }
    #expect(output == Array("før".utf8))
    #expect(fault?.finding.rule == "skabelon-kald-for-dybt")
    #expect(fault?.finding.place == Place(path: "node.mustache", range: 22..<26))
  }

  @Test("A call that only a flag holds back is a fault while rendering")
  func flagged() throws {
    let parts = ["p": "{{#ja}}{{>p}}{{/ja}}"]
    let template = try #require(compiled("{{>p}}", parts, for: EndlessView.self))
    #expect(throws: TemplateFault.self) { try template.render(EndlessView()) }
  }

  @Test(
    "Templates that call each other without a condition are found before rendering",
    arguments: [
      ("{{>side}}", [:], "side.mustache:1:4"),
      ("{{>a}}", ["a": "x{{>b}}", "b": "{{#selv}}{{>a}}{{/selv}}"], "b.mustache:1:13"),
      ("{{<a}}{{/a}}", ["a": "{{<b}}{{/b}}", "b": "{{<a}}{{/a}}"], "b.mustache:1:4"),
      ("{{<a}}{{$x}}{{>side}}{{/x}}{{/a}}", ["a": "{{$x}}{{/x}}"], "side.mustache:1:16"),
      ("{{<side}}{{$x}}{{$x}}{{/x}}{{/x}}{{/side}}", [:], "side.mustache:1:4"),
    ] as [(String, [String: String], String)])
  func circles(text: String, others: [String: String], place: String) {
    let found = found(text, others, for: EndlessView.self)
    #expect(
      found.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "\(place) skabelon-i-ring"
      ])
  }

  @Test("A hundred levels of sections are allowed, and a hundred thousand are one finding")
  func nesting() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "{{#ja}}", count: levels) + "x"
        + String(repeating: "{{/ja}}", count: levels)
    }
    #expect(try shown(EndlessView(), nested(100)) == "x")
    let found = found(nested(100_000), for: EndlessView.self)
    #expect(
      found.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "side.mustache:1:701 skabelon-for-dyb"
      ])
  }

  @Test("Templates that double at each level unfold once each")
  func doubling() throws {
    var parts = ["p30": "."]
    for number in 0..<30 {
      parts["p\(number)"] = "{{#nej}}{{>p\(number + 1)}}{{>p\(number + 1)}}{{/nej}}"
    }
    let (template, findings) = library(parts).compile("p0", for: SilentView.self)
    #expect(findings.isEmpty)
    #expect(try template?.render(SilentView()) == [])
  }

  /// A model with one flag that is never set.
  struct SilentView: ViewModel {
    static let names = Names<SilentView>([.flag("nej") { _ in false }])
  }

  @Test("Random templates are compiled or refused, and what is compiled is UTF-8")
  func random() {
    let seed: UInt64 = 2_020
    var numbers = SplitMix64(seed: seed)
    let pieces = [
      "{{", "}}", "{{{", "}}}", "{{#note}}", "{{/note}}", "{{^linjer}}", "{{/linjer}}", "{{>side}}",
      "{{<del}}", "{{/del}}", "{{$a}}", "{{/a}}", "{{.}}", "{{titel}}", "{{! ", "\n", "  ", "æ",
      "\r\n",
      "{{>del}}", "{{#indehavere}}", "{{/indehavere}}", "{{navn}}", "\"", "{{{brødtekst}}}", "=",
      "&",
    ]
    let seat = SeatView(note: "n", lines: ["l"], holders: [HolderView(name: "h")])
    for _ in 0..<3_000 {
      var texts = ["side": "", "del": ""]
      for name in ["side", "del"] {
        for _ in 0..<numbers.next() % 14 {
          texts[name, default: ""] += pieces[Int(numbers.next() % UInt64(pieces.count))]
        }
      }
      let (template, findings) = library(texts).compile("side", for: SeatView.self)
      #expect((template == nil) == (findings.worst == .error), "seed \(seed)")
      if let template, let bytes = try? template.render(seat) {
        #expect(String(validating: bytes, as: UTF8.self) != nil, "seed \(seed)")
      }
    }
  }
}
