#!/usr/bin/env python3
"""Holds the figures of a report on two years of the invented municipality against the files, read by itself.

    Tests/Reports/year_figures.py TOOL

A report that shows every figure is put into a copy of the example, made up as of the end of 2025. What it prints for 2025 and
for 2024 is counted again from the YAML of the files alone, without the tool: nothing of 2025 may be in the figures of 2024,
though all of it stands in the same files.
"""
import csv
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples/eksempelkommune"
TOOL = sys.argv[1]
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
CAPTION = "Alle tal"
REPORT = f"""---
titel: Prøve
år: 2025
pr: 31. december 2025
forløb:
  - trin: udkast
---

## 1. Tal

```vis tal
billedtekst: {CAPTION}
```
"""


def date(words):
    """The first day that a date may mean."""
    found = re.fullmatch(r"(?:(\d+)\. )?(?:(\w+) )?(\d{4})", str(words).strip())
    day, month, year = found.groups()
    return datetime.date(int(year), MONTHS.index(month) + 1 if month else 1, int(day or 1))


def holds(validity, day):
    """Whether `fra A til B` or `A-B` holds on a day; what says nothing does."""
    if validity is None:
        return True
    words = str(validity)
    years = re.fullmatch(r"(\d{4})\s*[-–]\s*(\d{4})", words)
    if years:
        return int(years.group(1)) <= day.year <= int(years.group(2))
    first, _, last = words.removeprefix("fra ").partition(" til ")
    return date(first) <= day and (not last or day < (date(last) + datetime.timedelta(days=365 if last.isdigit() else 1)))


def front(path):
    """The front matter of a file, or all of it."""
    text = path.read_text(encoding="utf-8")
    parts = re.split(r"^---$", text, maxsplit=2, flags=re.M)
    return yaml.safe_load(parts[1] if path.suffix == ".md" else text) or {}


def entities(folder):
    """The files of a folder by their last name, with what is public of them."""
    for path in sorted((EXAMPLE / "content" / folder).rglob("*.md")):
        record = front(path)
        if record.get("synlighed") != "intern":
            yield path, record


BODIES = {path.parent.name: record for path, record in entities("fora") if path.name == "forum.md"}
# A body ends where another took its place.
ENDS = {
    before["forum"]: date(str(record["gælder"]).removeprefix("fra "))
    for record in BODIES.values() for before in record.get("forgængere", []) if before["måde"] != "genoprettet"
}


def exists(body, day):
    return holds(BODIES[body]["gælder"], day) and not (body in ENDS and ENDS[body] <= day)


MEETINGS = [
    (path.stem, record, path.read_text(encoding="utf-8")) for path, record in entities("moeder") if record["forum"] in BODIES
]


def bodies(day):
    """A collective counts as its members, which stand there too."""
    return sum(exists(body, day) and "antal" not in record for body, record in BODIES.items())


def members(day):
    total = 0
    for body in BODIES:
        path = EXAMPLE / "content/fora" / body / "medlemmer.yaml"
        if not path.exists() or not exists(body, day):
            continue
        book = front(path)
        people = {
            entry["person"] for entry in book["medlemmer"]
            if holds(entry.get("gælder", book.get("gælder")), day) and "suppleant for" not in entry
        }
        total += len(people - {"ikke oplyst", "ledig", "oplyses ikke", "nedlagt"})
    return total


def meetings(year):
    return [record for _, record, _ in MEETINGS if date(record["dato"]).year == year and record["status"] == "holdt"]


def attendance(year):
    seen = [
        entry["til stede"] for record in meetings(year) for entry in record.get("deltagere", [])
        if "plads" in entry and "til stede" in entry and "stedfortræder for" not in entry
        and not re.match("vikar|suppleant|stedfortræder", str(entry.get("som", "")).lower())
    ]
    return sum(presence is True or presence == "ja" for presence in seen), len(seen)


def blocks(text, name):
    for block in re.findall(rf"^```{name}\n(.*?)^```", text, re.M | re.S):
        yield yaml.safe_load(block)


