import CivilTime
import Diagnostics
import Markdown
import Phrases
import Testing

@testable import Governance

@Suite struct MentionTests {
  @Test func findsAnEntityUnderKeysInPartsSourcesAndText() {
    var page = Entity("side", .page, prose: Prose(document: MarkdownDocument()))
    page.prose?.links = ["../fora/f/forum.md": ProseLink("f"), "../x.md": ProseLink("side")]
    let register = Register([
      Samples.body("f", "fra 2010", [("del af", Samples.fact(Samples.to("g")))]),
      Samples.body("g", "fra 2010"), page, Entity("notat", .source),
      Samples.rules(
        "grundlag-2010", of: "g", "fra 2010",
        [
          ("formand", Samples.fact(Samples.to("f"))),
          (
            "sammensætning",
            Samples.records([
              [("plads", .text("x")), ("fra", Samples.to("f"))],
              [("plads", .text("y")), ("ved", Samples.to("f"))],
            ])
          ),
          (
            "mødested", Fact([FactVersion(.value(.text("x")), sources: [SourceReference("notat")])])
          ),
        ]),
    ])
    func told(_ id: EntityID) -> [String] {
      register.mentions(of: id).map { "\($0.by) \($0.key ?? "(tekst)")" }
    }
    #expect(
      told("f") == ["g/grundlag-2010 formand", "g/grundlag-2010 sammensætning", "side (tekst)"])
    #expect(told("g") == ["f del af", "g/grundlag-2010 "])
    #expect(told("notat") == ["g/grundlag-2010 mødested"])
    #expect(told("side") == [])
  }

  @Test func aWrittenRelationHasItsObjectTimeAndSource() throws {
    let relation = Samples.records([
      [
        ("betjener", .list([.value(Samples.to("f")), .value(Samples.to("g"))])),
        ("hvad", .text("Sekretariat")), ("gælder", Samples.validity("fra 2010")),
      ]
    ])
    let register = Register([
      Samples.body("f", "fra 2010"), Samples.body("g", "fra 2010"),
      Entity("s", .unit, record: Record([(key: "relationer", fact: relation)])),
    ])
    let relations = register.relations()
    #expect(relations.map(\.object) == ["f", "g"])
    #expect(relations.allSatisfy { $0.verb == .serves && $0.what == "Sekretariat" })
    #expect(
      relations.allSatisfy {
        $0.document == nil && $0.validity?.start?.printed(in: .danish) == "2010"
      })
  }

  @Test func whatBelongsToAnExampleIsOne() {
    let register = Register([
      Samples.body("eksempel", "fra 2010", [("eksempel", Samples.fact(.flag(true)))]),
      Samples.rules("grundlag-2010", of: "eksempel", "fra 2010", []),
      Entity(
        "eksempel-2010-1", .meeting,
        record: Record([(key: "forum", fact: Samples.fact(Samples.to("eksempel")))])),
      Samples.body("rigtigt", "fra 2010", [("del af", Samples.fact(Samples.to("eksempel")))]),
    ])
    #expect(
      register.entities.map(\.id).filter(register.isExample) == [
        "eksempel", "eksempel-2010-1", "eksempel/grundlag-2010",
      ])
  }
}
