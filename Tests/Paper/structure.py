#!/usr/bin/env python3
"""Reads printed documents with two PDF libraries: language, title, tags, names of drawings, bookmarks, page labels, fonts,
links, and that every figure and table stands in the lists of a report.

    Tests/Paper/structure.py SITE...
"""
import collections
import re
import sys

import html5lib
import pikepdf
import pypdf

from reading import hold, is_report

UA = "{http://www.aiim.org/pdfua/ns/id/}part"
SVG = "{http://www.w3.org/2000/svg}"


def elements(node):
    """The elements of the tree of tags, in order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from elements(child)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        if "/K" in node:
            yield from elements(node["/K"])


def fonts(page):
    """Every font of a page, those inside composed fonts."""
    for font in page.get("/Resources", {}).get("/Font", {}).values():
        yield from font["/DescendantFonts"] if "/DescendantFonts" in font else [font]


def bookmarks(outline):
    """The titles of an outline, in order."""
    for entry in outline:
        if isinstance(entry, list):
            yield from bookmarks(entry)
        else:
            yield entry.title


def links(reader):
    """Where links lead: pairs of whether it is inside, and the place."""
    for page in reader.pages:
        for annotation in page.get("/Annots", []):
            annotation = annotation.get_object()
            action = annotation.get("/A", {})
            if annotation.get("/Subtype") != "/Link":
                continue
            yield (False, action["/URI"]) if "/URI" in action else (True, str(annotation.get("/Dest", action.get("/D"))))


def size_in_cells(pdf):
    """The smallest type in a cell of a table, in points, with the number of its sheet."""
    cells = collections.defaultdict(set)

    def mark(node, sheet):
        if isinstance(node, pikepdf.Array):
            for child in node:
                mark(child, sheet)
        elif isinstance(node, pikepdf.Dictionary):
            mark(node.get("/K", node.get("/MCID", pikepdf.Array())), node.get("/Pg", sheet))
        else:
            cells[sheet.objgen].add(int(node))

    for node in elements(pdf.Root.StructTreeRoot.K):
        if str(node.S) in ("/TD", "/TH"):
            mark(node.get("/K", pikepdf.Array()), node.get("/Pg"))
    sizes = []
    for number, sheet in enumerate(pdf.pages, 1):
        scale, scales, size, height, marks = 1.0, [], 0.0, 1.0, []
        for operands, operator in pikepdf.parse_content_stream(sheet):
            match str(operator):
                case "q": scales.append(scale)
                case "Q": scale = scales.pop()
                case "cm": scale *= abs(float(operands[3]))
                case "Tf": size = float(operands[1])
                case "Tm": height = abs(float(operands[3]))
                case "BDC": marks.append(operands[1].get("/MCID") if isinstance(operands[1], pikepdf.Dictionary) else None)
                case "BMC": marks.append(None)
                case "EMC": marks.pop()
                case "Tj" | "TJ":
                    if {mark for mark in marks if mark is not None} & cells[sheet.obj.objgen]:
                        sizes.append((round(size * height * scale, 2), number))
    return min(sizes, default=(8, 0))


def drawings(file, page):
    """What each drawing says to those who cannot see it, by the document as a file or else by its page."""
    beside = file.with_suffix(".html")
    tree = html5lib.parse(beside.read_bytes(), namespaceHTMLElements=False) if beside.exists() else page
    for drawing in tree.iter(f"{SVG}svg"):
        # A drawing stands twice: once for narrow windows, which a sheet is not.
        if "aria-describedby" in drawing.attrib and not {"smal", "graf-smal"} & set(drawing.get("class", "").split()):
            yield ". ".join("".join(drawing.find(SVG + name).itertext()) for name in ("title", "desc"))


def lost_links(file):
    """Where drawings of a report lead and their chapters do not: the press makes no links in drawings."""
    if not file.with_suffix(".html").exists():
        return
    tree = html5lib.parse(file.with_suffix(".html").read_bytes(), namespaceHTMLElements=False)
    for chapter in tree.iter("section"):
        drawn = {link.get("href") for link in chapter.iter(f"{SVG}a")}
        lost = drawn - {link.get("href") for link in chapter.iter("a")}
        if lost:
            yield chapter.get("id"), sorted(lost)


def look(file):
    page = html5lib.parse((file.parent / "index.html").read_bytes(), namespaceHTMLElements=False)
    address = next((link.get("href") for link in page.iter("link") if link.get("rel") == "canonical"), "")
    root = re.match(r"https?://[^/]+/", address)
    with pikepdf.open(file) as pdf:
        if pdf.pdf_version != "1.7" or pdf.check_pdf_syntax():
            yield f"form: {pdf.pdf_version}, {pdf.check_pdf_syntax()}"
        if str(pdf.Root.get("/Lang", "")) != "da":
            yield "language: not Danish"
        if not pdf.Root.get("/MarkInfo", {}).get("/Marked") or "/StructTreeRoot" not in pdf.Root:
            yield "tags: not marked"
        if not pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
            yield "title: not shown"
        with pdf.open_metadata() as metadata:
            if metadata.get(UA) != "1":
                yield f"metadata: PDF/UA part is {metadata.get(UA)}"
        if "/CreationDate" in pdf.docinfo or "/ModDate" in pdf.docinfo:
            yield "date: the file says when it was made"
        tags = collections.Counter(str(node.S) for node in elements(pdf.Root.StructTreeRoot.K))
        for tag in ("/H1", "/H2", "/P", "/Link", "/L") + (("/Table", "/TH", "/TD", "/Caption") if is_report(file) else ()):
            if not tags[tag]:
                yield f"tags: no {tag}"
        said = collections.Counter(
            str(node.get("/Alt", "")).strip() for node in elements(pdf.Root.StructTreeRoot.K) if str(node.S) == "/Figure")
        if said[""]:
            yield "drawing without a name"
        for words in drawings(file, page):
            if not said[words]:
                yield f"drawing: nobody hears »{words[:60]}«; there is {[alt[:60] for alt in said][:5]}"
        for name, lost in lost_links(file):
            yield f"drawing: its links in »{name}« stand nowhere else there: {lost}"
        size, number = size_in_cells(pdf)
        if size < 8:
            yield f"sheet {number}: {size} points in a table"
        for sheet in pdf.pages:
            for font in fonts(sheet):
                if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"].keys()):
                    yield f"font not embedded: {font['/BaseFont']}"
    reader = pypdf.PdfReader(file)
    title = (reader.metadata.title or "").strip()
    heading = "".join(next(page.iter("h1")).itertext()).strip()
    if title != heading:
        yield f"title: »{title}« of »{heading}«"
    marks = list(bookmarks(reader.outline))
    if len(marks) < 3:
        yield f"bookmarks: {marks}"
    places = set(reader.named_destinations)
    inside = outside = 0
    for is_inside, place in links(reader):
        inside, outside = inside + is_inside, outside + (not is_inside)
        if is_inside and place not in places:
            yield f"link to nowhere: {place}"
        if not is_inside and not re.match(r"(https?|mailto|tel):", place):
            yield f"link to a file: {place}"
    if not outside or root and not any(place.startswith(root[0]) for is_inside, place in links(reader) if not is_inside):
        yield "no link to the site"
    yield from numbering(reader, file)
    if file.stem.endswith("-kort") and len(reader.pages) > 2:
        yield f"short form: {len(reader.pages)} sheets"
    if is_report(file):
        yield from contents(reader, file, inside)


def numbering(reader, file):
    """Labels: Roman numbers for cover and contents, then 1 and on; the foot of each sheet says the same."""
    labels = reader.page_labels
    front = [label for label in labels if not label.isdigit()]
    roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    if front != roman[:len(front)] or bool(front) != is_report(file):
        yield f"labels: front matter {front}"
    rest = [str(number + 1) for number in range(len(labels) - len(front))]
    if labels[len(front):] != rest:
        yield f"labels: {labels}"
    for sheet, label in zip(reader.pages, labels):
        text = " ".join(sheet.extract_text().split())
        if label.isdigit() and f"Side {label} af {len(rest)}" not in text:
            yield f"foot: sheet {label} does not say Side {label} af {len(rest)}"


def contents(reader, file, inside):
    """The lists of a report name every chapter, figure and table of its one file, with the label of its page."""
    tree = html5lib.parse(file.with_suffix(".html").read_bytes(), namespaceHTMLElements=False)
    nav = next(tree.iter("nav"))
    listed = {link.get("href").removeprefix("#") for link in nav.iter("a")}
    there = {
        node.get("id") for node in tree.iter() if isinstance(node.tag, str)
        and re.search(r"(?:^| )(?:kapitel|figur)(?:$| )", node.get("class", "")) and node.get("id")}
    if not listed or not there <= listed:
        yield f"contents: do not name {sorted(there - listed)}"
    front = [sheet for sheet, label in zip(reader.pages, reader.page_labels) if not label.isdigit()]
    text = " ".join(" ".join(sheet.extract_text() for sheet in front).split())
    said = len(re.findall(r"(?: \.)+ ?\d+", text))
    if said != len(listed):
        yield f"contents: {said} page numbers for {len(listed)} entries"
    if inside < len(listed):
        yield f"contents: {inside} links inside for {len(listed)} entries"


if __name__ == "__main__":
    hold("structure of print", sys.argv[1:], look)
