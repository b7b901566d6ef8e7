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

  /// What is found grows with the content, and every body has its findings.
  @Test func findsTheSameInEachOfManyBodies() {
    let few = Review.findings(in: ContentLoader.load(Self.site(20)), on: MarkedSite.day)
    let many = Review.findings(in: ContentLoader.load(Self.site(400)), on: MarkedSite.day)
    let perBody = { (findings: FindingSet, index: Int) in
      findings.sorted().filter { $0.place.path.hasPrefix("content/fora/f\(index)/") }.map(\.rule)
    }
    #expect(!perBody(few, 7).isEmpty)
    #expect(perBody(few, 7) == perBody(many, 7))
    #expect(perBody(many, 7) == perBody(many, 333))
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
