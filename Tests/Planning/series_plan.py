#!/usr/bin/env python3
"""Plans a site of rhythms and series and holds the days against a calendar of its own: PyPI `holidays` and ISO weeks.

    Tests/Planning/series_plan.py TOOL
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import holidays

TOOL = str(pathlib.Path(sys.argv[1]).resolve())
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
DANISH = holidays.country_holidays("DK", years=2026)
WINTER = [datetime.date(2026, 2, 9) + datetime.timedelta(i) for i in range(7)]
YEAR = [datetime.date(2026, 1, 1) + datetime.timedelta(i) for i in range(365)]
HEAD = "titel: Regler\nart: notat\ngælder: fra 2020\nforløb:\n  - trin: vedtaget\n    dato: 2020\nkilder:\n  - notat\n"
FILES = {
    "site.yaml": "titel: Site\nudgiver: kommune\nadresse: https://x.dk/\n",
    "kalender.yaml": """hverdage: mandag til fredag
lukkedage:
  - dag: 24. december til 31. december
    navn: Jul
skoleferier:
  - navn: Vinterferie
    gælder: fra 9. februar 2026 til 15. februar 2026
ønsker:
  ugedage: tirsdag, onsdag eller torsdag
  tid: kl. 9-15
""",
    "organisationer/kommune.md": "---\nnavn: Kommune\nart: kommune\nkilder:\n  - notat\n---\n",
    "kilder/notat.md": "---\ntitel: Notat\nart: notat\ndato: 2020\nekstern: ja\n---\n",
    "moeder/2025/bestyrelsen-2025-1.md":
        "---\nforum: bestyrelsen\nmødeserie: smaa\ndato: 17. december 2025\nstatus: holdt\nkilder:\n  - notat\n---\n",
    "fora/udvalget/regler": "møder: hver torsdag i ulige uger\nmødetid: kl. 10.00-11.30\n",
    "fora/gruppen/regler": "møder: 1. og sidste tirsdag i måneden\n",
    "fora/toppen/regler": "møder: 2 gange om året\ndagsorden bygger på:\n  - det, som Gruppen og Ingen har drøftet\n",
    "fora/ingen/regler": "møder: efter behov\n",
    "fora/bestyrelsen/regler": """mødelængde: 1 time
mødeserier:
  - id: store
    navn: Store møder
    møder: 4 gange om året
    frister:
      dagsorden: senest 2 uger før mødet
      referat: senest 1 uge efter mødet
  - id: smaa
    navn: Små møder
    møder: hver 2. uge
    mødetid: onsdag kl. 9.00
