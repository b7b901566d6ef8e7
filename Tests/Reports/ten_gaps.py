#!/usr/bin/env python3
"""Holds the list of gaps of the invented municipality's reports against the table of what was left out on purpose.

    Tests/Reports/ten_gaps.py SITE

SITE is the example, public edition, built with --date 2025-12-31. Each row of `mangler.md` must be one row of the list in
Status 2025: the file that is to say it and, in the words of the gap, those that the row sets in italics. There is no other.
Status 2024 lacks the one thing that was lacking then, and that the table says so of.
"""
import pathlib
import re
import sys

import html5lib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples/eksempelkommune"
SITE = pathlib.Path(sys.argv[1])


def wanted():
    """The rows of the table: number, file, the words that the gap must have, whether it lacked in 2024 too."""
    for line in (EXAMPLE / "mangler.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[0].isdigit():
            yield int(cells[0]), cells[2].strip("`"), re.findall(r"\*([^*]+)\*", cells[3]), "2024" in cells[4]


def listed(report):
    """The rows of the list of gaps on a report's page: what lacks, and the file that is to say it."""
    page = (SITE / "rapporter" / report / "index.html").read_bytes()
    for table in html5lib.parse(page, namespaceHTMLElements=False).iter("table"):
        caption = table.find("caption")
        if caption is None or "mangler" not in "".join(caption.itertext()):
            continue
        for row in table.iterfind("tbody/tr"):
            if row.get("class") == "gruppe":
                continue
            cells = [" ".join("".join(cell.itertext()).split()) for cell in row]
            files = [code.text for code in row.iter("code") if code.text and "/" in code.text]
            yield cells[0], files[0].removeprefix("content/") if files else ""


def compare(report, rows, gaps):
    """The faults: a row that is not listed once, and what is listed but in no row."""
    faults, left = [], list(gaps)
    for number, file, words, _ in rows:
        found = [gap for gap in left if gap[1] == file and all(word in gap[0] for word in words)]
        if len(found) == 1:
            left.remove(found[0])
        else:
            faults.append(f"{report}: {number}, {file} with {words}: {len(found)} times in the list")
    return faults + [f"{report}: listed, but in no row: {words} ({file})" for words, file in left]


def main() -> int:
    rows = list(wanted())
    faults = [] if [row[0] for row in rows] == list(range(1, 11)) else ["the table has not the rows 1 to 10"]
    faults += compare("status-2025", rows, listed("status-2025"))
    faults += compare("status-2024", [row for row in rows if row[3]], listed("status-2024"))
    print(f"{len(rows)} rows; {len(faults)} faults")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
