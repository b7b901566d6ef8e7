import Diagnostics
import TestSupport
import Testing

@Suite struct MeetingWithoutQuorumTests {
  private static let seats = """
    gælder: fra 2010
    sammensætning:
      - plads: byen
        udpeges af: kommunen
        antal: 1
      - plads: lejerne
        beskrevet som: lejere
        antal: 1

    """

  private static func site(_ rule: String) -> MarkedSite {
    MarkedSite([
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(
        seats + "beslutningsdygtig: \(rule)"),
      "moeder/2020/a-2020-1.md": Texts.file(
        """
        forum: a
        dato: 15. marts 2020
        status: holdt
        deltagere:
          - plads: byen
            til stede: ja
          - plads: lejerne
            til stede: afbud
        """),
    ])
  }

  @Test func reportsTooFewMembers() {
    let found = Self.site("når mindst 2 medlemmer er til stede").findings()
    #expect(found.map(\.rule) == ["ikke-beslutningsdygtigt"])
    #expect(found.first?.headline.danish == "Beslutningsdygtighed: 1 til stede, 2 kræves")
  }

  @Test(arguments: [
    "når mindst 1 medlem er til stede", "når mindst halvdelen af medlemmerne er til stede",
    "når formanden er til stede",
  ])
  func saysNothingWhereEnoughWereThereOrNoNumberStands(rule: String) {
    #expect(Self.site(rule).findings().map(\.rule) == [])
  }
}
