import Templates
import Testing

@Suite("Blocks and layouts")
struct BlockTests {
  static let layout = ["layout": "<{{$a}}A{{/a}}|{{$b}}B {{titel}}{{/b}}>"]

  @Test(
    "A block shows what fills it, else its default",
    arguments: [
      ("{{<layout}}{{/layout}}", "<A|B Formand>"),
      ("{{>layout}}", "<A|B Formand>"),
      ("{{<layout}}{{$a}}1 {{titel}}{{/a}}{{/layout}}", "<1 Formand|B Formand>"),
      ("{{<layout}}{{$b}}{{/b}} {{! nul }} {{$a}}x{{/a}}{{/layout}}", "<x|>"),
      (
        "{{<layout}}{{$a}}1{{/a}}{{/layout}}{{<layout}}{{$a}}2{{/a}}{{/layout}}",
        "<1|B Formand><2|B Formand>"
      ),
      (
        "{{<layout}}{{$a}}{{<layout}}{{$b}}i{{/b}}{{/layout}}{{/a}}{{/layout}}", "<<A|i>|B Formand>"
      ),
    ])
  func filled(text: String, expected: String) throws {
    #expect(try shown(SeatView(), text, Self.layout) == expected)
  }

  @Test("The template used last in a chain of layouts has the last word")
  func chain() throws {
    let parts = [
      "mor": "{{<mormor}}{{$a}}mor{{$b}}b{{/b}}{{/a}}{{/mormor}}", "mormor": "({{$a}}mormor{{/a}})",
    ]
    #expect(try shown(SeatView(), "{{<mor}}{{/mor}}", parts) == "(morb)")
    #expect(try shown(SeatView(), "{{<mor}}{{$a}}c{{/a}}{{/mor}}", parts) == "(c)")
    #expect(try shown(SeatView(), "{{<mor}}{{$b}}c{{/b}}{{/mor}}", parts) == "(morc)")
  }

  @Test("Layouts that call each other end where a block is filled")
  func recursion() throws {
    let parts = [
      "en": "{{$foo}}standard{{/foo}} {{$bar}}{{<to}}{{/to}}{{/bar}}",
      "to": "{{$foo}}andet{{/foo}} {{<en}}{{$bar}}slut{{/bar}}{{/en}}",
    ]
    let text = "{{<en}}{{$foo}}fyldt{{/foo}}{{/en}}"
    #expect(try shown(SeatView(), text, parts) == "fyldt fyldt fyldt slut")
  }

  @Test("What fills a block sees the values entered where the block stands")
  func scope() throws {
    let parts = ["layout": "{{#formand}}{{$a}}{{/a}}{{/formand}}"]
    let text = "{{<layout}}{{$a}}{{navn}} {{titel}}{{/a}}{{/layout}}"
    #expect(try shown(SeatView(), text, parts) == "Ane Formand")
  }

  @Test("A partial inside a filling is not filled by the page around it")
  func lexicalFilling() throws {
    let parts = [
      "layout": "{{$titel}}-{{/titel}}:{{$indhold}}{{/indhold}}",
      "kort": "{{<ramme}}{{$titel}}kort{{/titel}}{{/ramme}}",
      "ramme": "[{{$titel}}ramme{{/titel}}]",
    ]
    let text = "{{<layout}}{{$titel}}side{{/titel}}{{$indhold}}{{>kort}}{{/indhold}}{{/layout}}"
    #expect(try shown(SeatView(), text, parts) == "side:[kort]")
  }

  @Test("A block in a partial of the layout can be filled")
  func blockInPartial() throws {
    let parts = ["layout": "{{>hoved}}!", "hoved": "{{$titel}}standard{{/titel}}"]
    #expect(try shown(SeatView(), "{{<layout}}{{$titel}}x{{/titel}}{{/layout}}", parts) == "x!")
  }

  @Test("The lines of layout and block tags vanish")
  func lines() throws {
    let parts = ["layout": "<main>\n  {{$a}}\n  standard\n  {{/a}}\n</main>\n"]
    let text = "{{! side }}\n{{<layout}}\n  {{$a}}\n<p>\n  en\n</p>\n  {{/a}}\n{{/layout}}\nslut\n"
    #expect(try shown(SeatView(), text, parts) == "<main>\n<p>\n  en\n</p>\n</main>\nslut\n")
    #expect(
      try shown(SeatView(), "{{<layout}}{{/layout}}\n", parts) == "<main>\n  standard\n</main>\n")
  }
}
