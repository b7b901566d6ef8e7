import Testing

@testable import Conformity

@Suite struct PresenceTests {
  private static let seats = """
    sammensætning:
      - plads: byen
        udpeges af: kommunen
        antal: 3

    """
  private static let members = """
      - person: anne
        plads: byen
      - person: bo
        plads: byen
      - person: carl
        plads: byen
    """

  /// A meeting at which people with a seat were there or not, and others as given.
  private static func site(
    _ rules: String, _ presence: KeyValuePairs<String, String>, others: String = "",
    members: String = Self.members
  ) -> JudgedSite {
    let people = presence.map { name, answer in
      "  - plads: byen\n    person: \(name)\n    til stede: \(answer)\n"
    }
    return JudgedSite(
      Self.seats + rules, members: members,
      meetings: ["1": "dato: 16. marts 2022\ndeltagere:\n" + people.joined() + others])
  }

  @Test(arguments: [
    (["ja", "ja", "ja"], "holdt, 3 af 3 til stede"),
    (["ja", "nej", "ja"], "brudt, 2 af 3 til stede · Bo mødte ikke, og ingen bar mandatet"),
    (
      ["ja", "nej", "nej"], "brudt, 1 af 3 til stede · Bo og Carl mødte ikke, og ingen bar mandatet"
    ),
    (
      ["ja", "afbud", "ja"],
      "uvist, 2 af 3 til stede · Bo meldte afbud; om grunden var gyldig, er ikke oplyst"
    ),
  ])
  func holdsAttendanceAgainstDuty(presence: [String], said: String) {
    let site = Self.site(
      "mødepligt: ja", ["anne": presence[0], "bo": presence[1], "carl": presence[2]])
    #expect(site.lines() == ["1 Mødepligt: " + said])
  }

