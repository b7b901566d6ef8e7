import Testing

@testable import Site

@Suite struct AddressTests {
  @Test(arguments: [
    ("/", "/", "./"), ("/fora/", "/", "fora/"), ("/", "/fora/x/", "../../"),
    ("/fora/y/", "/fora/x/", "../y/"), ("/fora/x/", "/fora/x/kommissorium-2010/", "../"),
    ("/site.css", "/fora/", "../site.css"), ("/fora/x/", "/fora/x/", "./"),
  ])
  func linksFromPageToPage(target: String, page: String, href: String) {
    #expect(Address(target).href(from: Address(page), namesFiles: false) == href)
  }

  @Test func namesTheFileWhenAsked() {
    #expect(Address("/fora/").href(from: "/", namesFiles: true) == "fora/index.html")
    #expect(Address("/").href(from: "/fora/", namesFiles: true) == "../index.html")
  }

  @Test func leadsToAPlaceOnTheSamePage() {
    #expect(Address("/a/", fragment: "x").href(from: "/a/", namesFiles: false) == "#x")
  }
}
