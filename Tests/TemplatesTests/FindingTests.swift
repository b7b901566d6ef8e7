import Diagnostics
import Templates
import Testing

@Suite("Findings")
struct FindingTests {
  @Test(
    "What is wrong with a tag is named at its place",
    arguments: [
      (
        "x {{titel",
        ["side.mustache:1:3 skabelon-tag-ikke-lukket ⟦{{⟧ »{{« mangler sit »}}« | Afslut med }}."]
      ),
      (
        "{{titel} {{note}}",
        ["side.mustache:1:1 skabelon-tag-ikke-lukket ⟦{{⟧ »{{« mangler sit »}}« | Afslut med }}."]
      ),
      (
        "{{{brødtekst}}",
        [
          "side.mustache:1:1 skabelon-tag-ikke-lukket ⟦{{{⟧ »{{{« mangler sit »}}}« | Afslut med }}}."
        ]
      ),
      (
        "{{! x",
        ["side.mustache:1:1 skabelon-tag-ikke-lukket ⟦{{!⟧ »{{« mangler sit »}}« | Afslut med }}."]
      ),
      (
        "æ {{&titel}}",
        [
          "side.mustache:1:5 skabelon-tegn-ukendt ⟦&⟧ »{{&« er ikke et tag, der findes her | Skriv {{{navn}}} for det, der er færdig HTML."
        ]
      ),
      (
        "\n{{=<% %>=}}",
        [
          "side.mustache:2:3 skabelon-tegn-ukendt ⟦=⟧ »{{=« er ikke et tag, der findes her | Tuborgklammerne kan ikke skiftes ud; fjern linjen."
        ]
      ),
      (
        "{{@x}}",
        [
          "side.mustache:1:3 skabelon-tegn-ukendt ⟦@⟧ »{{@« er ikke et tag, der findes her | Efter {{ kommer et navn eller et af tegnene # ^ / > < $ !"
        ]
      ),
      (
        "{{ }}",
        [
          "side.mustache:1:1 skabelon-navn-ugyldigt ⟦{{ }}⟧ Navn mangler i tagget | Skriv bogstaver, tal, - og _, eventuelt flere led med punktum imellem."
        ]
      ),
      (
        "{{en to}}",
        [
          "side.mustache:1:3 skabelon-navn-ugyldigt ⟦en to⟧ »en to« er ikke et navn | Skriv bogstaver, tal, - og _, eventuelt flere led med punktum imellem."
        ]
      ),
      (
        "{{a..b}}",
        [
          "side.mustache:1:3 skabelon-navn-ugyldigt ⟦a..b⟧ »a..b« er ikke et navn | Skriv bogstaver, tal, - og _, eventuelt flere led med punktum imellem."
        ]
      ),
      (
        "{{#note}}x",
        [
          "side.mustache:1:4 skabelon-afsnit-ikke-lukket ⟦note⟧ »note« åbnes, men lukkes ikke | Luk med {{/note}}."
        ]
      ),
      (
        "{{/note}}",
        ["side.mustache:1:4 skabelon-afslutning-uden-start ⟦note⟧ »note« lukkes, men er ikke åbnet"]
      ),
      (
        "{{#note}}{{^linjer}}{{/note}}",
        [
          "side.mustache:1:13 skabelon-afsnit-ikke-lukket ⟦linjer⟧ »linjer« åbnes, men lukkes ikke | Luk med {{/linjer}}."
        ]
      ),
      (
        "{{#note}}{{/nota}}{{/note}}",
        [
          "side.mustache:1:13 skabelon-afslutning-uden-start ⟦nota⟧ »nota« lukkes, men er ikke åbnet | Mente du {{/note}}?"
        ]
      ),
    ])
  func tags(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "What is wrong with a name is named at its place",
    arguments: [
      (
        "{{tittel}}",
        [
          "side.mustache:1:3 skabelon-navn-ukendt ⟦tittel⟧ »tittel« er ikke et navn, der kan bruges her | Mente du »titel«?"
        ]
      ),
      (
        "{{#indehavere}}{{zzzzzz}}{{/indehavere}}",
        [
          "side.mustache:1:18 skabelon-navn-ukendt ⟦zzzzzz⟧ »zzzzzz« er ikke et navn, der kan bruges her | Her findes: navn"
        ]
      ),
      (
        "{{formand.nawn}}",
        [
          "side.mustache:1:11 skabelon-navn-ukendt ⟦nawn⟧ »nawn« er ikke et navn, der kan bruges her | Mente du »navn«?"
        ]
      ),
      (
        "{{formand.titel}}",
        [
          "side.mustache:1:11 skabelon-navn-ukendt ⟦titel⟧ »titel« er ikke et navn, der kan bruges her | Her findes: navn"
        ]
      ),
      (
        "{{titel.navn}}",
        [
          "side.mustache:1:3 skabelon-brug-forkert ⟦titel⟧ »titel« er en tekst og kan ikke bruges sådan | Skriv {{titel}}."
        ]
      ),
      (
        "{{indehavere.navn}}",
        [
          "side.mustache:1:3 skabelon-brug-forkert ⟦indehavere⟧ »indehavere« er en liste og kan ikke bruges sådan | Skriv {{#indehavere}}…{{/indehavere}} eller {{^indehavere}}…{{/indehavere}}."
        ]
      ),
      (
        "{{#titel}}{{/titel}}",
        [
          "side.mustache:1:4 skabelon-brug-forkert ⟦titel⟧ »titel« er en tekst og kan ikke bruges sådan | Skriv {{titel}}."
        ]
      ),
      (
        "{{^formand}}{{/formand}}",
        [
          "side.mustache:1:4 skabelon-brug-forkert ⟦formand⟧ »formand« er et objekt og kan ikke bruges sådan | Skriv {{#formand}}…{{/formand}} eller {{formand.…}}."
        ]
      ),
      (
        "{{erOphørt}}",
        [
          "side.mustache:1:3 skabelon-brug-forkert ⟦erOphørt⟧ »erOphørt« er et ja eller nej og kan ikke bruges sådan | Skriv {{#erOphørt}}…{{/erOphørt}} eller {{^erOphørt}}…{{/erOphørt}}."
        ]
      ),
      (
        "{{.}}",
        [
          "side.mustache:1:3 skabelon-brug-forkert ⟦.⟧ ».« kan kun skrives ud, og kun inde i et afsnit over en tekst | Skriv et navn."
        ]
      ),
      (
        "{{brødtekst}}",
        [
          "side.mustache:1:3 skabelon-html-kraever-tre ⟦brødtekst⟧ »brødtekst« er færdig HTML og skrives med tre klammer | Skriv {{{brødtekst}}}."
        ]
      ),
      (
        "{{{titel}}}",
        [
          "side.mustache:1:4 skabelon-tekst-kraever-to ⟦titel⟧ »titel« er tekst og skrives med to klammer | Skriv {{titel}}."
        ]
      ),
      (
        "{{#note}}{{{.}}}{{/note}}",
        [
          "side.mustache:1:13 skabelon-tekst-kraever-to ⟦.⟧ ».« er tekst og skrives med to klammer | Skriv {{.}}."
        ]
      ),
      (
        "{{tekst.titl}}",
        [
          "side.mustache:1:3 streng-mangler ⟦tekst.titl⟧ »tekst.titl« er ikke i tabellen over faste tekster | Mente du »tekst.titel«?"
        ]
      ),
      (
        "{{{tekst.titel}}}",
        [
          "side.mustache:1:4 skabelon-tekst-kraever-to ⟦tekst.titel⟧ »tekst.titel« er tekst og skrives med to klammer | Skriv {{tekst.titel}}."
        ]
      ),
      (
        "{{#tekst.titel}}{{/tekst.titel}}",
        [
          "side.mustache:1:4 skabelon-brug-forkert ⟦tekst.titel⟧ »tekst.titel« er en fast tekst og kan ikke være et afsnit | Skriv {{tekst.titel}}."
        ]
      ),
    ])
  func names(text: String, expected: [String]) {
    #expect(found(text, strings: ["titel": "Titel"]) == expected)
  }

