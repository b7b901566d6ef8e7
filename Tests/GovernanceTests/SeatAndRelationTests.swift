import CivilTime
import Phrases
import Testing

@testable import Governance

@Suite struct SeatAndRelationTests {
  private let register = Register([
    Entity(
      "kommune", .organisation,
      record: Record([
        (key: "navn", fact: Samples.fact(.text("Kommune"))),
        (
          key: "antal",
          fact: Samples.fact(.quantity(Quantity(Measure(.exact(DecimalNumber(2))))))
        ),
      ])),
    Entity(
      "nord", .organisation,
      record: Record([(key: "del af", fact: Samples.fact(Samples.to("kommune")))])),
    Entity(
      "syd", .organisation,
      record: Record([(key: "del af", fact: Samples.fact(Samples.to("kommune")))])),
    Entity("kreds", .organisation),
    Samples.body("styregruppe", "fra 2010"), Samples.body("forum", "fra 2010"),
    Samples.rules(
      "grundlag-2010", of: "styregruppe", "fra 2010",
      [
        (
          "sammensætning",
          Samples.records([[("plads", .text("alle")), ("hver af", Samples.to("kommune"))]])
        )
      ]),
    Samples.rules(
      "grundlag-2010", of: "forum", "fra 2010",
      [
        (
          "sammensætning",
          Samples.records([
            [("plads", .text("kommunen")), ("ved", Samples.to("styregruppe"))],
            [("plads", .text("kreds")), ("udpeges af", Samples.to("kreds"))],
          ])
        ),
        ("formand", Samples.fact(.reference(Reference("nord", qualifier: "som udgangspunkt")))),
        ("sekretariat", Samples.fact(Samples.to("syd"))),
      ]),
  ])

  @Test func aBodySitsInAnotherThroughItsMembers() {
    let claims = register.asOf(Samples.day("2011-01-01")).seatClaims(in: "forum")
    #expect(claims.map(\.actor) == ["nord", "syd", "kreds"])
    #expect(claims.map(\.through) == ["styregruppe", "styregruppe", nil])
    #expect(claims.map(\.isAtLeastOne) == [true, true, false])
  }

  @Test func beforeTheRulesNobodySits() {
    #expect(register.asOf(Samples.day("2009-01-01")).seatClaims(in: "forum").isEmpty)
  }

  @Test func whoChairsServesAppointsAndRepresentsFollowsFromTheRules() {
    let relations = register.relations().filter { $0.object == "forum" }
    #expect(
      relations.map { "\($0.subject) \($0.verb.rawValue)" } == [
        "kreds udpeger til", "nord er formand for", "styregruppe repræsenterer", "syd betjener",
      ])
    #expect(relations.first { $0.verb == .chairs }?.proviso == "som udgangspunkt")
  }

  @Test func everyMentionIsKnownFromTheOtherSide() {
    #expect(register.mentions(of: "styregruppe").map(\.by).contains("forum/grundlag-2010"))
    #expect(register.members(of: "kommune").map(\.id) == ["nord", "syd"])
  }
}
