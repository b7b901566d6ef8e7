#!/usr/bin/env python3
"""Holds the expected output of the template tests against chevron (PyPI).

    mustache_peer.py            checks that chevron gives what the tests expect
    mustache_peer.py --write    writes the expected output anew

The cases stand here and the expected output in Tests/TemplatesTests/PeerCases.swift, where the
Swift tests read it. Left out, because the two differ on purpose: an apostrophe in a value (chevron
leaves it, we write &#39;), block inheritance (chevron has none), empty lines in a partial that is
indented (chevron puts blanks on them), and an indented partial in an indented partial (chevron
indents it by the outer blanks twice, and not at all what follows it).
"""

import json
import pathlib
import sys

import chevron

FULL = {
    "titel": 'A & B <"c">',
    "note": "en\n<note>",
    "linjer": ["x", "y"],
    "brødtekst": "<b>fed</b>\n<i>skrå</i>",
    "margin": "<i>m</i>",
    "erOphørt": True,
    "formand": {"navn": "Ane"},
    "næstformand": {"navn": "Bo"},
    "indehavere": [{"navn": "Per"}, {"navn": "Åse"}],
}
BARE = {
    "titel": "Formand",
    "note": None,
    "linjer": [],
    "brødtekst": "",
    "margin": None,
    "erOphørt": False,
    "formand": {"navn": "Ane"},
    "næstformand": None,
    "indehavere": [],
}
PARTIALS = {
    "del": "[{{titel}}]",
    "linjer": "en\n{{{brødtekst}}}\n to\n",
    "afsnit": "{{#indehavere}}\n<li>{{navn}}</li>\n{{/indehavere}}\nslut\n",
    "uden": "a\nb",
}
TEMPLATES = [
    "ren tekst, æøå 😀 { } {x}\n",
    "{{titel}}|{{ titel }}|{{  titel\t}}",
    "{{note}}|{{{margin}}}",
    "{{#note}}[{{.}}]{{/note}}{{^note}}ingen{{/note}}",
    "{{#linjer}}{{.}},{{/linjer}}{{^linjer}}ingen{{/linjer}}",
    "{{#erOphørt}}ja{{/erOphørt}}{{^erOphørt}}nej{{/erOphørt}}",
    "{{#formand}}{{navn}} {{titel}}{{/formand}}",
    "{{formand.navn}}{{# formand }}{{ navn }}{{/ formand }}",
    "{{#næstformand}}{{navn}}{{/næstformand}}{{^næstformand}}ledig{{/næstformand}}",
    "{{#indehavere}}{{navn}}{{#linjer}}{{.}}{{/linjer}}{{/indehavere}}",
    "{{#indehavere}}\n{{#linjer}}\n{{navn}} {{.}}\n{{/linjer}}\n{{/indehavere}}\n",
    "a\n{{#erOphørt}}\nb\n{{/erOphørt}}\nc\n",
    "a\n  {{#erOphørt}}\n  b\n  {{/erOphørt}}\nc",
    "a\r\n{{#erOphørt}}\r\nb\r\n{{/erOphørt}}\r\nc\r\n",
    "a\n{{^erOphørt}}\nb\n{{/erOphørt}}\n",
    "{{#erOphørt}}\nb{{/erOphørt}}\n",
    "a {{#erOphørt}}b\n{{/erOphørt}}\nc\n",
    " {{#erOphørt}} b {{/erOphørt}} \nc\n",
    "  {{titel}}\n\n  {{{brødtekst}}}\n",
    "a{{! bort }}b\n{{! bort }}\nc\n  {{! bort }}\nd\n",
    "a\n{{!\n flere\n linjer\n}}\nb\n",
    "a\n{{! en }} {{! to }}\nb\n",
    "a {{>del}} b\n{{> del }}\n",
    "{{>linjer}}",
    "a\n  {{>linjer}}\nb\n",
    "a\n\t{{>linjer}}\nb",
    "  {{>uden}}\n>",
    "<ul>\n  {{>afsnit}}\n</ul>\n",
    "{{#indehavere}}\n  {{>del}}\n{{/indehavere}}\n",
    "  {{titel}} {{>linjer}}\n",
    "a\r\n  {{>del}}\r\nb\r\n",
]
TARGET = pathlib.Path(__file__).resolve().parent.parent / "TemplatesTests" / "PeerCases.swift"


def render(template, data):
    """What chevron shows of one template."""
    return chevron.render(template, data, partials_dict=PARTIALS)


def literal(text):
    """A text as a Swift literal."""
    return json.dumps(text, ensure_ascii=False)


def swift():
    """The whole Swift file."""
    lines = [
        "/// Templates with what PyPI chevron shows of them; written by Tests/Peers/mustache_peer.py.",
        "enum PeerCases {",
        "  /// The partials that the templates call.",
        "  static let partials: [String: String] = [",
    ]
    lines += [f"    {literal(name)}: {literal(text)}," for name, text in PARTIALS.items()]
    lines += [
        "  ]",
        "",
        "  /// Each template, what is shown of the full model, and what of the bare one.",
        "  static let cases: [(template: String, full: String, bare: String)] = [",
    ]
    for template in TEMPLATES:
        lines += [
            "    (",
            f"      {literal(template)},",
            f"      {literal(render(template, FULL))},",
            f"      {literal(render(template, BARE))}",
            "    ),",
        ]
    lines += ["  ]", "}", ""]
    return "\n".join(lines)


def main():
    """Writes or checks the file."""
    text = swift()
    if "--write" in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8")
        return 0
    if TARGET.read_text(encoding="utf-8") != text:
        print(f"{TARGET.name}: chevron gives other output; look, then run with --write")
        return 1
    print(f"{TARGET.name}: chevron agrees on {2 * len(TEMPLATES)} outputs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
