import Content
import Governance
import Testing

@testable import Site

@Suite struct PageTests {
  @Test func namesAndValuesCannotBecomeMarkup() {
    let built = BuiltSite(
      site([
        "content/fora/x/forum.md": """
        ---
        navn: Forum "\u{301}onmouseover=alert(1) <script>alert(2)</script>
        art: <img src=x onerror=alert(3)>
        gælder: fra 2019
        note: '</dd><script>alert(4)</script>'
        ---

        Tekst med <b>intet</b>.
        """
      ]))
    for (path, text) in built.files where path.hasSuffix(".html") {
      #expect(!text.contains("<script"), "\(path)")
      #expect(!text.contains("<img"), "\(path)")
      #expect(!text.utf8.elementsEqual("\"\u{301}onmouseover".utf8), "\(path)")
    }
    #expect(built["/fora/x/"].contains("Forum &quot;\u{301}onmouseover"))
  }

  @Test func twoBuildsAreEqualByteForByteWhateverTheOrderOfFiles() {
    let root = String(#filePath.prefix(#filePath.count - "/Tests/SiteTests/PageTests.swift".count))
    let tree = SourceTree.read(site: root)
    let reversed = SourceTree(tree.paths.reversed().compactMap { tree[$0] })
    #expect(BuiltSite(tree).files == BuiltSite(reversed).files)
  }

  @Test func pagesHaveOneHeadingAndADescription() {
    let root = String(#filePath.prefix(#filePath.count - "/Tests/SiteTests/PageTests.swift".count))
    let built = BuiltSite(SourceTree.read(site: root))
    for (path, text) in built.files where path.hasSuffix("index.html") {
      #expect(text.split(separator: "<h1").count == 2, "\(path)")
      #expect(!text.contains("<meta name=\"description\" content=\"\">"), "\(path)")
    }
  }

  @Test func linksForFilesNameThePage() {
    let built = BuiltSite(site([:]), namesFiles: true)
    #expect(built["/fora/"].contains("<a href=\"../opslag/index.html\">"))
  }

  @Test func aFormerAddressLeadsOn() {
    let built = BuiltSite(
      site([
        "content/sider/om.md": """
        ---
        titel: Om
        tidligere adresser:
          - /gammel/side/
        ---
        """
      ]))
    let page = built["/gammel/side/"]
    #expect(page.contains("<p>Siden er flyttet til <a href=\"../../om/\">Om</a>.</p>"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(
      page.contains(
        "<link rel=\"canonical\" href=\"https://www.eksempel.dk/kommissorier/om/\">"))
    #expect(built.files["sitemap.xml"]?.contains("/om/") == true)
    #expect(built.files["sitemap.xml"]?.contains("gammel") == false)
    #expect(page.contains("<nav class=\"tid\""))
    #expect(!built["/om/"].contains("noindex"))
  }

  @Test func contactIsShownAsContactOnlyWhileItIsInForce() {
    let tree = site([
      "content/organisationer/kommunen.md": """
      ---
      navn: Kommunen
      art: kommune
      kontakt:
        - gælder: oplyst 2010
          telefon: 3366 3188
        - gælder: fra 2020
          telefon: 1234 5678
      ---
      """
    ])
    let words = BuiltSite(tree).words("/organisationer/kommunen/")
    let former = words.firstRange(of: "Tidligere kontaktoplysninger")
    #expect(former != nil)
    if let former {
      #expect(words[..<former.lowerBound].contains("1234 5678"))
      #expect(!words[..<former.lowerBound].contains("3366 3188"))
      #expect(words[former.upperBound...].contains("3366 3188"))
    }
  }
}
