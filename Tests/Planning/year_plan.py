#!/usr/bin/env python3
"""Plans 2021 for a copy of the real content and holds the files against the rules, with nobody's code but its own:
counts, days, holidays from PyPI `holidays`, hours that overlap, the hours of the three boards added up.

    Tests/Planning/year_plan.py TOOL
"""
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import holidays

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
BOARDS = ["bydelsbestyrelse-amager-vvvk", "bydelsbestyrelse-bispebjerg-noerrebro", "bydelsbestyrelse-tingbjerg-husum"]
# Notat 2020: the boards three times a year, Samarbejdsforum about four, the example's four less the one held.
COUNTS = {**{board: {3} for board in BOARDS}, "samarbejdsforum": {3, 4, 5}, "eksempelforum": {3}}
YEAR = [datetime.date(2021, 1, 1) + datetime.timedelta(number) for number in range(365)]
FIXED = {"eksempelforum": [datetime.date(2021, 3, 11)]}
FAULTS = []


def expect(condition, what):
    if not condition:
        FAULTS.append(what)


def run(*arguments):
    return subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True)


def day(text):
    number, month, year = re.search(r"^dato: (\d+)\. (\w+) (\d{4})$", text, re.M).groups()
    return datetime.date(int(year), MONTHS.index(month) + 1, int(number))


def hours(text):
    times = re.search(r"^tid: kl\. (\d+)\.(\d+)(?:-(\d+)\.(\d+))?$", text, re.M).groups()
    start = int(times[0]) * 60 + int(times[1])
    return start, int(times[2]) * 60 + int(times[3]) if times[2] else 24 * 60


def look(folder):
    danish = holidays.country_holidays("DK", years=2021)
    found = {}
    for file in sorted(folder.glob("*.md")):
        text = file.read_text(encoding="utf-8")
        body = re.search(r"^forum: (\S+)$", text, re.M).group(1)
        when = day(text)
        found.setdefault(body, []).append((when, *hours(text)))
        expect("status: planlagt" in text, f"{file.name}: no state")
        expect(when.weekday() in (1, 2, 3), f"{file.name}: {when} is not a wished weekday")
        expect(when not in danish, f"{file.name}: {when} is {danish.get(when)}")
        expect(not datetime.date(2021, 2, 13) <= when <= datetime.date(2021, 2, 21), f"{file.name}: in the school holiday")
        starts_with_agenda = "skal disse punkter" in text and "## 1. Godkendelse af dagsorden" in text
        expect(starts_with_agenda == (body == "eksempelforum"), f"{file.name}: its standing agenda")
        expect(9 * 60 <= hours(text)[0] < 15 * 60, f"{file.name}: outside the wished hours")
    expect(set(found) == set(COUNTS), f"bodies planned: {sorted(found)}")
    for body, counts in COUNTS.items():
        expect(len(found.get(body, [])) in counts, f"{body}: {found.get(body)}")
    # The three boards share the departments and the secretariat.
    meetings = [(when, start, end, body) for body in BOARDS for when, start, end in found.get(body, [])]
    for one in meetings:
        for other in meetings:
            clash = one[3] < other[3] and one[0] == other[0] and one[1] < other[2] and other[1] < one[2]
            expect(not clash, f"clash: {one} and {other}")
    for body, dates in found.items():
        days = sorted(when for when, _, _ in dates)
        expect(all((b - a).days > 28 for a, b in zip(days, days[1:])), f"{body}: not spread: {days}")
    hold_against_moves(found)


def spread(days):
    """How uneven meetings lie, as docs/planning.md has it: squares of the days between, the ends twice."""
    days = sorted(days)
    inside = sum((b - a).days ** 2 for a, b in zip(days, days[1:]))
    return inside + 2 * (days[0] - YEAR[0]).days ** 2 + 2 * (YEAR[-1] - days[-1]).days ** 2


