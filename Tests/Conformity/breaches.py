#!/usr/bin/env python3
"""Holds what `check` finds in the invented municipality against the table of its breaches, read by itself.

    Tests/Conformity/breaches.py TOOL

Each row of `brud.md` must be one finding, of the rule for its sort, in the file and on the line that shows it, with the number
that the row names; there is no other finding, in 2025 or in 2024. The days that a row counts are counted again with
`datetime` and the holidays of PyPI `holidays`, so that table, content and tool are three that must agree.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys

import holidays

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples/eksempelkommune"
TOOL = sys.argv[1]
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
FREE = holidays.country_holidays("DK", years=[2025])
# The sort of a row: the rule that finds it, and the key on whose line it stands.
SORTS = {
    "dagsorden for sent": ("frist-ikke-holdt", "dagsorden"),
    "bilag for sent": ("frist-ikke-holdt", "bilag"),
    "referat for sent": ("frist-ikke-holdt", "referat"),
    "varsel for kort": ("varsel-for-kort", "indkaldelse"),
    "for få møder": ("moedeantal-ikke-holdt", "møder"),
    "uden for mødetiden": ("moede-uden-for-moedetiden", "dato"),
    "mødepligt": ("moedepligt-ikke-holdt", "til stede"),
    "ikke beslutningsdygtigt": ("ikke-beslutningsdygtigt", "deltagere"),
}
FAULTS = []


def expect(condition, what):
    if not condition:
        FAULTS.append(what)


def rows():
    """The rows of the table: number, file or body, sort, rule, what happened."""
    rule = ""
    for line in (EXAMPLE / "brud.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and cells[0].isdigit():
            document = re.search(r"`([a-z-]+/[a-z]+-\d{4})`", cells[3])
            rule = document.group(1) if document else rule
            yield int(cells[0]), cells[1].strip("`"), cells[2], rule, cells[3], cells[4]


def date(words):
    number, month, year = re.search(r"(\d+)\. (\w+) ?(\d{4})?", words).groups()
    return datetime.date(int(year or 2025), MONTHS.index(month) + 1, int(number))


def weekdays(first, last):
    """The hverdage after the first day, up to and with the last."""
    days = (first + datetime.timedelta(n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() < 5 and day not in FREE for day in days)


def counted(number, name, sort, rule, happened):
    """Counts again what a row says, from the meeting's own file and from the words of its rule."""
    if name.endswith(".md"):
        text = (EXAMPLE / "content/moeder/2025" / name).read_text(encoding="utf-8")
        steps = {key: date(words) for key, words in re.findall(r"^(?:  )?([\wæøå ]+): (\d+\. \w+ \d{4})$", text, re.M)}
        meeting = steps["dato"]
        _, key = SORTS[sort]
        asked = re.search(r"(\d+) (hverdage|uger?)", rule)
        if asked and key in steps and key != "dato":
            first, last = sorted([steps[key], meeting])
            count = weekdays(first, last) if asked.group(2) == "hverdage" else (last - first).days
            wanted = int(asked.group(1)) * (1 if asked.group(2) == "hverdage" else 7)
            late = count < wanted if steps[key] < meeting else count > wanted
            expect(late, f"{number}: {count} {asked.group(2)} or days is in time by `{rule}`")
            said = re.search(r"(\d+) (?:hverdage|dage) (?:før|efter)", happened)
            expect(not said or int(said.group(1)) == count, f"{number}: the table says {said and said.group(0)}, counted {count}")
        for day in re.findall(r"\d+\. (?:%s)" % "|".join(MONTHS), happened):
            expect(date(day) in steps.values(), f"{number}: {name} has no {day}")


# What runs out without a successor that is made, and what nobody has written of, on the last day of 2025.
NOTES = {
    ("aftaler/hovedaftale-2022.md", "aftale-uden-afloeser"),
    ("aftaler/tryghed-2023.md", "aftale-uden-afloeser"),
    ("fora/byraadet/forretningsorden-2022.md", "pligt-uden-svar"),
}


def lines(path):
    return (EXAMPLE / "content" / path).read_text(encoding="utf-8").splitlines()


def main() -> int:
    done = subprocess.run(
        [TOOL, "check", str(EXAMPLE), "--date", "2025-12-31", "--format", "json"], capture_output=True, text=True)
    expect(done.returncode == 1, f"check ends with {done.returncode}, and warnings give 1")
    found, notes = {}, set()
    for finding in json.loads(done.stdout)["findings"]:
        path = finding["path"].split("content/", 1)[1]
        if finding["severity"] == "note":
            notes.add((path, finding["rule"]))
            continue
        line = lines(path)[finding["line"] - 1]
        key = re.match(r"[\s-]*([^:]+):", line).group(1).strip()
        found.setdefault((path, finding["rule"], key), []).append(finding)
        expect(finding["severity"] == "warning", f"{path}: {finding['rule']} is no warning")
    expect(notes == NOTES, f"notes: {sorted(notes ^ NOTES)}")
    expected = set()
    table = list(rows())
    expect([row[0] for row in table] == list(range(1, 16)), "the table has the rows 1 to 15")
    for number, name, sort, document, rule, happened in table:
        id, key = SORTS[sort]
        path = f"moeder/2025/{name}" if name.endswith(".md") else f"fora/{document}.md"
        expected.add((path, id, key))
        expect(len(found.get((path, id, key), [])) == 1, f"{number}: {path} {id} at `{key}`: not found once")
        counted(number, name, sort, rule, happened)
    for place, findings in sorted(found.items()):
        if place not in expected:
            FAULTS.append(f"found, but not in the table: {place}: {findings[0]['headline']}")
    print(f"{len(table)} rows, {sum(map(len, found.values()))} findings")
    for fault in FAULTS:
        print(fault)
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