def open_tasks(day):
    """Tasks that no meeting up to the day says are done."""
    state = {}
    past = sorted((date(record["dato"]), name, text) for name, record, text in MEETINGS if date(record["dato"]) <= day)
    for _, name, text in past:
        # An item of the internal edition takes its tasks with it.
        public = "\n## ".join(part for part in text.split("\n## ") if "synlighed: intern" not in part or part is text)
        for place, task in enumerate(blocks(public, "opgave")):
            if "hvad" in task and not re.search(r"synlighed: lukket", public.split(task["hvad"])[0].split("\n## ")[-1]):
                state[f"{name}, {task.get('id', place)}"] = task.get("status")
            followed = task.get("følger op på", [])
            for earlier in followed if isinstance(followed, list) else [followed]:
                if earlier in state and "status" in task:
                    state[earlier] = task["status"]
    return sum(status != "udført" for status in state.values())


def decisions(year):
    return sum(
        any("dato" in step and str(step["dato"]) != "ikke oplyst" and date(step["dato"]).year == year
            for step in record.get("behandling", []))
        for _, record in entities("beslutninger"))


def adopted(year):
    count = 0
    for path, record in entities("fora"):
        if path.name == "forum.md" or record.get("synlighed") == "intern" or path.parent.name not in BODIES:
            continue
        days = [step["dato"] for step in record["forløb"] if step["trin"] in ("vedtaget", "godkendt") and "dato" in step]
        count += any(date(day).year == year for day in days[:1])
    return count


def goals(year):
    judged = []
    for folder in ("aftaler", "helhedsplaner"):
        for _, record in entities(folder):
            for goal in record.get("mål", []) if isinstance(record.get("mål"), list) else []:
                own = [entry.get("vurdering") for entry in goal.get("vurderinger", []) if str(entry["tid"]) == str(year)]
                judged += [word for word in own[-1:] if word in ("nået", "på vej", "ikke nået")]
    return judged.count("nået"), len(judged)


def plan_spending(year):
    """What the plans spent in mio. kr.; nil where one does not say."""
    spent = [
        entry["beløb"] for _, record in entities("helhedsplaner") for entry in record.get("forbrug", [])
        if str(entry["tid"]) == str(year)
    ]
    if any(amount == "ikke oplyst" for amount in spent):
        return None
    return sum(Decimal(amount.split()[0].replace(",", ".")) for amount in spent)


def printed():
    """The table of figures: figure to the words under 2025 and under 2024."""
    with tempfile.TemporaryDirectory() as folder:
        copy, site = pathlib.Path(folder) / "example", pathlib.Path(folder) / "site"
        shutil.copytree(EXAMPLE, copy)
        report = copy / "content/rapporter/proeve-2025/rapport.md"
        report.parent.mkdir()
        report.write_text(REPORT, encoding="utf-8")
        subprocess.run([TOOL, "build", str(copy), "-o", str(site), "--date", "2026-06-30"], check=True, capture_output=True)
        table = (site / "rapporter/proeve-2025/tabeller.csv").read_text(encoding="utf-8-sig")
    figures = {}
    for row in csv.reader(table.splitlines(), delimiter=";"):
        if len(row) == 5 and row[1] == CAPTION:
            figures.setdefault(row[2], {})[row[3]] = row[4].replace("\u00a0", " ")
    return figures


def main() -> int:
    figures, faults = printed(), []

    def expect(figure, year, wanted):
        found = figures.get(figure, {}).get(str(year), "")
        words = found.split(";")[0].strip()
        if words != str(wanted):
            faults.append(f"{figure} {year}: {found!r}, counted {wanted}")

    for year in (2024, 2025):
        day = datetime.date(year, 12, 31)
        expect("Fora i kraft", year, bodies(day))
        expect("Kommissorier og regler vedtaget", year, adopted(year))
        expect("Kendte medlemmer", year, members(day))
        expect("Møder holdt", year, len(meetings(year)))
        expect("Fremmøde", year, "%d af %d" % attendance(year))
        expect("Beslutninger", year, decisions(year))
        expect("Åbne opgaver", year, open_tasks(day))
        expect("Mål nået", year, "%d af %d" % goals(year))
        spending = plan_spending(year)
        if spending is not None:
            expect("Forbrugt", year, f"{spending} mio. kr. (beregnet)".replace(".", ",", 1))
    if len(figures) < 12:
        faults.append(f"only {len(figures)} figures: {sorted(figures)}")
    for fault in faults:
        print(fault)
    print(f"{len(figures)} figures of two years, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
