import Testing

@testable import Site

@Suite struct SiteRootTests {
  @Test(arguments: [
    ("https://www.eksempel.dk/kommissorier/", nil, "https://www.eksempel.dk/kommissorier/fora/"),
    ("https://www.eksempel.dk/kommissorier", nil, "https://www.eksempel.dk/kommissorier/fora/"),
    ("https://www.eksempel.dk", nil, "https://www.eksempel.dk/fora/"),
    ("https://www.eksempel.dk?a=/b", nil, "https://www.eksempel.dk/fora/"),
    ("http://localhost:8000/a/b/", "/c/", "http://localhost:8000/c/fora/"),
    ("https://www.eksempel.dk", "/a/b/", "https://www.eksempel.dk/a/b/fora/"),
    ("https://www.eksempel.dk/kommissorier/", "/", "https://www.eksempel.dk/fora/"),
  ])
  func anAddressInFullHasTheDomainOfTheSiteAndThePathOfTheBuild(
    address: String, basePath: String?, wanted: String
  ) {
    #expect(SiteRoot(address: address, basePath: basePath).absolute("/fora/") == wanted)
  }

  @Test func aSiteWithoutAddressHasAPathAlone() {
    #expect(SiteRoot(address: nil, basePath: nil).absolute("/fora/") == nil)
    #expect(SiteRoot(address: nil, basePath: nil).href("/fora/") == "/fora/")
    #expect(SiteRoot(address: nil, basePath: "/a/").href("/fora/") == "/a/fora/")
    #expect(SiteRoot(address: "postkasse", basePath: nil).href("/fora/") == "/fora/")
  }

  @Test func whatMustBeAbsoluteFollowsTheBasePath() {
    let built = BuiltSite(site([:]), basePath: "/a/b/")
    let links = built.links(in: "404.html")
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("/a/b/") || $0.hasPrefix("#") }, "\(links)")
    let list = built.files["sitemap.xml"] ?? ""
    #expect(list.contains("<loc>https://www.eksempel.dk/a/b/organisationer/kommunen/</loc>"))
    #expect(!list.contains("/kommissorier/"))
    let page = built["/organisationer/kommunen/"]
    #expect(
      page.contains(
        "rel=\"canonical\" href=\"https://www.eksempel.dk/a/b/organisationer/kommunen/\""))
    #expect(!built["/404.html"].contains("canonical"))
  }

  @Test func fromADriveEvenThePageForUnknownAddressesIsRelative() {
    let built = BuiltSite(site([:]), namesFiles: true)
    let links = built.links(in: "404.html")
    #expect(!links.isEmpty)
    for link in links { #expect(built.files[link] != nil || link.hasPrefix("#"), "\(link)") }
  }

  @Test(arguments: ["/", "/kommissorier/", "/a/b-c/d_1.2/"])
  func aPathWithSlashesAtBothEndsIsTaken(text: String) {
    #expect(SiteOptions.isBasePath(text))
  }

  @Test(arguments: ["", "a", "/a", "a/", "//", "/a//b/", "/../", "/a b/", "/æ/", "/a?b/", "/\"/"])
  func anyOtherIsNot(text: String) {
    #expect(!SiteOptions.isBasePath(text))
  }
}
