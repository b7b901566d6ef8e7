import Diagnostics
import Testing

@testable import Markdown

@Suite struct DocumentTests {
  private func document(_ text: String) -> MarkdownDocument {
    MarkdownParser.parse(SourceFile(path: "a.md", text: text)).document
  }

  /// The items of the first list.
  private func items(_ text: String) -> [Block.Item] {
    for block in document(text).blocks {
      if case .list(let list) = block.kind { return list.items }
    }
    return []
  }

  @Test func keepsTheNumbersThatWerePrinted() {
    let items = items("1. a\n2. b\n4. c\n008. d\n3. e\n")
    #expect(items.map(\.marker) == ["1.", "2.", "4.", "008.", "3."])
    #expect(items.map(\.number) == [1, 2, 4, 8, 3])
    #expect(items.map(\.label) == ["1", "2", "4", "8", "3"])
  }

  @Test func readsNumbersBehindTabsAndQuotationMarks() {
    guard case .quote(let blocks)? = document(">\t3) a\n>\t5) b\n").blocks.first?.kind,
      case .list(let list)? = blocks.first?.kind
    else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.marker) == ["3)", "5)"])
  }

  @Test func readsLettersOnlyWhereAllItemsHaveThem() {
    #expect(items("- a) x\n- b) y\n").map(\.printedNumber) == ["a)", "b)"])
    #expect(items("- i. x\n- iv. y\n").map(\.label) == ["i", "iv"])
    #expect(items("- f. eks. x\n- ellers\n").map(\.label) == [nil, nil])
    #expect(items("- x\n- [ ] y\n- [x] z\n").map(\.isDone) == [nil, false, true])
  }

  @Test(arguments: [
    ("## 1. Formål", "1.", "Formål"),
    ("## 2.1 *Om* `b` #", "2.1", "Om b"),
    ("## 2010 i tal", nil, "2010 i tal"),
    ("## 1.", "1.", ""),
    ("## Bilag A. Hvor", nil, "Bilag A. Hvor"),
  ])
  func splitsTheNumberOffAHeading(text: String, number: String?, title: String) {
    let heading = document(text).headings.first?.heading
    #expect(heading?.printedNumber == number)
    #expect(heading?.title == title)
    #expect(heading?.level == 2)
  }

  @Test func dividesARealKommissoriumIntoItsSixSections() throws {
    let file = try #require(
      ContentFolder.markdownFiles().first {
        $0.path.hasSuffix("fora/samarbejdsforum/kommissorium-2010.md")
      })
    let document = MarkdownParser.parse(file, body: ContentFolder.body(of: file)).document
    let sections = document.sections(level: 2)
    #expect(
      sections.map { "\($0.printedNumber ?? "") \($0.title) #\($0.address)" } == [
        "1. Formål #formaal", "2. Medlemmer #medlemmer", "3. Formalia #formalia",
        "4. Opgaver #opgaver", "5. Kompetence #kompetence", "6. Ikrafttræden #ikrafttraeden",
      ])
    #expect(
      document.addresses.contains("opgaver-boligsocialt-samarbejde-og-omraadebaserede-indsatser-4"))
    #expect(document.addresses.contains("opgaver-oevrige-8"))
    #expect(document.addresses.contains("formaal-stk-3-nr-2"))
    #expect(document.lead.isEmpty)
  }

  @Test func readsWordsWithoutMarkup() {
    let text =
      "## 1. *A*\n\nb `c` [d](e)\nf[^1] ![g](h)<i>\n\n- j\n- k\n\n| l | m |\n|--|--|\n| n | o |\n\n```vis p\n```\n\n    q\n\n[^1]: r"
    #expect(document(text).blocks.plainText == "1. A\nb c d f g\nj\nk\nl m\nn o\nq")
  }

  @Test func countsReferencesToAFootnote() {
    let document = document("a[^x] b[^y] c[^x]\n\n[^y]: to\n[^x]: én\n[^z]: ubrugt\n")
    #expect(document.footnotes.map(\.name) == ["x", "y"])
    #expect(document.footnotes.map(\.referenceCount) == [2, 1])
    #expect(document.footnotes.map(\.blocks.plainText) == ["én", "to"])
  }
}
