#!/usr/bin/env python3
"""Changes one figure in a copy of the content, builds both, and lists every place that differs.

    Tests/Money/one_figure.py TOOL

Each change names the figure as it stands in its file, and every figure that must follow from it. The list of places is held
against what uses the figure: in the text of the whole site the old figures, exchanged for the new ones, must give the new
site and nothing else; the places are those below and no other; and the real site says the old figure nowhere any more.
"""
import collections
import pathlib
import shutil
import subprocess
import sys
import tempfile

import html5lib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
EXAMPLE = ROOT / "examples/eksempelkommune"
BLOCKS = set("p li td th dd dt h1 h2 h3 caption text title desc figcaption".split())

# Site, day, file, the line as it stands and as it is to be; what follows; the places by file, those in reports left out; the
# reports that say it.
CHANGES = [
    (ROOT, "2020-12-31", "bevillinger/budget-2016-medfinansiering.md", "beløb: 25,20 mio. kr.", "beløb: 26,40 mio. kr.",
     {"25,20": "26,40", "35,80": "37,00"},
     {"aftaler/index.html": 1, "bevillinger/budget-2016-medfinansiering/index.html": 1,
      # A row of the table, the name and the value of the bar in both drawings, the sum with its sum.
      "oekonomi/index.html": 6, "oekonomi/beloeb.csv": 2}, {"status-2017", "status-2020"}),
    (ROOT, "2020-12-31", "bevillinger/budget-2015-medfinansiering.md", "beløb: 10,60 mio. kr.", "beløb: 11,70 mio. kr.",
     {"10,60": "11,70", "35,80": "36,90"},
     {"aftaler/index.html": 1, "bevillinger/budget-2015-medfinansiering/index.html": 1,
      "oekonomi/index.html": 6, "oekonomi/beloeb.csv": 2}, {"status-2017", "status-2020"}),
    (EXAMPLE, "2025-12-31", "helhedsplaner/laerkeagerplanen.md", "beløb: 3,6 mio. kr.", "beløb: 3,5 mio. kr.",
     {"3,6": "3,5", "9,6": "9,5", "4,4": "4,5",
      # In the reports: by the end of 2024, left then, of the frame; both plans in the year, and more or less than the year before.
      "5,7": "5,6", "8,3": "8,4", "41": "40", "69": "68", "6,0": "5,9", "+2,7": "+2,6", "+1,5": "+1,4", "+0,3": "+0,4"},
     # In each of two drawings: what it tells, the year's piece and its words, and those of what is left. In the table: the year,
     # all that was spent with its sum, what is left with its sum.
     {"helhedsplaner/laerkeagerplanen/index.html": 16, "oekonomi/index.html": 2, "oekonomi/beloeb.csv": 3},
     {"status-2024", "status-2025"}),
    (EXAMPLE, "2025-12-31", "noegletal/tryghed-i-laerkeager.md", "værdi: 63", "værdi: 64", {"63": "64", "+7": "+6"},
     {"helhedsplaner/laerkeagerplanen/index.html": 7, "noegletal/index.html": 4, "noegletal/noegletal.csv": 1,
      "noegletal/tryghed-i-laerkeager/index.html": 7}, {"status-2024", "status-2025"}),
]


def build(site, day, folder):
    subprocess.run([TOOL, "build", str(site), "-o", str(folder), "--date", day], check=True, capture_output=True)
    return {str(p.relative_to(folder)): p for p in sorted(folder.rglob("*")) if p.is_file()}


def places(path):
    """The texts of a file, one for each smallest block; geometry is none."""
    data = path.read_bytes()
    if path.suffix != ".html":
        return data.decode("utf-8", "replace").splitlines()
    found = []

    def walk(element):
        name = element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""
        inner = [walk(child) for child in element]
        if name in BLOCKS and not any(inner):
            words = " ".join("".join(element.itertext()).split())
            if words:
                found.append(words)
            return True
        return any(inner) or name in BLOCKS

    walk(html5lib.parse(data, treebuilder="etree"))
    return found


def exchanged(text, figures):
    """The text with old figures for new ones, each where it stands by itself."""
    result, index = "", 0
    while index < len(text):
        for old, new in figures.items():
            before = text[index - 1] if index else " "
            after = text[index + len(old)] if index + len(old) < len(text) else " "
            if text.startswith(old, index) and not before.isdigit() and before != "," and not after.isdigit():
                result, index = result + new, index + len(old)
                break
        else:
            result, index = result + text[index], index + 1
    return result


def main() -> int:
    faults = 0

    def expect(condition, what):
        nonlocal faults
        if not condition:
            faults += 1
            print(what)

    for site, day, name, old, new, figures, wanted, reports in CHANGES:
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            shutil.copytree(site / "content", folder / "site/content")
            # A frozen report shows what was published, whatever the register says; here the register is what is looked at.
            for frozen in (folder / "site/content").glob("rapporter/*/frosset.yaml"):
                frozen.unlink()
            if (site / "templates").exists() and site != ROOT:
                shutil.copytree(site / "templates", folder / "site/templates")
            before = build(folder / "site", day, folder / "before")
            file = folder / "site/content" / name
            text = file.read_text(encoding="utf-8")
            expect(text.count(old) == 1, f"{name} has »{old}« {text.count(old)} times")
            file.write_text(text.replace(old, new), encoding="utf-8")
            after = build(folder / "site", day, folder / "after")
            expect(before.keys() == after.keys(), f"{name}: other files")
            found = collections.Counter()
            for path in before:
                if path.startswith(".") or before[path].read_bytes() == after[path].read_bytes():
                    continue
                one, two = places(before[path]), places(after[path])
                expect(len(one) == len(two), f"{name}: {path} has {len(two)} places, had {len(one)}")
                for was, now in zip(one, two):
                    if was == now:
                        continue
                    found[path] += 1
                    print(f"{name}: {path}: {was[:70]!r} -> {now[:70]!r}")
                    expect(exchanged(was, figures) == now, f"{name}: {path}: {was!r} became {now!r}")
                expect(found[path] > 0, f"{name}: {path} differs in no place that can be read")
            stated = old.split(": ", 1)[1]
            if site == ROOT:
                still = [path for path in after if path.endswith((".html", ".csv")) for place in places(after[path])
                         if stated in place.replace("\u00a0", " ")]
                expect(not still, f"{name}: {still} still say {stated}")
            expect(found, f"{name}: nothing changed")
            elsewhere = {path: count for path, count in found.items() if not path.startswith("rapporter/")}
            expect(elsewhere == wanted, f"{name}: {elsewhere} is not {wanted}")
            told = {path.split("/")[1] for path in found if path.startswith("rapporter/")}
            expect(told == reports, f"{name}: told in {sorted(told)} and not in {sorted(reports)}")
            print(f"{name}: {sum(found.values())} places in {len(found)} files")
    print(f"{len(CHANGES)} changes; {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
