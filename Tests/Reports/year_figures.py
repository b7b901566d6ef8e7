#!/usr/bin/env python3
"""Holds the figures of a report on two years of the invented municipality against the files, read by itself.

    Tests/Reports/year_figures.py TOOL

A report that shows every figure is put into a copy of the example, made up as of the end of 2025. What it prints for 2025 and
for 2024 is counted again from the YAML of the files alone, without the tool, all fifteen figures of them; deadlines with the
holidays of PyPI `holidays` and `dateutil`. Nothing of 2025 may be in the figures of 2024, though all of it stands in the same
files.
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

import holidays
import yaml
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "examples/eksempelkommune"
TOOL = sys.argv[1]
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
CAPTION = "Alle tal"
MONEY = {"Bevilget", "Forbrugt"}
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


def vacant(day):
    return sum(
        entry["person"] == "ledig" and holds(entry.get("gælder", book.get("gælder")), day)
        for body in BODIES if exists(body, day)
        for path in [EXAMPLE / "content/fora" / body / "medlemmer.yaml"] if path.exists()
        for book in [front(path)] for entry in book["medlemmer"])


def in_force(folder, day):
    return sum(holds(record["gælder"], day) and record.get("status") != "planlagt" for _, record in entities(folder))


def kroner(words):
    """An amount in kroner: `650.000 kr.`, `2,4 mio. kr. (2025-priser)`."""
    number = Decimal(words.split()[0].replace(".", "").replace(",", "."))
    return number * 1000000 if "mio." in words else number


def money(entries, level):
    """Amounts of one price level as the report has them: `mindst` where one is not stated, `beregnet` where they are added."""
    known = [words.split(" (")[0] for words in entries if words != "ikke oplyst"]
    if not known:
        return None
    words = known[0]
    if len(known) > 1:
        words = f"{sum(map(kroner, known)) / 1000000} mio. kr. (beregnet)".replace(".", ",", 1)
    return words + (f"; {level}" if level else "")


def granted(year):
    """What the council granted in the year; what was taken of an amount of the year is a part of that."""
    records = {path.stem: record for path, record in entities("bevillinger") if record["art"] == "bevilling"}
    matters = {path.stem: record for path, record in entities("beslutninger")}
    days = {
        name: max(date(step["dato"]) for step in matters[record["beslutning"]]["behandling"] if step["udfald"] == "vedtaget")
        for name, record in records.items()
    }
    own = [name for name in records if days[name].year == year]
    return "; ".join(
        money([records[name]["beløb"]], records[name].get("prisniveau")) for name in own if records[name].get("taget af") not in own
    ) or "ikke oplyst"


def spent(year):
    """What the plans spent, and what was spent of grants that no plan of their scheme spends."""
    def of(record):
        return [entry["beløb"] for entry in record.get("forbrug", []) if str(entry["tid"]) == str(year)]

    plans = [record for _, record in entities("helhedsplaner")]
    schemes = {plan["ordning"] for plan in plans}
    groups = [(sum(map(of, plans), []), None)] + [
        (of(record), record.get("prisniveau")) for _, record in entities("bevillinger") if record.get("ordning") not in schemes
    ]
    least = "mindst " if any("ikke oplyst" in amounts for amounts, _ in groups) else ""
    return "; ".join(least + words for words in (money(*group) for group in groups) if words)


def duties(year):
    """The duties met of those that are answered for, and how many are not."""
    answers = []
    for folder in ("aftaler", "fora", "regler", "beslutninger"):
        for path, record in entities(folder):
            for duty in record.get("pligter", []):
                if duty["frist"] == "samme dag som referatet udsendes":
                    for meeting in meetings(year):
                        if meeting["forum"] == path.parent.name:
                            day = meeting.get("offentliggjort", {}).get(duty["id"])
                            answers.append(None if day is None else day == meeting["sket"]["referat"])
                for done in duty.get("opfyldt", []):
                    day = date(done["dato"])
                    by = re.fullmatch(r"senest (.*)", duty["frist"])
                    if day.year == year:
                        answers.append(day <= date(by.group(1)) if by else duty["frist"] == "i løbet af 4. kvartal" and day.month > 9)
    return answers.count(True), len(answers) - answers.count(None), answers.count(None)


def free_days():
    """The days of the calendar on which nobody works: holidays, and those that `kalender.yaml` names."""
    free = set()
    for year in range(2023, 2027):
        free |= set(holidays.country_holidays("DK", years=[year])) | {easter(year) + datetime.timedelta(40)}
        closed = [(6, 5), (12, 24), (12, 31)] + [(12, day) for day in range(27, 31) if year > 2023]
        free |= {datetime.date(year, *day) for day in closed}
    return free


FREE = free_days()


def moved(day, words, way):
    """A day so many hverdage, weeks or months before (-1) or after (1) another"""
    number, unit = re.search(r"(\d+) (hverdag|uge|måned|dag)", words).groups()
    if unit == "hverdag":
        left = int(number)
        while left:
            day += datetime.timedelta(way)
            left -= day.weekday() < 5 and day not in FREE
        return day
    return day + way * relativedelta(**{{"uge": "weeks", "måned": "months", "dag": "days"}[unit]: int(number)})


def rules(body, day):
    """The deadlines and the notice in force for a body, those of a later document in place of those of an earlier one."""
    owners = {body, BODIES[body].get("del af", body)}
    documents = sorted(
        (date(str(record["gælder"]).removeprefix("fra ").split(" til ")[0]), str(path), record)
        for path, record in entities("fora")
        if path.name != "forum.md" and path.parent.name in owners and record["gælder"] != "ikke oplyst" and holds(record["gælder"], day))
    found = {}
    for _, _, record in documents:
        steps = record.get("frister")
        found |= steps if isinstance(steps, dict) else {}
        if record.get("varsel", "ikke oplyst") != "ikke oplyst":
            found["indkaldelse"] = f"{record['varsel']} før mødet"
    return found


def deadlines(year):
    """The steps that were taken in time of those that are recorded by the end of the year."""
    kept = []
    for meeting in meetings(year):
        held = date(meeting["dato"])
        done = {step: date(day) for step, day in meeting.get("sket", {}).items()}
        for step, words in rules(meeting["forum"], held).items():
            if step not in done or done[step].year > year:
                continue
            if words == "sammen med dagsordenen":
                last = done["dagsorden"]
            elif words == "på næste møde":
                last = min(
                    date(other["dato"]) for _, other, _ in MEETINGS
                    if other["forum"] == meeting["forum"] and other["status"] != "aflyst" and date(other["dato"]) > held)
            elif words.startswith("stiltiende"):
                last = datetime.date.max
            else:
                last = moved(held, words, -1 if words.endswith("før mødet") else 1)
            kept.append(done[step] <= last)
    return sum(kept), len(kept)


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
    figures, faults, counted = printed(), [], set()

    def expect(figure, year, wanted):
        counted.add(figure)
        found = figures.get(figure, {}).get(str(year), "")
        # What follows is how it was worked out, but for money, whose price level is part of it.
        words = found if figure in MONEY else found.split(";")[0].strip()
        if words != str(wanted):
            faults.append(f"{figure} {year}: {found!r}, counted {wanted}")

    for year in (2024, 2025):
        day = datetime.date(year, 12, 31)
        expect("Fora i kraft", year, bodies(day))
        expect("Kommissorier og regler vedtaget", year, adopted(year))
        expect("Kendte medlemmer", year, members(day))
        expect("Møder holdt", year, len(meetings(year)))
        expect("Fremmøde", year, "%d af %d" % attendance(year))
        expect("Sager behandlet", year, decisions(year))
        expect("Åbne opgaver", year, open_tasks(day))
        expect("Mål nået", year, "%d af %d" % goals(year))
        expect("Ledige pladser", year, vacant(day))
        expect("Frister overholdt", year, "%d af %d" % deadlines(year))
        expect("Aftaler i kraft", year, in_force("aftaler", day))
        expect("Helhedsplaner i kraft", year, in_force("helhedsplaner", day))
        expect("Bevilget", year, granted(year))
        expect("Forbrugt", year, spent(year))
        met, answered, silent = duties(year)
        expect("Pligter opfyldt", year, f"{met} af {answered}")
        remark = figures.get("Pligter opfyldt", {}).get("Bemærkning", "")
        if (f"{year}: uden oplysning om opfyldelse: {silent}" in remark) != (silent > 0):
            faults.append(f"Pligter {year}: {remark!r}, counted {silent} without an answer")
    if set(figures) != counted:
        faults.append(f"not counted again: {sorted(set(figures) ^ counted)}")
    for fault in faults:
        print(fault)
    print(f"{len(figures)} figures of two years, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