""",
}
FAULTS = []


def expect(condition, what):
    if not condition:
        FAULTS.append(what)


def run(*arguments):
    return subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True)


def write(content):
    for path, text in FILES.items():
        if path.endswith("/regler"):
            body = path.split("/")[1]
            forum = content / "fora" / body / "forum.md"
            forum.parent.mkdir(parents=True)
            forum.write_text(
                f"---\nnavn: {body.capitalize()}\nart: styregruppe\ngælder: fra 2020\nkilder:\n  - notat\n---\n", encoding="utf-8")
            (forum.parent / "grundlag-2020.md").write_text(f"---\n{HEAD}{text}---\n", encoding="utf-8")
        else:
            (content / path).parent.mkdir(parents=True, exist_ok=True)
            (content / path).write_text(text, encoding="utf-8")


def meetings(folder):
    """Days by body and series, each with its hours in minutes."""
    found = {}
    for file in folder.glob("*.md"):
        text = file.read_text(encoding="utf-8")
        number, month, year = re.search(r"^dato: (\d+)\. (\w+) (\d{4})$", text, re.M).groups()
        when = datetime.date(int(year), MONTHS.index(month) + 1, int(number))
        clock = [int(part) for part in re.search(r"^tid: kl\. (\d+)\.(\d+)(?:-(\d+)\.(\d+))?$", text, re.M).groups("24")]
        series = re.search(r"^mødeserie: (\S+)$", text, re.M)
        name = re.search(r"^forum: (\S+)$", text, re.M).group(1) + (f" {series.group(1)}" if series else "")
        found.setdefault(name, {})[when] = (clock[0] * 60 + clock[1], clock[2] * 60 + clock[3], file)
    return found


def is_free(day):
    closed = day.month == 12 and day.day >= 24
    return day.weekday() < 5 and day not in DANISH and day not in WINTER and not closed


def words(day):
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def hold(name, found, rhythm, said):
    """The meetings are the days of the rhythm that are free, and the account names every other one."""
    expect(sorted(found) == [day for day in rhythm if is_free(day)], f"{name}: {sorted(found)}")
    gone = [day for day in rhythm if not is_free(day)]
    line = next((line for line in said.splitlines() if re.match(rf"  {name}: \d+ af \d+: ", line)), "")
    expect(gone and line.startswith(f"  {name}: {len(gone)} af {len(rhythm)}: "), f"{name}: {line!r} should tell of {gone}")
    for day in gone:
        reason = "skoleferie" if day in WINTER else "lukkedag" if day not in DANISH else "helligdag"
        expect(f"{words(day)} ({reason})" in line, f"{name}: {words(day)} ({reason}) is not told: {line}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder)
        content = site / "content"
        write(content)
        target = content / "moeder" / "2026"
        done = run("plan", 2026, "--site", site, "-o", target, "--language", "da")
        expect(done.returncode == 0, f"plan exits {done.returncode}: {done.stderr[:300]}")
        expect(target.is_dir(), f"no files: {done.stdout[:1200]}")
        found = meetings(target)
        said = done.stdout
        hold("Udvalget", found.get("udvalget", {}), [
            day for day in YEAR if day.weekday() == 3 and day.isocalendar()[1] % 2 == 1], said)
        tuesdays = [day for day in YEAR if day.weekday() == 1]
        hold("Gruppen", found.get("gruppen", {}), [
            day for day in tuesdays if day.day <= 7 or (day + datetime.timedelta(7)).month != day.month], said)
        small = found.get("bestyrelsen smaa", {})
        # Every second week from the last meeting of the year before.
        hold("Bestyrelsen, Små møder", small, [day for day in YEAR if (day - datetime.date(2025, 12, 17)).days % 14 == 0], said)
        large = found.get("bestyrelsen store", {})
        expect(len(large) == 4, f"the series of four: {sorted(large)}")
        for day in set(large) & set(small):
            (a, b, _), (c, d, _) = large[day], small[day]
            expect(b <= c or d <= a, f"two series of one body at once: {day}")
        expect(all(start == 600 and end == 690 for start, end, _ in found.get("udvalget", {}).values()), "the hours of the rule")
        expect(len(found.get("toppen", {})) == 2, f"toppen: {found.get('toppen')}")
        expect("Toppen: dagsordenen bygger på Ingen, som der ikke lægges møder for." in said, "a basis without meetings is not told")
        expect("bygger på Gruppen" not in said, "a basis with meetings is told as one without")
        rest = run("plan", 2026, "--site", site, "--language", "da")
        expect(rest.stdout.startswith("Forslag til 2026: 0 møder"), f"planned twice: {rest.stdout[:80]}")
        if len(small) < 4:
            return report()
        # A meeting that was moved from its fixed day by two still is that day's meeting.
        _, _, file = small[sorted(small)[3]]
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^dato: .*$", f"dato: {words(sorted(small)[3] + datetime.timedelta(1))}", text, flags=re.M), encoding="utf-8")
        moved = run("plan", 2026, "--site", site, "--language", "da")
        expect(moved.stdout.startswith("Forslag til 2026: 0 møder"), f"a moved meeting is planned anew: {moved.stdout[:80]}")
        # 2025 had one meeting of a body that owes more, and says so; what is planned has nothing to mend.
        checked = json.loads(run("check", site, "--date", "2026-01-01", "--format", "json").stdout)
        found = [(row["rule"], row["headline"]) for row in checked["findings"]]
        expect([rule for rule, text in found if "2025" not in text] == [], f"the planned site has findings: {found}")
    return report()


def report():
    for fault in FAULTS:
        print(fault)
    return 1 if FAULTS else 0


sys.exit(main())
