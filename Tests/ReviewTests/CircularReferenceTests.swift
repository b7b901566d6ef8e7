import Content
import Diagnostics
import Governance
import TestSupport
import Testing

@testable import Review

@Suite struct CircularReferenceTests {
  @Test func reportsACircleOnceWithItsWay() {
    let site = MarkedSite([
      "aftaler/a.md": Texts.file(
        "navn: A\nart: delaftale\nparter: kommunen\ngælder: fra 2010\nunder: ⟦b⟧"),
      "aftaler/b.md": Texts.file(
        "navn: B\nart: delaftale\nparter: kommunen\ngælder: fra 2010\nunder: c"),
      "aftaler/c.md": Texts.file(
        "navn: C\nart: delaftale\nparter: kommunen\ngælder: fra 2010\nunder: a"),
      "aftaler/d.md": Texts.file(
        "navn: D\nart: delaftale\nparter: kommunen\ngælder: fra 2010\nunder: c"),
    ])
    #expect(site.found() == [Found("kreds-i-henvisninger", .error, "aftaler/a.md", "b")])
    #expect(site.findings().map(\.headline.danish) == ["a → b → c → a går i ring under `under`"])
  }

  @Test func reportsEachOfTwoCircles() {
    let site = MarkedSite([
      "organisationer/a.md": Texts.file("navn: A\nart: fond\ndel af:\n  - ⟦b⟧\n  - ⟦c⟧"),
      "organisationer/b.md": Texts.file("navn: B\nart: fond\ndel af: a"),
      "organisationer/c.md": Texts.file("navn: C\nart: fond\ndel af: a"),
    ])
    #expect(
      site.found() == [
        Found("kreds-i-henvisninger", .error, "organisationer/a.md", "b"),
        Found("kreds-i-henvisninger", .error, "organisationer/a.md", "c"),
      ])
  }

  @Test func reportsWhatRefersToItself() {
    let site = MarkedSite([
      "regler/a.md": Texts.file("titel: A\nudsteder: kommunen\ndato: 2010\nafløser: ⟦a⟧")
    ])
    #expect(site.found() == [Found("kreds-i-henvisninger", .error, "regler/a.md", "a")])
  }

  @Test func reportsReportsThatAreEachBeforeTheOther() {
    let report = "år: 2020\npr: 31. december 2020\nforløb:\n  - trin: udkast"
    let site = MarkedSite([
      "rapporter/a/rapport.md": Texts.file("titel: A\nforrige: b\n\(report)"),
      "rapporter/b/rapport.md": Texts.file("titel: B\nforrige: a\n\(report)"),
    ])
    let circles = site.findings().filter { $0.rule == "kreds-i-henvisninger" }
    #expect(circles.map(\.severity) == [.error])
    #expect(circles.map(\.headline.danish) == ["a → b → a går i ring under `forrige`"])
  }

  @Test func keepsOneKeyApartFromAnother() {
    let site = MarkedSite([
      "kilder/a.md":
        "---\ntitel: A\nart: notat\ndato: 2010\nsagsnr: ikke oplyst\ndokumentnr: ikke oplyst\nbilag til: b\n---",
      "kilder/b.md":
        "---\ntitel: B\nart: notat\ndato: 2010\nsagsnr: ikke oplyst\ndokumentnr: ikke oplyst\nopdaterer: a\n---",
    ])
    #expect(site.found() == [])
  }

  @Test func allowsABodyToComeBack() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum(
        "gælder: fra 2010\nforgængere:\n  - forum: b\n    måde: genoprettet\n    dato: 2018"),
      "fora/b/forum.md": Texts.forum(
        "gælder: fra 2015\nforgængere:\n  - forum: a\n    måde: afløst"),
    ])
    #expect(site.found() == [])
  }

  @Test func reportsBodiesThatFollowEachOther() {
    let site = MarkedSite([
      "fora/a/forum.md": Texts.forum(
        "gælder: fra 2010\nforgængere:\n  - forum: ⟦b⟧\n    måde: videreført\n    dato: 2018"),
      "fora/b/forum.md": Texts.forum(
        "gælder: fra 2015\nforgængere:\n  - forum: a\n    måde: afløst"),
    ])
    #expect(site.found() == [Found("kreds-i-henvisninger", .error, "fora/a/forum.md", "b")])
  }

  @Test func endsOnALongChain() {
    let count = 20_000
    let entities = (0..<count).map { index in
      Entity(
        EntityID("k\(index)"), .source,
        record: Record([
          ("opdaterer", Fact(.value(.reference(Reference(EntityID("k\((index + 1) % count)"))))))
        ]))
    }
    var context = ReviewContext(LoadedContent(register: Register(entities)), on: MarkedSite.day)
    CircularReference().review(&context)
    #expect(
      context.reported.map(\.finding.headline.danish) == [
        "k0 → k1 → k2 → k3 → k4 → … → k0 går i ring under `opdaterer`"
      ])
  }
}