  @Test func aMandateThatIsCarriedKeepsTheDuty() {
    let carried = "    mandat for: carl\n"
    #expect(
      Self.site("mødepligt: ja", ["carl": "nej", "bo": "ja", "anne": "ja"], others: carried)
        .lines() == ["1 Mødepligt: holdt, 2 af 3 til stede"])
    // Who is not there carries nothing.
    #expect(
      Self.site("mødepligt: ja", ["carl": "nej", "bo": "ja", "anne": "nej"], others: carried)
        .lines() == [
          "1 Mødepligt: brudt, 1 af 3 til stede · Carl og Anne mødte ikke, og ingen bar mandatet"
        ])
  }

  @Test func aMandateGivenForATimeKeepsTheDuty() {
    let members = Self.members + "\n    mandat hos: bo"
    #expect(
      Self.site("mødepligt: ja", ["anne": "ja", "bo": "ja", "carl": "nej"], members: members)
        .lines() == ["1 Mødepligt: holdt, 2 af 3 til stede"])
  }

  @Test func whoIsNotInTheRecordIsNotSaidToBeAbsent() {
    #expect(
      Self.site("mødepligt: ja", ["anne": "ja", "bo": "ja"]).lines() == [
        "1 Mødepligt: uvist, 2 af 2 til stede · om 1 medlem var der, er ikke oplyst"
      ])
    #expect(
      JudgedSite("mødepligt: ja", meetings: ["1": "dato: 16. marts 2022"]).lines() == [
        "1 Mødepligt: uvist, ikke oplyst · deltagerne er ikke oplyst"
      ])
    #expect(Self.site("mødepligt: nej", ["anne": "nej"]).lines() == [])
  }

  @Test func findsASubstituteWhereNoneMayCome() {
    let stranger = "  - plads: byen\n    person: dorte\n    til stede: ja\n"
    let named = "  - person: dorte\n    som: vikar for Bo\n    til stede: ja\n"
    for others in [stranger, named] {
      #expect(
        Self.site("vikarer: nej", ["anne": "ja", "bo": "afbud"], others: others).lines() == [
          "1 Vikarer: brudt, 1 vikar · Dorte mødte i et medlems sted"
        ])
      #expect(
        Self.site("vikarer: ja", ["anne": "ja", "bo": "afbud"], others: others).lines() == [])
    }
    // Where not all members are known, a stranger may be one of them.
    #expect(
      Self.site(
        "vikarer: nej", ["anne": "ja"], others: stranger,
        members: "      - person: anne\n        plads: byen"
      ).lines() == ["1 Vikarer: uvist, ingen vikarer · om Dorte er medlem, er ikke oplyst"])
    #expect(
      Self.site(
        "vikarer: nej", ["anne": "ja"],
        others: "  - person: dorte\n    som: referent\n    til stede: ja\n"
      ).lines() == ["1 Vikarer: holdt, ingen vikarer"])
  }

  @Test(arguments: [
    ("når mindst 2 medlemmer er til stede", ["ja", "ja", "nej"], "holdt, 2 af 3 til stede"),
    (
      "når mindst 3 medlemmer er til stede", ["ja", "ja", "nej"],
      "brudt, 2 af 3 til stede · 2 til stede, 3 kræves"
    ),
    (
      "når mere end halvdelen af medlemmerne er til stede", ["ja", "afbud", "nej"],
      "brudt, 1 af 3 til stede · 1 til stede, 2 kræves"
    ),
    (
      "når mindst 2 medlemmer er til stede, heraf formanden", ["ja", "ja", "nej"],
      "uvist, 2 af 3 til stede · tallet er nået; reglen stiller flere krav, som ikke kan regnes efter"
    ),
    (
      "når formanden er til stede", ["ja", "ja", "nej"],
      "uvist, 2 af 3 til stede · reglen nævner intet tal, der kan regnes efter"
    ),
  ])
  func holdsThoseWhoWereThereAgainstTheQuorum(rule: String, presence: [String], said: String) {
    let site = Self.site(
      "beslutningsdygtig: \(rule)",
      ["anne": presence[0], "bo": presence[1], "carl": presence[2]])
    #expect(site.lines() == ["1 Beslutningsdygtighed: " + said])
  }

  @Test func aMemberWhoWasThereForSomeItemsLeavesTheQuorumOpen() {
    let late = "    undtagen punkt: 1\n"
    #expect(
      Self.site(
        "beslutningsdygtig: når mindst 2 medlemmer er til stede",
        ["carl": "nej", "anne": "ja", "bo": "ja"], others: late
      ).lines() == [
        "1 Beslutningsdygtighed: uvist, 2 af 3 til stede · mellem 1 og 2 medlemmer var med, ikke alle til hvert punkt"
      ])
    #expect(
      Self.site(
        "beslutningsdygtig: når mindst 2 medlemmer er til stede",
        ["carl": "ja", "anne": "ja", "bo": "ja"], others: late
      ).lines() == ["1 Beslutningsdygtighed: holdt, 3 af 3 til stede"])
  }

  @Test func whoIsNotInTheRecordMayHaveBeenThere() {
    #expect(
      Self.site("beslutningsdygtig: når mindst 2 medlemmer er til stede", ["anne": "ja"]).lines()
        == [
          "1 Beslutningsdygtighed: uvist, 1 af 1 til stede · mellem 1 og 3 medlemmer var med, ikke alle til hvert punkt"
        ])
  }

  @Test func countsAYearTogether() throws {
    let site = Self.site(
      "møder: 2-3 gange om året\nmødepligt: ja\nfrister:\n  referat: senest 1 uge efter mødet",
      ["anne": "ja", "bo": "nej", "carl": "ja"])
    let figures = try #require(site.judged()).figures
    #expect(figures.held == 1...1)
    #expect(figures.promised?.least == 2)
    #expect(figures.promised?.most == 3)
    #expect(figures.attendance == .init(present: 2, members: 3))
    #expect(figures.deadlines.due == 1)
    #expect(figures.deadlines.unknown == 1)
    #expect(figures.tally(.duty).broken == 1)
    #expect(figures.tally(.number).broken == 1)
  }
}
