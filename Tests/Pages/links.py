#!/usr/bin/env python3
"""Follows every link and fragment of a built site, and parses each page strictly with html5lib.

    Tests/Pages/links.py SITE
"""
import pathlib
import sys
from urllib.parse import unquote, urldefrag

import html5lib


def pages(site):
    for file in sorted(site.rglob("*.html")):
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        yield file, parser.parse(file.read_bytes()), parser.errors


def main() -> int:
    site = pathlib.Path(sys.argv[1]).resolve()
    ids, links, faults, count = {}, [], [], 0
    for file, tree, errors in pages(site):
        count += 1
        where = file.relative_to(site)
        for (line, column), code, _ in errors:
            faults.append(f"{where}:{line}:{column}: {code}")
        seen = [node.get("id") for node in tree.iter() if node.get("id")]
        for twice in {i for i in seen if seen.count(i) > 1}:
            faults.append(f"{where}: id {twice} twice")
        ids[file] = set(seen)
        headings = [node for node in tree.iter("h1")]
        if len(headings) != 1:
            faults.append(f"{where}: {len(headings)} h1")
        for node in [*tree.iter("a"), *tree.iter("link")]:
            href = node.get("href")
            if href and not href.startswith(("http:", "https:", "mailto:", "tel:", "webcal:")):
                links.append((file, href))
    for file, href in links:
        if file.name == "404.html":
            continue
        path, fragment = urldefrag(href)
        target = (file.parent / unquote(path)).resolve() if path else file
        if target.is_dir():
            target = target / "index.html"
        where = file.relative_to(site)
        if not target.is_file():
            faults.append(f"{where}: {href} leads nowhere")
        elif fragment and target in ids and unquote(fragment) not in ids[target]:
            faults.append(f"{where}: {href} has no such place")
    print("\n".join(faults[:80]))
    print(f"{count} pages, {len(links)} links, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
