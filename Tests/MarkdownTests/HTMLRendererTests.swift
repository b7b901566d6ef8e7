import Diagnostics
import Testing

@testable import Markdown

@Suite struct HTMLRendererTests {
  private func html(_ text: String, _ renderer: HTMLRenderer) -> String {
    renderer.html(MarkdownParser.parse(SourceFile(path: "a.md", text: text)).document)
  }

  @Test func writesNumbersAndAddresses() {
    let text = "## 4. Opgaver\n\nStk.\n\n1. a\n4. b\n\n- a) c\n"
    #expect(
      html(text, HTMLRenderer(headingShift: 1, writesAddresses: true)) == """
        <h3 id="opgaver">4. Opgaver</h3>
        <p id="opgaver-stk-1">Stk.</p>
        <ol>
        <li value="1" id="opgaver-1">a</li>
        <li value="4" id="opgaver-4">b</li>
        </ol>
        <ul class="lettered">
        <li id="opgaver-a">a) c</li>
        </ul>

        """)
  }

  @Test func alignsColumnsByClassOnAPage() {
    let text = "| a | b |\n|--:|---|\n| 1 | 2 |\n"
    #expect(
      html(text, HTMLRenderer(writesAddresses: true)) == """
        <table>
        <thead>
        <tr>
        <th scope="col" class="right">a</th>
        <th scope="col">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="right">1</td>
        <td>2</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func writesAnchorsWhereThereAreAddresses() {
    let renderer = HTMLRenderer(
      renderAnchor: { "<a href=\"#\($0)\">#</a>" }, writesAddresses: true)
    #expect(html("## A\n", renderer) == "<h2 id=\"a\"><a href=\"#a\">#</a>A</h2>\n")
  }

  @Test func resolvesLinksAndKeepsTheWordsOfThoseThatLeadNowhere() {
    let renderer = HTMLRenderer(resolveLink: { link in
      link.destination == "a.md" ? .init(href: "/a/?x&y\"å", rel: "external") : nil
    })
    #expect(
      html("[et *ord*](a.md \"t\") [to](b.md) ![tre *fire*](c.png)", renderer)
        == "<p><a href=\"/a/?x&amp;y%22%C3%A5\" rel=\"external\" title=\"t\">et <em>ord</em></a> "
        + "to tre fire</p>\n")
  }

  @Test func rendersFencesThatAreAskedFor() {
    let renderer = HTMLRenderer(renderFence: { $0.infoWord == "vis" ? "<svg></svg>" : nil })
    #expect(
      html("```vis graf\nx: 1\n```\n\n```\n<b>\n```\n\n    kode\n", renderer) == """
        <svg></svg>
        <pre><code>&lt;b&gt;
        </code></pre>
        <pre><code>kode
        </code></pre>

        """)
  }

  @Test func neverWritesAnAddressThatRunsAScript() {
    let renderer = HTMLRenderer(resolveLink: { _ in .init(href: "JavaScript:alert(1)") })
    #expect(html("[a](b)", renderer) == "<p><a href=\"\">a</a></p>\n")
  }

  @Test func escapesQuotesThatCarryACombiningMark() {
    let words = [Inline(range: 0..<0, kind: .text("\"\u{301}<\u{301}&\u{301}>\u{301}"))]
    #expect(
      Array(HTMLRenderer().html(words).utf8)
        == Array("&quot;\u{301}&lt;\u{301}&amp;\u{301}&gt;\u{301}".utf8))
  }

  @Test func keepsFootnotesOfSeveralDocumentsApart() {
    let text = "a[^1]\n\n[^1]: b"
    let renderer = HTMLRenderer(footnotePrefix: "formaal-", backReferenceLabel: "Tilbage")
    #expect(
      html(text, renderer) == """
        <p>a<sup class="footnote-ref"><a href="#formaal-fn-1" id="formaal-fnref-1" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="formaal-fn-1">
        <p>b <a href="#formaal-fnref-1" class="footnote-backref" data-footnote-backref aria-label="Tilbage">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }
}
