import CivilTime
import Phrases
import Testing

@testable import Governance

@Suite struct SeatTests {
  private func office(_ id: String, _ category: String) -> Entity {
    Entity(
      EntityID(id), .office, owner: "kommune",
      record: Record([(key: "kategori", fact: Samples.fact(.text(category)))]))
  }

  private func seats(_ body: String, _ seats: [[(String, Value)]]) -> Entity {
    Samples.rules(
      "grundlag-2010", of: body, "fra 2010", [("sammensætning", Samples.records(seats))])
  }

  private let day = Samples.day("2011-01-01")

  @Test func allOfACategorySitThere() {
    let register = Register([
      Samples.body("f", "fra 2010"), office("a-borgmester", "borgmester"),
      office("b-borgmester", "borgmester"), office("direktoer", "direktør"),
      seats(
        "f", [[("plads", .text("b")), ("poster", .text("alle i kategorien borgmester"))]]),
    ])
    let claims = register.asOf(day).seatClaims(in: "f")
    #expect(claims.map(\.actor) == ["a-borgmester", "b-borgmester"])
    #expect(claims.allSatisfy { $0.document == "f/grundlag-2010" && $0.through == nil })
  }

  @Test func aSeatIsFilledInOneOfSixWays() {
    let ways: [(String, Value, [EntityID])] = [
      ("udpeges af", Samples.to("a"), ["a"]), ("fra", Samples.to("a"), ["a"]),
      ("hver af", Samples.to("alle"), ["a", "b"]), ("ved", Samples.to("g"), ["b"]),
      ("poster", .list([.value(Samples.to("p"))]), ["p"]),
      ("beskrevet som", .text("andre"), []),
    ]
    #expect(ways.map(\.0) == Seat.ways)
    for (key, value, actors) in ways {
      let part = [(key: "del af", fact: Samples.fact(Samples.to("alle")))]
      let register = Register([
        Samples.body("f", "fra 2010"), Samples.body("g", "fra 2010"),
        Entity("alle", .organisation), Entity("a", .organisation, record: Record(part)),
        Entity("b", .organisation, record: Record(part)), office("p", "direktør"),
        seats("f", [[("plads", .text("x")), (key, value)]]),
        seats("g", [[("plads", .text("x")), ("fra", Samples.to("b"))]]),
      ])
      #expect(register.asOf(day).seatClaims(in: "f").map(\.actor) == actors, "\(key)")
    }
  }

  @Test func bodiesThatSitInEachOtherEnd() {
    let register = Register([
      Samples.body("f", "fra 2010"), Samples.body("g", "fra 2010"), Entity("a", .organisation),
      seats(
        "f",
        [
          [("plads", .text("x")), ("ved", Samples.to("g"))],
          [("plads", .text("y")), ("fra", Samples.to("a"))],
        ]),
      seats("g", [[("plads", .text("x")), ("ved", Samples.to("f"))]]),
    ])
    #expect(register.asOf(day).seatClaims(in: "f").map(\.actor) == ["a"])
  }

  @Test func anotherDocumentInForceSaysWhoSits() {
    let register = Register([
      Samples.body("f", "fra 2010"), Entity("a", .organisation), Entity("b", .organisation),
      seats("f", [[("plads", .text("x")), ("fra", Samples.to("a"))]]),
      Samples.rules(
        "grundlag-2020", of: "f", "fra 2020",
        [("sammensætning", Samples.records([[("plads", .text("x")), ("fra", Samples.to("b"))]]))]),
    ])
    #expect(register.asOf(day).seatClaims(in: "f").map(\.actor) == ["a"])
    #expect(register.asOf(Samples.day("2020-01-01")).seatClaims(in: "f").map(\.actor) == ["b"])
  }
}
