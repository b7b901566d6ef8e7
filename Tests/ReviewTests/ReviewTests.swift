import Content
import Diagnostics
import Governance
import TestSupport
import Testing

@testable import Review

@Suite struct ReviewTests {
  @Test func findsNothingInASmallCleanSite() {
    let site = MarkedSite([
      "site.yaml": "titel: Site\nudgiver: kommunen\nadresse: https://www.eksempel.dk/",
      "kalender.yaml": "hverdage: mandag til fredag",
      "fora/a/forum.md": Texts.forum("gælder: fra 2010"),
      "fora/a/kommissorium-2010.md": Texts.kommissorium(),
    ])
    #expect(site.found() == [])
  }

  @Test func keepsWhatTheReaderFound() {
    let site = MarkedSite(["sider/om.md": "---\ntitel: Om\n⟦farve⟧: rød\n---\n"])
    #expect(site.found() == [Found("ukendt-noegle", .error, "sider/om.md", "farve")])
    #expect(site.foundByReader() == site.found())
  }

  /// No rule looks at every pair: eight times the content takes far less than sixty-four times as
  /// long.
  @Test(.timeLimit(.minutes(2))) func takesTimeInStepWithTheContent() {
    func time(_ count: Int) -> Duration {
      let content = ContentLoader.load(Self.site(count))
      let clock = ContinuousClock()
      return (0..<3).map { _ in
        clock.measure { _ = Review.findings(in: content, on: MarkedSite.day) }
      }.min() ?? .zero
    }
    _ = time(50)
    #expect(time(1600) < time(200) * 32)
  }

  /// A site in which many rules find something in each of many bodies.
  private static func site(_ count: Int) -> SourceTree {
    var tree = SourceTree()
    for index in 0..<count {
      tree.insert(
        SourceFile(
          path: "content/fora/f\(index)/forum.md",
          text: Texts.forum(
            """
            gælder: fra 2010 indtil 2012
            del af: f\((index + 1) % count)
            forgængere:
              - forum: f0
                måde: afløst
            relationer:
              - orienterer: findes-ikke-\(index)
            """, "Det ogs [er](../f0/forum.md#her) 010203-0000.")))
      tree.insert(
        SourceFile(
          path: "content/fora/f\(index)/medlemmer.yaml",
          text: "- person: p\n  plads: x\n  rolle: formand\n  gælder: oplyst 2017"))
    }
    return tree
  }
}
