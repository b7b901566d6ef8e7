import Content
import Diagnostics
import Governance
import Testing

@testable import Site

/// Content that leads back to itself: it is found by a rule, and until then it must end.
@Suite struct EndlessInputTests {
  private func forum(_ name: String, _ more: String) -> String {
    "---\nnavn: \(name)\nart: styregruppe\ngælder: fra 2010\n\(more)\n---\n"
  }

  @Test func aMeetingOfItselfEnds() {
    let built = BuiltSite(
      site([
        "content/moeder/2020/x-2020-1.md":
          "---\nforum: x-2020-1\ndato: 2020\nstatus: holdt\n---\n"
      ]))
    #expect(!built.files.isEmpty)
  }

  @Test func partsOfEachOtherEnd() {
    let built = BuiltSite(
      site([
        "content/fora/a/forum.md": forum("A", "del af: b"),
        "content/fora/b/forum.md": forum("B", "del af: a"),
      ]))
    #expect(!built.files.isEmpty)
  }

  @Test func successorsOfEachOtherEnd() {
    let built = BuiltSite(
      site([
        "content/fora/a/forum.md": forum("A", "forgængere:\n  - forum: b\n    måde: afløst"),
        "content/fora/b/forum.md": forum("B", "forgængere:\n  - forum: a\n    måde: afløst"),
      ]))
    #expect(!built.files.isEmpty)
  }

  @Test func twelveBodiesThatAllSitInEachOtherEnd() {
    var tree = site([:])
    for one in 0..<12 {
      let seats = (0..<12).map { "  - plads: p\($0)\n    ved: f\($0)" }.joined(separator: "\n")
      let rules =
        "---\ntitel: G\ngælder: fra 2010\nforløb:\n  - trin: beskrevet\nsammensætning:\n\(seats)\n---\n"
      tree.insert(SourceFile(path: "content/fora/f\(one)/forum.md", text: forum("F\(one)", "")))
      tree.insert(SourceFile(path: "content/fora/f\(one)/grundlag-2010.md", text: rules))
    }
    #expect(!BuiltSite(tree).files.isEmpty)
  }
}
