#!/usr/bin/env python3
"""Holds the calendar against other people's: holidays against PyPI `holidays` as far as it goes, Easter against
`dateutil` beyond that, summer time against the tz database.

    Tests/Calendar/holidays_peer.py TOOL

Every difference that is meant stands below with its reason; any other is a fault.
"""
import datetime
import json
import subprocess
import sys
import zoneinfo

import holidays
from dateutil.easter import easter

TOOL = sys.argv[1]
FIRST, LAST = 1900, 2200
# The last year of the library.
PEER_LAST = 2100
FAULTS = []

# What the library has among its optional days, and we have no mark for.
NOT_MARKED = {"Arbejdernes kampdag": "no law and no bank closes for it; a municipality that does writes it in kalender.yaml"}
# What we mark, and the library does not have.
OURS_ALONE = {"fredag efter Kristi himmelfartsdag": "the banks close, from 2009; it is no day off by law"}
# Before this year the banks' own lists have not been seen, and we mark nothing.
BANKS_FROM = 2006


def days(years):
    done = subprocess.run(
        [TOOL, "calendar", years, "--format", "json", "--language", "da"], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["days"]


def plain(name):
    """A name without what spelling alone changes: `Anden påskedag` is `2. påskedag`."""
    name = name.replace("Anden ", "2. ").replace("Nytårsaften", "nytårsaftensdag")
    return name[:1].lower() + name[1:]


def compare(what, ours, theirs):
    for day in sorted(ours.keys() | theirs.keys()):
        if ours.get(day) != theirs.get(day):
            FAULTS.append(f"{what} {day}: ours {sorted(ours.get(day, []))}, theirs {sorted(theirs.get(day, []))}")


def named(pairs):
    result = {}
    for day, name in pairs:
        result.setdefault(day, set()).add(name[:1].lower() + name[1:])
    return result


def library(category):
    calendar = holidays.country_holidays("DK", years=range(FIRST, PEER_LAST + 1), categories=(category,), language="da")
    return [
        (day.isoformat(), plain(name)) for day, names in calendar.items() for name in names.split("; ")
        if name not in NOT_MARKED]


def transitions(first, last):
    """The days on which the offset of Copenhagen changes, from the tz database."""
    zoneinfo.reset_tzpath(to=[])  # the pinned package, not what the machine happens to have
    zone = zoneinfo.ZoneInfo("Europe/Copenhagen")
    hour = datetime.timedelta(hours=1)
    noon = datetime.datetime(first, 1, 1, 12)
    before = noon.replace(tzinfo=zone).utcoffset()
    while noon.year <= last:
        after = noon.replace(tzinfo=zone).utcoffset()
        if after != before:
            if abs(after - before) != hour:
                FAULTS.append(f"{noon.date()}: the clock moves by {after - before}")
            yield noon.date().isoformat(), "sommertid" if after > before else "normaltid"
        before = after
        noon += datetime.timedelta(days=1)


def main() -> int:
    ours = days(f"{FIRST}-{LAST}")
    shared = [row for row in ours if int(row["date"][:4]) <= PEER_LAST]
    compare(
        "holiday",
        named((row["date"], row["name"]) for row in shared if row["kind"] == "helligdag"),
        named(library("public")))
    compare(
        "bank closing day",
        named(
            (row["date"], row["name"]) for row in shared
            if row["kind"] == "banklukkedag" and row["name"] not in OURS_ALONE),
        named(pair for pair in library("optional") if int(pair[0][:4]) >= BANKS_FROM))
    alone = [row for row in ours if row["name"] in OURS_ALONE]
    if [row["date"][:4] for row in alone] != [str(year) for year in range(2009, LAST + 1)]:
        FAULTS.append("the Friday after Ascension Day is not marked once a year from 2009")
    compare(
        "easter",
        {row["date"]: {"easter"} for row in ours if row["name"] == "påskedag"},
        {easter(year).isoformat(): {"easter"} for year in range(FIRST, LAST + 1)})
    compare(
        "clock",
        named((row["date"], row["kind"]) for row in ours if row["kind"] in ("sommertid", "normaltid")),
        named(transitions(1950, LAST)))
    for row in ours:
        day = datetime.date.fromisoformat(row["date"])
        year, week, weekday = day.isocalendar()
        if (row["weekday"], row["week"]) != (weekday, f"{year:04}-W{week:02}"):
            FAULTS.append(f"{row['date']}: weekday {row['weekday']}, week {row['week']}")
    wanted = [row for row in ours if "1990" <= row["date"][:4] <= "2030" and row["kind"] == "helligdag"]
    if len(wanted) != 41 * 11 - 7:
        FAULTS.append(f"1990-2030 has {len(wanted)} holidays; 11 a year, 10 from 2024, are 444")
    print("\n".join(FAULTS))
    print(f"{len(ours)} days held against others, {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
