#!/usr/bin/env python3
"""Reads each page for the frame that people find their way by: language, title, landmarks, headings, tables, names.

    Tests/Pages/landmarks.py SITE
"""
import collections
import pathlib
import sys

import html5lib

KNOWN_FAULTS = """<!DOCTYPE html><html><head><title></title></head><body>
<h1>a</h1><h1>b</h1><h3>c</h3><nav></nav><nav></nav><table><tr><td>1</td></tr></table><a href="#"></a>
<svg><a href="#"></a></svg></body></html>"""
KNOWN_RULES = {
    "language", "title", "one-h1", "heading-order", "one-main", "one-banner", "one-foot", "nav-names", "skip-link",
    "caption", "scope", "link-name", "drawing-name"}


def text(node):
    return "".join(node.itertext()).strip()


def name(node):
    """What a screen reader says; enough for the few ways in which these pages give names."""
    pictures = " ".join(image.get("alt", "") for image in node.iter("img"))
    drawn = " ".join(part.get("aria-label", "") for part in node.iter("svg"))
    return (node.get("aria-label") or node.get("aria-labelledby") or text(node) or pictures or drawn).strip()


def faults_of(tree):
    """Pairs of rule and what was seen."""
    body = tree.find("body")
    for node in tree.iter():
        if isinstance(node.tag, str):
            node.tag = node.tag.rpartition("}")[2]
    nodes = [node for node in tree.iter() if isinstance(node.tag, str)]
    within = {child: parent for parent in nodes for child in parent}

    def ancestors(node):
        while node in within:
            node = within[node]
            yield node.tag

    if not tree.get("lang"):
        yield "language", "html has no lang"
    if not text(tree.find("head/title")):
        yield "title", "empty"
    headings = [node for node in nodes if node.tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    if sum(node.tag == "h1" for node in headings) != 1:
        yield "one-h1", f"{sum(node.tag == 'h1' for node in headings)} h1"
    last = 0
    for node in headings:
        if int(node.tag[1]) > last + 1:
            yield "heading-order", f"{node.tag} \"{text(node)}\" after h{last}"
        if not text(node):
            yield "heading-order", f"empty {node.tag}"
        last = int(node.tag[1])
    for rule, tag in (("one-main", "main"), ("one-banner", "header"), ("one-foot", "footer")):
        count = sum(node.tag == tag and not {"main", "article", "section"} & set(ancestors(node)) for node in nodes)
        if count != 1:
            yield rule, f"{count} {tag}"
    names = collections.Counter(node.get("aria-label", "") for node in nodes if node.tag == "nav")
    if any(not label or count > 1 for label, count in names.items()):
        yield "nav-names", str(dict(names))
    first = next((node for node in body.iter("a") if node.get("href")), None)
    targets = {node.get("id") for node in nodes if node.tag == "main"}
    if first is None or first.get("href", "").removeprefix("#") not in targets:
        yield "skip-link", "the first link does not lead to main"
    for node in nodes:
        if node.tag == "table":
            # Markdown has no captions; the heading above names its tables.
            caption = node.find("caption")
            if within[node].get("class") != "tekst" and (caption is None or not text(caption)):
                yield "caption", "table without caption"
            cells = [cell for cell in node.iter("th")]
            if not cells or any(cell.get("scope") not in ("row", "col", "rowgroup", "colgroup") for cell in cells):
                yield "scope", f"table \"{text(node)[:40]}\""
        if node.tag == "a" and node.get("href") and not name(node):
            yield "link-name", f"link to {node.get('href')}"
        if node.tag == "svg" and "svg" not in ancestors(node):
            has_links = any(part.get("href") for part in node.iter("a"))
            role = node.get("role")
            labelled = node.get("aria-label") or node.get("aria-labelledby") or node.find("title") is not None
            if node.get("aria-hidden") == "true" and not has_links:
                continue
            if has_links and role in ("img", None) or not labelled:
                yield "drawing-name", f"svg role={role}"


def main() -> int:
    parse = html5lib.HTMLParser(namespaceHTMLElements=False).parse
    seen = {rule for rule, _ in faults_of(parse(KNOWN_FAULTS))}
    if seen != KNOWN_RULES:
        print(f"does not see what is known to be wrong: {sorted(KNOWN_RULES - seen)}")
        return 1
    site = pathlib.Path(sys.argv[1]).resolve()
    faults, titles, count = [], collections.defaultdict(list), 0
    for file in sorted(site.rglob("*.html")):
        count += 1
        where = str(file.relative_to(site))
        tree = parse(file.read_bytes())
        faults += [f"{where}: {rule}: {what}" for rule, what in faults_of(tree)]
        # A page at a former address is named as the one it leads to, and search engines pass it by.
        if not any(meta.get("name") == "robots" for meta in tree.iter("meta")):
            titles[text(tree.find("head/title"))].append(where)
    faults += [f"{pages[0]}: title: »{title}« is the title of {len(pages)} pages, as {pages[1]}"
               for title, pages in titles.items() if len(pages) > 1]
    print("\n".join(faults[:60]))
    print(f"{count} pages, {len(faults)} faults")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
