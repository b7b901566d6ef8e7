import Templates
import Testing

@testable import Site

@Suite struct MarkupPlainTextTests {
  @Test(arguments: [
    ("", ""), ("  to  ord\n", "to ord"), ("<b>et</b> <i class=\"a\">to</i>", "et to"),
    ("et<br>to", "et; to"), ("<ul><li>et</li><li>to</li></ul>", "et; to"), ("<p>et</p>", "et"),
    ("et<br><br>to", "et; ; to"),
    ("&lt;br&gt; &quot;A&quot; &#39;b&#39; &amp;amp; &amp;lt; x", "<br> \"A\" 'b' &amp; &lt; x"),
    ("&aelig; & 1 < 2", "&aelig; & 1 < 2"),
    ("5\u{A0}mio.\u{202F}kr.\u{2009}–\u{3000}ca.\u{85}2\u{1680}", "5 mio. kr. – ca. 2"),
    ("å â ầ ヽ 。", "å â ầ ヽ 。"), ("Må\u{2014}l · −2", "Må\u{2014}l · −2"),
  ])
  func wordsAreLeftWithoutTags(html: String, words: String) {
    #expect(Markup(html).plainText == words)
  }
}