def hold_against_moves(found):
    """No body's plan is bettered by moving one meeting to any day that keeps the rules and wishes, and none by a hasty plan.

    Of what others have, only the hours of the three boards are looked at, who share their members: so more moves are tried than
    are allowed. A body's own fixed meeting stays.
    """
    danish = holidays.country_holidays("DK", years=2021)
    school = (datetime.date(2021, 2, 13), datetime.date(2021, 2, 21))
    free = [day for day in YEAR if day.weekday() in (1, 2, 3) and day not in danish and not school[0] <= day <= school[1]]
    for body, dates in sorted(found.items()):
        fixed, own = FIXED.get(body, []), sorted(when for when, _, _ in dates)
        length = max(end - start for _, start, end in dates)
        others = [meeting for other in BOARDS if other != body and body in BOARDS for meeting in found[other]]

        def has_room(day):
            taken = [(start, end) for when, start, end in others if when == day]
            starts = range(9 * 60, 15 * 60 - min(length, 6 * 60) + 1, 60)
            return any(all(end <= start or start + length <= begin for begin, end in taken) for start in starts)

        planned = spread(fixed + own)
        for one in own:
            rest = [day for day in own if day != one]
            better = [day for day in free if day not in rest + fixed and spread(fixed + rest + [day]) < planned and has_room(day)]
            expect(not better, f"{body}: {one} is better on {better[:1]}")
        hasty = list(fixed)
        for number in range(len(own)):
            ideal = YEAR[0] + datetime.timedelta(364 * (2 * number + 1) // (2 * len(own)))
            hasty.append(next(day for day in free if day >= ideal and day not in hasty))
        expect(planned <= spread(hasty), f"{body}: a hasty plan spreads better: {planned} against {spread(hasty)}")
        print(f"{body}: spread {planned}, hasty {spread(hasty)}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        site = folder / "site"
        shutil.copytree(ROOT / "content", site / "content")
        target = site / "content" / "moeder" / "2021"
        done = run("plan", 2021, "--site", site, "-o", folder / "one", "--language", "da")
        expect(done.returncode == 0, f"plan exits {done.returncode}: {done.stderr[:300]}")
        look(folder / "one")
        expect("16½–18 timer" in done.stdout, "the hours of the boards are not 16½–18")
        expect(done.stdout.count("det er uvist, om forummet findes i 2021") >= 4, "what is uncertain is not said")
        again = run("plan", 2021, "--site", site, "-o", folder / "two", "--language", "da")
        expect(again.stdout == done.stdout, "two plans differ in words")
        for file in (folder / "one").iterdir():
            other = folder / "two" / file.name
            expect(other.exists() and other.read_bytes() == file.read_bytes(), f"{file.name} differs the second time")
        refused = run("plan", 2021, "--site", site, "-o", folder / "one", "--language", "da")
        expect(refused.returncode == 2 and "findes allerede" in refused.stderr, "files are written over")

        # Put among the content, the files read as meetings, lie fast, and leave nothing to plan.
        before = run("check", site, "--date", "2020-12-31", "--format", "json").stdout
        written = run("plan", 2021, "--site", site, "-o", target)
        expect(written.returncode == 0, f"plan into the content exits {written.returncode}")
        after = run("check", site, "--date", "2020-12-31", "--format", "json").stdout
        errors = after.count('"error"') - before.count('"error"') + after.count('"warning"') - before.count('"warning"')
        expect(errors == 0, f"the files give {errors} findings")
        rest = run("plan", 2021, "--site", site, "--language", "da")
        expect(rest.stdout.startswith("Forslag til 2021: 0 møder"), f"planned twice: {rest.stdout[:80]}")

        late = run("plan", 2021, "--site", ROOT, "--date", "2021-12-30", "--language", "da")
        expect("ikke kan planlægges" in late.stdout and "for tidligt for varsel" in late.stdout, "too late a day is not said")
        expect("ingen skoleferier" not in late.stdout, "the school holidays of 2021 are not seen")
        unsaid = run("plan", 2022, "--site", ROOT, "--language", "da")
        expect("ingen skoleferier i 2022" in unsaid.stdout, "missing school holidays are not said")
    for fault in FAULTS:
        print(fault)
    return 1 if FAULTS else 0


sys.exit(main())