  @Test("Every branch is looked through in one run, and nothing follows twice from one fault")
  func everyBranch() {
    let text = """
      {{#note}}{{a}}{{/note}}{{^note}}{{b}}{{/note}}
      {{#ukendt}}{{titel}}{{c}}{{>mangler}}{{tekst.x}}{{/ukendt}}
      {{>del}}{{<layout}}{{$x}}{{d}}{{/x}}{{$c}}{{tekst.y}}{{/c}}{{/layout}}
      """
    let others = ["del": "{{^erOphørt}}\n {{e}}{{/erOphørt}}", "layout": "{{$c}}{{/c}}{{f}}"]
    let rules = found(text, others).map {
      $0.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(
      rules == [
        "del.mustache:2:4 skabelon-navn-ukendt",
        "layout.mustache:1:15 skabelon-navn-ukendt",
        "side.mustache:1:12 skabelon-navn-ukendt",
        "side.mustache:1:35 skabelon-navn-ukendt",
        "side.mustache:2:4 skabelon-navn-ukendt",
        "side.mustache:2:29 skabelon-mangler",
        "side.mustache:2:40 streng-mangler",
        "side.mustache:3:23 skabelon-blok-ukendt",
        "side.mustache:3:45 streng-mangler",
      ])
  }

  @Test(
    "What is wrong with a call or block is named at its place",
    arguments: [
      (
        "{{>dell}}",
        [
          "side.mustache:1:4 skabelon-mangler ⟦dell⟧ »dell« er ikke en skabelon, der findes | Mente du »del«?"
        ]
      ),
      (
        "{{<del}}{{$blok}}{{/blok}}{{/del}}",
        [
          "side.mustache:1:12 skabelon-blok-ukendt ⟦blok⟧ »blok« er ikke en blok i »del« | Her findes: indhold"
        ]
      ),
      (
        "{{<del}}{{$indhld}}{{/indhld}}{{/del}}",
        [
          "side.mustache:1:12 skabelon-blok-ukendt ⟦indhld⟧ »indhld« er ikke en blok i »del« | Mente du »indhold«?"
        ]
      ),
      (
        "{{<del}}{{$indhold}}{{/indhold}}{{$indhold}}{{/indhold}}{{/del}}",
        [
          "side.mustache:1:36 skabelon-blok-to-gange ⟦indhold⟧ »indhold« udfyldes to gange | Behold den ene."
        ]
      ),
      (
        "{{<del}} x {{titel}}{{/del}}",
        [
          "side.mustache:1:10 skabelon-tekst-uden-blok ⟦x ⟧ Indhold uden for blokke i et layout vises ikke | Sæt det i en blok: {{$navn}}…{{/navn}}.",
          "side.mustache:1:14 skabelon-tekst-uden-blok ⟦titel⟧ Indhold uden for blokke i et layout vises ikke | Sæt det i en blok: {{$navn}}…{{/navn}}.",
        ]
      ),
    ])
  func calls(text: String, expected: [String]) {
    #expect(found(text, ["del": "{{$indhold}}{{/indhold}}"]) == expected)
  }

  @Test("A template for which there is only a warning is compiled")
  func warningsDoNotStop() {
    let texts = ["side": "{{<del}}x{{/del}}", "del": ""]
    let compiled = library(texts).compile("side", for: SeatView.self)
    #expect(compiled.template != nil)
    #expect(compiled.findings.worst == .warning)
  }

  @Test("A name declared twice or impossible to write is a finding")
  func declarations() {
    #expect(
      found("{{navn}}", for: FaultyView.self) == [
        "side.mustache:1:1 skabelon-navn-erklaering ⟦⟧ »navn« er erklæret to gange eller kan ikke skrives i en skabelon",
        "side.mustache:1:1 skabelon-navn-erklaering ⟦⟧ »to ord« er erklæret to gange eller kan ikke skrives i en skabelon",
      ])
  }

  @Test("A file that is not UTF-8, a name used twice and an unknown root are findings")
  func libraries() {
    let file = SourceFile(path: "a.mustache", bytes: [0x7B, 0xFF])
    let other = SourceFile(path: "b.mustache", text: "{{")
    let library = TemplateLibrary(
      sources: [TemplateSource(name: "a", file: file), TemplateSource(name: "a", file: other)],
      strings: [:])
    #expect(
      library.findings.sorted().map(\.rule) == [
        "skabelon-ikke-utf8", "skabelon-to-gange", "skabelon-tag-ikke-lukket",
      ])
    #expect(
      library.compile("b", for: SeatView.self).findings.sorted().map(\.rule) == ["skabelon-mangler"]
    )
  }
}
