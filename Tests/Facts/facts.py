#!/usr/bin/env python3
"""Checks that what the sources state stands on the built site, fact by fact.

    Tests/Facts/facts.py SITE TOOL

SITE is the public edition built with --date 2020-12-31; a page named with @DATE is looked up in a build of that day,
made with TOOL. facts.tsv says which text must stand on which page, required_ids.txt which facts must be there at all.
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import html5lib

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
HEADER = ["id", "page", "text"]
# Where a browser begins a new line or a new cell: two words on either side are two words.
APART = set(
    "address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4"
    " h5 h6 header hr legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul"
    " svg g text tspan title desc rect path".split()
)
UNSEEN = set("script style template noscript".split())
UNITS = (
    "% pct. kr. mio. timer time år årsværk minutter uger uge måneder måned møder gange gang dage pladser medlemmer"
    " personer kvartal".split()
)


def even(text: str) -> str:
    """One space between words, and no sign that is not seen."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u200b", "").replace("\u2060", "")
    return re.sub(r"\s+", " ", text).strip()


def visible(node, into: list) -> None:
    if not isinstance(node.tag, str):  # a comment
        into.append(node.tail or "")
        return
    hidden = node.tag in UNSEEN or node.get("hidden") is not None or node.get("aria-hidden") == "true"
    apart = " " if node.tag in APART else ""
    if not hidden:
        into.append(apart + (node.text or ""))
        for child in node:
            visible(child, into)
    into.append(apart + (node.tail or ""))


def main_text(file: pathlib.Path) -> str:
    tree = html5lib.parse(file.read_bytes(), namespaceHTMLElements=False)
    main = tree.find(".//main")
    if main is None:
        return ""
    parts = []
    visible(main, parts)
    return even("".join(parts))


def rows(file: pathlib.Path):
    head = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if head is None:
            head = cells
            if head != HEADER:
                raise SystemExit(f"{file.name}:{number}: the header must be {HEADER}")
            continue
        yield number, cells


def long_enough(text: str) -> bool:
    words = re.findall(r"\w[\w.,&'½-]*", text)
    if len(words) >= 3:
        return True
    return bool(re.search(r"\d", text)) and any(part in UNITS for part in text.lower().split())


class Sites:
    """The built site, and one more for each other day that is asked for."""

    def __init__(self, site: pathlib.Path, tool: str, folder: pathlib.Path):
        self.tool, self.folder = tool, folder
        self.built = {"": site}
        self.texts = {}

    def site(self, day: str) -> pathlib.Path:
        if day not in self.built:
            out = self.folder / day
            command = [self.tool, "build", str(ROOT), "-o", str(out), "--date", day]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                print(f"the build of {day} ended with {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
            self.built[day] = out
        return self.built[day]

    def text(self, page: str):
        if page not in self.texts:
            address, _, day = page.partition("@")
            file = self.site(day) / address.lstrip("/")
            file = file / "index.html" if address.endswith("/") else file
            self.texts[page] = main_text(file) if file.is_file() else None
        return self.texts[page]


def nearest(text: str, whole: str) -> str:
    """As much of the text as the page does hold, to show where the two part."""
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        begun = " ".join(words[:count])
        place = whole.find(begun)
        if place >= 0:
            return f"; there is: …{whole[max(0, place - 20):place + len(begun) + 60]}…"
    return ""


def main() -> int:
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    passed, faults = 0, []
    seen = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        sites = Sites(pathlib.Path(sys.argv[1]).resolve(), str(pathlib.Path(sys.argv[2]).resolve()), pathlib.Path(folder))
        for number, cells in rows(HERE / "facts.tsv"):
            where = f"facts.tsv:{number}"
            if len(cells) != 3 or not all(cell.strip() for cell in cells):
                faults.append(f"{where}: not three cells")
                continue
            identity, page, text = cells[0].strip(), cells[1].strip(), even(cells[2])
            seen[identity] += 1
            whole = sites.text(page)
            if not page.startswith("/"):
                faults.append(f"{where}: {identity}: the page {page} must begin with /")
            elif not long_enough(text):
                faults.append(f"{where}: {identity}: »{text}« is too short to state anything")
            elif whole is None:
                faults.append(f"{where}: {identity}: there is no page {page}")
            elif text not in whole:
                faults.append(f"{where}: {identity}: {page} does not say »{text}«{nearest(text, whole)}")
            else:
                passed += 1
    required = [line.split("#")[0].strip() for line in (HERE / "required_ids.txt").read_text(encoding="utf-8").splitlines()]
    for identity in filter(None, required):
        if seen[identity]:
            passed += 1
        else:
            faults.append(f"required_ids.txt: {identity} has no row in facts.tsv")
    for fault in faults:
        print(fault)
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
