import BuiltInTheme
import Content
import Diagnostics
import Testing

@testable import Site

@Suite struct ThemeTests {
  @Test func aSitesOwnTemplateReplacesTheBuiltInOneOfTheSameName() {
    let built = BuiltSite(
      site(["templates/dele/sidehoved.html": "<h1 class=\"vores\">{{overskrift}}</h1>\n"]))
    #expect(built.findings.isEmpty)
    #expect(built["/fora/"].contains("<h1 class=\"vores\">Fora</h1>"))
    #expect(built["/fora/"].contains("<nav aria-label=\"Hovedmenu\">"))
  }

  @Test func everyUnknownNameInEveryBranchIsFoundBeforeAnythingIsRendered() {
    let built = BuiltSite(
      site([
        "templates/dele/sidehoved.html":
          "<h1>{{overskrft}}</h1>\n{{#hovedlinje}}{{tilstnd}}{{/hovedlinje}}\n",
        "templates/dele/fakta.html": "{{tekst.ord.findes-ikke}}{{> dele/mangler}}",
      ]))
    #expect(built.files.isEmpty)
    let found = built.findings.sorted().map {
      "\($0.place.path):\($0.place.range.lowerBound) \($0.rule)"
    }
    #expect(
      found == [
        "templates/dele/fakta.html:2 streng-mangler",
        "templates/dele/fakta.html:29 skabelon-mangler",
        "templates/dele/sidehoved.html:6 skabelon-navn-ukendt",
        "templates/dele/sidehoved.html:40 skabelon-navn-ukendt",
      ])
  }

  @Test func ownStringsStandInPlaceOfTheBuiltInOnes() {
    let own = "titler:\n  forloeb: Vejen hertil\n"
    let built = BuiltSite(site(["templates/strings/da.yaml": own]))
    #expect(built.findings.sorted().isEmpty)
    #expect(!built.files.isEmpty)
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) },
      site: site(["templates/strings/da.yaml": own]))
    let builtIn = BuiltSite.builtInTheme.strings(in: .danish)
    #expect(
      theme.strings(in: .danish)
        == builtIn.merging(["titler.forloeb": "Vejen hertil"]) { $1 })
  }

  @Test func aStringThatNobodyAsksForIsAFinding() {
    let built = BuiltSite(
      site(["templates/strings/da.yaml": "titler:\n  forlob: Vejen hertil\nord: Ja\n"]))
    #expect(
      built.findings.sorted().map { "\($0.rule) \($0.headline.danish)" } == [
        "streng-ukendt Strengen `titler.forlob` bruges ikke",
        "streng-ukendt Strengen `ord` bruges ikke",
      ])
    #expect(!built.files.isEmpty)
  }

  @Test func aStringOfTheSitesOwnTemplatesIsKnown() {
    let built = BuiltSite(
      site([
        "templates/strings/da.yaml": "egne:\n  hilsen: Hej\n",
        "templates/dele/hilsen.html": "<p>{{tekst.egne.hilsen}}</p>\n",
      ]))
    #expect(built.findings.sorted().isEmpty)
  }

  @Test func aStringWithAnotherGapThanTheBuiltInOneIsAFinding() {
    let text = BuiltInTheme.files.first { $0.path == "strings/da.yaml" }?.text ?? ""
    let built = BuiltSite(
      site([
        "templates/strings/da.yaml": text.replacing("Pr. {0}", with: "Pr. {7}", maxReplacements: 1)
      ]))
    #expect(built.files.isEmpty)
    #expect(built.findings.sorted().map(\.rule) == ["streng-huller"])
  }

  @Test func bothLanguagesHaveTheSameStrings() {
    let theme = BuiltSite.builtInTheme
    #expect(
      theme.strings(in: .danish).keys.sorted() == theme.strings(in: .english).keys.sorted())
    #expect(theme.findings(in: .danish).isEmpty)
    #expect(theme.findings(in: .english).isEmpty)
  }

  @Test func anEnglishSiteIsEnglish() {
    let tree = site([
      "content/site.yaml":
        "titel: A site\nudgiver: kommunen\nadresse: https://www.example.dk/\nsprog: en\n"
    ])
    let built = BuiltSite(tree)
    #expect(built["/fora/"].contains("<html lang=\"en\">"))
    #expect(built["/fora/"].contains(">Bodies</h1>"))
  }
}

extension BuiltSite {
  /// The theme of the binary alone.
  static var builtInTheme: Theme {
    Theme(builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: SourceTree())
  }
}
