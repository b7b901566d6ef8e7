/// Templates with what PyPI chevron shows of them; written by Tests/Peers/mustache_peer.py.
enum PeerCases {
  /// The partials that the templates call.
  static let partials: [String: String] = [
    "del": "[{{titel}}]",
    "linjer": "en\n{{{brødtekst}}}\n to\n",
    "afsnit": "{{#indehavere}}\n<li>{{navn}}</li>\n{{/indehavere}}\nslut\n",
    "uden": "a\nb",
  ]

  /// Each template, what is shown of the full model, and what of the bare one.
  static let cases: [(template: String, full: String, bare: String)] = [
    (
      "ren tekst, æøå 😀 { } {x}\n",
      "ren tekst, æøå 😀 { } {x}\n",
      "ren tekst, æøå 😀 { } {x}\n"
    ),
    (
      "{{titel}}|{{ titel }}|{{  titel\t}}",
      "A &amp; B &lt;&quot;c&quot;&gt;|A &amp; B &lt;&quot;c&quot;&gt;|A &amp; B &lt;&quot;c&quot;&gt;",
      "Formand|Formand|Formand"
    ),
    (
      "{{note}}|{{{margin}}}",
      "en\n&lt;note&gt;|<i>m</i>",
      "|"
    ),
    (
      "{{#note}}[{{.}}]{{/note}}{{^note}}ingen{{/note}}",
      "[en\n&lt;note&gt;]",
      "ingen"
    ),
    (
      "{{#linjer}}{{.}},{{/linjer}}{{^linjer}}ingen{{/linjer}}",
      "x,y,",
      "ingen"
    ),
    (
      "{{#erOphørt}}ja{{/erOphørt}}{{^erOphørt}}nej{{/erOphørt}}",
      "ja",
      "nej"
    ),
    (
      "{{#formand}}{{navn}} {{titel}}{{/formand}}",
      "Ane A &amp; B &lt;&quot;c&quot;&gt;",
      "Ane Formand"
    ),
    (
      "{{formand.navn}}{{# formand }}{{ navn }}{{/ formand }}",
      "AneAne",
      "AneAne"
    ),
    (
      "{{#næstformand}}{{navn}}{{/næstformand}}{{^næstformand}}ledig{{/næstformand}}",
      "Bo",
      "ledig"
    ),
    (
      "{{#indehavere}}{{navn}}{{#linjer}}{{.}}{{/linjer}}{{/indehavere}}",
      "PerxyÅsexy",
      ""
    ),
    (
      "{{#indehavere}}\n{{#linjer}}\n{{navn}} {{.}}\n{{/linjer}}\n{{/indehavere}}\n",
      "Per x\nPer y\nÅse x\nÅse y\n",
      ""
    ),
    (
      "a\n{{#erOphørt}}\nb\n{{/erOphørt}}\nc\n",
      "a\nb\nc\n",
      "a\nc\n"
    ),
    (
      "a\n  {{#erOphørt}}\n  b\n  {{/erOphørt}}\nc",
      "a\n  b\nc",
      "a\nc"
    ),
    (
      "a\r\n{{#erOphørt}}\r\nb\r\n{{/erOphørt}}\r\nc\r\n",
      "a\r\nb\r\nc\r\n",
      "a\r\nc\r\n"
    ),
    (
      "a\n{{^erOphørt}}\nb\n{{/erOphørt}}\n",
      "a\n",
      "a\nb\n"
    ),
    (
      "{{#erOphørt}}\nb{{/erOphørt}}\n",
      "b\n",
      "\n"
    ),
    (
      "a {{#erOphørt}}b\n{{/erOphørt}}\nc\n",
      "a b\nc\n",
      "a c\n"
    ),
    (
      " {{#erOphørt}} b {{/erOphørt}} \nc\n",
      "  b  \nc\n",
      "  \nc\n"
    ),
    (
      "  {{titel}}\n\n  {{{brødtekst}}}\n",
      "  A &amp; B &lt;&quot;c&quot;&gt;\n\n  <b>fed</b>\n<i>skrå</i>\n",
      "  Formand\n\n  \n"
    ),
    (
      "a{{! bort }}b\n{{! bort }}\nc\n  {{! bort }}\nd\n",
      "ab\nc\nd\n",
      "ab\nc\nd\n"
    ),
    (
      "a\n{{!\n flere\n linjer\n}}\nb\n",
      "a\nb\n",
      "a\nb\n"
    ),
    (
      "a\n{{! en }} {{! to }}\nb\n",
      "a\n \nb\n",
      "a\n \nb\n"
    ),
    (
      "a {{>del}} b\n{{> del }}\n",
      "a [A &amp; B &lt;&quot;c&quot;&gt;] b\n[A &amp; B &lt;&quot;c&quot;&gt;]",
      "a [Formand] b\n[Formand]"
    ),
    (
      "{{>linjer}}",
      "en\n<b>fed</b>\n<i>skrå</i>\n to\n",
      "en\n\n to\n"
    ),
    (
      "a\n  {{>linjer}}\nb\n",
      "a\n  en\n  <b>fed</b>\n<i>skrå</i>\n   to\nb\n",
      "a\n  en\n  \n   to\nb\n"
    ),
    (
      "a\n\t{{>linjer}}\nb",
      "a\n\ten\n\t<b>fed</b>\n<i>skrå</i>\n\t to\nb",
      "a\n\ten\n\t\n\t to\nb"
    ),
    (
      "  {{>uden}}\n>",
      "  a\n  b>",
      "  a\n  b>"
    ),
    (
      "<ul>\n  {{>afsnit}}\n</ul>\n",
      "<ul>\n  <li>Per</li>\n  <li>Åse</li>\n  slut\n</ul>\n",
      "<ul>\n  slut\n</ul>\n"
    ),
    (
      "{{#indehavere}}\n  {{>del}}\n{{/indehavere}}\n",
      "  [A &amp; B &lt;&quot;c&quot;&gt;]  [A &amp; B &lt;&quot;c&quot;&gt;]",
      ""
    ),
    (
      "  {{titel}} {{>linjer}}\n",
      "  A &amp; B &lt;&quot;c&quot;&gt; en\n<b>fed</b>\n<i>skrå</i>\n to\n\n",
      "  Formand en\n\n to\n\n"
    ),
    (
      "a\r\n  {{>del}}\r\nb\r\n",
      "a\r\n  [A &amp; B &lt;&quot;c&quot;&gt;]b\r\n",
      "a\r\n  [Formand]b\r\n"
    ),
  ]
}
