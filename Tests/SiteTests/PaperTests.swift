import BuiltInTheme
import CivilTime
import Content
import Diagnostics
import Governance
import Publishing
import Testing

@testable import Site

/// The documents for paper of a small tree, by their paths.
private func papers(
  _ files: KeyValuePairs<String, String>, edition: Edition = .public
) -> [String: String] {
  let tree = site(files)
  let theme = Theme(
    builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
  let options = SiteOptions(day: Day(isoText: "2020-12-31") ?? .first, edition: edition)
  let (site, faults) = PreparedSite.prepare(
    ContentLoader.load(tree), options: options, theme: theme)
  let (papers, findings) = site.map(SiteBuilder.papers) ?? ([], faults)
  #expect(findings.isEmpty && faults.isEmpty)
  return Dictionary(
    uniqueKeysWithValues: papers.map { ($0.path, String(decoding: $0.html, as: UTF8.self)) })
}

private let content: KeyValuePairs = [
  "content/fora/udvalget/forum.md": """
  ---
  navn: Udvalget
  art: administrativt forum
  gælder: fra 2010
  ---
  """,
  "content/fora/udvalget/kommissorium-2010.md": """
  ---
  titel: Kommissorium for Udvalget
  gælder: fra 2010
  sagsnr: 2010-24616
  møder: 4 gange om året
  ---
  ## 1. Formål

  [Udvalget](forum.md) mødes.[^1] Se [formålet](#formål).

  [^1]: Siden 2010.
  """,
  "content/rapporter/status-2020/rapport.md": """
  ---
  titel: Status 2020
  år: 2020
  pr: 31. december 2020
  ---
  ## Resumé

  Kort sagt.

  ## 1. Kommissorier

  Teksten.
  """,
]

@Suite struct PaperTests {
  private let name = "fora/udvalget/kommissorium-2010/udvalget-kommissorium-2010.pdf"

  @Test func ruleDocumentsAndReportsHaveDocuments() {
    #expect(
      papers(content).keys.sorted() == [
        name, "rapporter/status-2020/kort/status-2020-kort.pdf",
        "rapporter/status-2020/status-2020.pdf",
      ])
  }

  @Test func linksLeadToTheSiteOnTheWebOrInsideTheDocument() throws {
    let html = try #require(papers(content)[name])
    #expect(html.contains("<a href=\"https://www.eksempel.dk/kommissorier/fora/udvalget/\">"))
    #expect(html.contains("href=\"#formaal\""))
    let leading = html.split(separator: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(leading.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("#") })
  }

  @Test func aDocumentNamesNoOtherFile() throws {
    for html in papers(content).values {
      #expect(!html.contains("rel=\"stylesheet\""))
      #expect(!html.contains(" src="))
      #expect(!html.contains("url("))
      #expect(!html.contains("@import"))
    }
  }

  @Test func theCaseNumberStandsInTheHeadAndAtTheFoot() throws {
    let html = try #require(papers(content)[name])
    #expect(html.contains("data-fod=\"Kommissorium for Udvalget · Sagsnr 2010-24616\""))
    #expect(html.split(separator: "<dt>Sagsnr</dt>").count == 2)
  }

  @Test func theInternalEditionSaysThatItIs() throws {
    let words = "<p class=\"eksempel\">Intern udgave"
    #expect(try #require(papers(content)[name]).contains(words) == false)
    #expect(try #require(papers(content, edition: .internal)[name]).contains(words))
  }

  @Test func aFootnoteStandsWhereItIsReferredTo() throws {
    let html = try #require(papers(content)[name])
    #expect(html.contains("mødes.<span class=\"footnote\">Siden 2010.</span> Se"))
    #expect(!html.contains("data-footnotes"))
  }

  @Test func aPageLinksToWhatWasPrintedAndToNothingElse() {
    let tree = site(content)
    let theme = Theme(
      builtIn: BuiltInTheme.files.map { ($0.path, Array($0.text.utf8)) }, site: tree)
    let options = SiteOptions(day: Day(isoText: "2020-12-31") ?? .first)
    let (site, _) = PreparedSite.prepare(
      ContentLoader.load(tree), options: options, theme: theme)
    func page(_ printed: [String: Int]) -> String {
      let output = OutputTree()
      if let site { _ = SiteBuilder.build(site.linking(to: printed), into: output) }
      let file = output.files.first { $0.path == "fora/udvalget/kommissorium-2010/index.html" }
      return String(decoding: file?.bytes ?? [], as: UTF8.self)
    }
    let link = "<p class=\"hent\"><a href=\"udvalget-kommissorium-2010.pdf\">"
    #expect(!page([:]).contains(".pdf"))
    #expect(page([name: 1]).contains("\(link)Hent som PDF (1 side)</a>"))
    #expect(page([name: 3]).contains("\(link)Hent som PDF (3 sider)</a>"))
  }

  @Test func aReportLiesBesideItsPageAsOneFile() {
    let built = BuiltSite(site(content))
    let file = built.files["rapporter/status-2020/status-2020.html"] ?? ""
    #expect(file.contains("<h1>Status 2020</h1>"))
    #expect(built["/rapporter/status-2020/"].contains("href=\"status-2020.html\" download>"))
    // Words that only the press understands are not in it.
    #expect(!file.contains("string-set"))
  }

  /// Whatever the headings of the report are called.
  @Test(arguments: ["Andet", "Nævnes i", "Enkeltvis"])
  func whatLeadsToOtherPagesIsNotOnPaper(title: String) throws {
    let tree: KeyValuePairs = [
      "content/fora/udvalget/forum.md":
        "---\nnavn: Udvalget\nart: administrativt forum\ngælder: fra 2010\n---\n",
      "content/moeder/2020/udvalget-2020-1.md":
        "---\nforum: udvalget\ndato: 4. marts 2020\nstatus: holdt\n---\n",
      "content/sider/om.md":
        "---\ntitel: Om os\n---\n\nSe [rapporten](../rapporter/status-2020/rapport.md).\n",
      "content/rapporter/status-2020/rapport.md":
        "---\ntitel: Status 2020\når: 2020\npr: 31. december 2020\n---\n## \(title)\n\nTeksten.\n",
    ]
    let page = BuiltSite(site(tree))["/rapporter/status-2020/"]
    let paper = try #require(papers(tree)["rapporter/status-2020/status-2020.pdf"])
    for link in ["sider/om", "rapporter/status-2020/udvalget"] {
      #expect(page.contains(link.split(separator: "/").last ?? ""))
      #expect(!paper.contains(link), "\(link)")
    }
  }

  @Test func drawingsGetTheirStyleAndAName() {
    let form = PressForm(style: "text{}", alternative: "Tegn")
    let html =
      "<p><svg class=\"a\"><title id=\"t\">En</title></svg><svg><g/></svg>"
      + "<svg><title>To</title><desc id=\"d\">Siger det hele.</desc><g/></svg>"
    #expect(
      String(decoding: form.bytes(Array(html.utf8)), as: UTF8.self)
        == "<p><svg class=\"a\"><style>text{}</style><title>En</title></svg>"
        + "<svg><style>text{}</style><title>Tegn</title><g/></svg>"
        + "<svg><style>text{}</style><title>To. Siger det hele.</title><g/></svg>")
  }

  @Test func theFileIsDarkOnADarkScreenAndPrintIsNot() throws {
    let dark = "@media screen and (prefers-color-scheme: dark) {\n:root {\n  color-scheme: dark;\n"
    let built = BuiltSite(site(content))
    let file = try #require(built.files["rapporter/status-2020/status-2020.html"])
    #expect(file.contains("\(dark)  --papir: #"))
    #expect(file.contains(":root {\n  color-scheme: light;\n  --papir: #ffffff;"))
    #expect(file.contains(".baand { fill: var(--papir-2); }"))
    #expect(try #require(papers(content)[name]).contains("prefers-color-scheme") == false)
  }

  @Test func theStyleOfDrawingsHasNoCustomProperties() {
    var tokens = DesignTokens()
    tokens.styles[.sansFace] = .init(value: "\"A B\", C")
    let style = PaperStyle(
      sheet: "/* a */\np { }", press: "@page { }",
      drawings: "text { font-family: var(--grotesk); }",
      tokens: tokens)
    #expect(style.drawings == "text { font-family: \"A B\",C; }\n")
    #expect(style.press.hasSuffix("@page { }\n"))
    #expect(!style.sheet.contains("@page"))
    #expect(!style.sheet.contains("/*"))
  }
}
