import Content
import Diagnostics
import Testing

@testable import Site

@Suite struct LogoTests {
  private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>\n"

  private func built(_ theme: String, _ assets: [String]) -> BuiltSite {
    var tree = site(["templates/tema.yaml": theme])
    for name in assets {
      tree.insert(.init(path: "templates/assets/\(name)", text: Self.drawing))
    }
    return BuiltSite(tree)
  }

  @Test func standsBesideTheNameOfThePublisherOnEveryPage() {
    let built = built("logo:\n  lys: byvaaben/logo.svg\n", ["byvaaben/logo.svg"])
    #expect(built.findings.isEmpty)
    #expect(built.files["byvaaben/logo.svg"] == Self.drawing)
    #expect(
      built["/fora/"].contains(
        """
        <a href="../" class="med-logo"><picture><img class="logo" src="../byvaaben/logo.svg" \
        alt=""></picture><span class="udgiver">Kommunen</span>
        """))
    #expect(built["/404.html"].contains("src=\"/kommissorier/byvaaben/logo.svg\""))
    #expect(built.files["site.css"]?.contains("    --logo-plade: #fcf9f2;\n") ?? false)
  }

  @Test func aPageInItsFolderSeesItAsThatPageMust() {
    // Whichever page is made first: the heads of pages are made once for all that see the site alike.
    var tree = site([
      "templates/tema.yaml": "logo:\n  lys: byvaaben/logo.svg\n",
      "content/sider/byvaaben.md": "---\ntitel: Byvåbenet\n---\n\nDet er fra 1925.\n",
      "content/sider/om.md": "---\ntitel: Om siden\n---\n\nTekst.\n",
    ])
    tree.insert(.init(path: "templates/assets/byvaaben/logo.svg", text: Self.drawing))
    let built = BuiltSite(tree)
    #expect(built["/byvaaben/"].contains("<img class=\"logo\" src=\"logo.svg\""))
    #expect(built["/om/"].contains("<img class=\"logo\" src=\"../byvaaben/logo.svg\""))
  }

  @Test func aDarkOneReplacesItWithoutAPlate() {
    let built = built("logo:\n  lys: a.png\n  mørk: b.webp\n", ["a.png", "b.webp"])
    #expect(
      built["/"].contains(
        """
        <picture><source srcset="b.webp" media="(prefers-color-scheme: dark)">\
        <img class="logo" src="a.png" alt=""></picture>
        """))
    #expect(!(built.files["site.css"]?.contains("    --logo-plade") ?? true))
  }

  @Test func aSiteWithoutALogoHasNoPictureOfOne() {
    #expect(!BuiltSite(site([:]))["/"].contains("med-logo"))
  }

  @Test(arguments: [
    "../logo.svg", "/logo.svg", "logo.gif", "logo", "lögo.svg", "lo go.svg", "logo.svg?x",
    "https://eksempel.dk/logo.svg", "logo.svg/", "LOGO.SVG",
  ])
  func nothingOutsideTheAssetsCanBeOne(path: String) {
    let built = built("logo:\n  lys: '\(path)'\n", ["logo.svg", "lo go.svg", "logo.gif", "logo"])
    #expect(built.files.isEmpty)
    #expect(built.findings.sorted().map(\.rule) == ["tema-logo"])
  }

  @Test(arguments: [
    ("assets/logo.svg", "Stien begynder i `assets/`: skriv »logo.svg«."),
    ("logos.svg", "Mente du »logo.svg«?"), ("vaaben.png", "Læg filen i `templates/assets/`."),
  ])
  func aPathThatIsNotThereIsMended(path: String, mend: String) {
    let built = built("logo:\n  lys: \(path)\n", ["logo.svg"])
    #expect(built.findings.sorted().map(\.mend?.danish) == [mend])
  }

  @Test func aDarkOneAloneIsNoLogo() {
    #expect(
      built("logo:\n  mørk: logo.svg\n", ["logo.svg"]).findings.sorted().map(\.headline.danish)
        == ["Logoet til lyse sider mangler"])
  }
}
