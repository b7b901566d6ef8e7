#!/usr/bin/env python3
"""Reads calendar feeds with two readers of other people's, PyPI `icalendar` and `ics`, which share no code.

    Tests/Calendar/feeds_peer.py FOLDER [SITE ...]

FOLDER holds feeds, and beside each a JSON file that says what was meant: both readers must find that, text by text and
moment by moment. All events in the feeds of each SITE are read too: the readers
must find the same in each, and every feed must be offered on its page.
"""
import datetime
import json
import pathlib
import re
import sys
import zoneinfo

import icalendar
import ics

FAULTS = []
# The zones that were looked at already; nearly all feeds have the same.
ZONES = set()
UTC = datetime.timezone.utc
zoneinfo.reset_tzpath(to=[])  # the pinned package, not what the machine happens to have


def harmless(text):
    """What RFC 5545 lets through of a text: every line break is one, no control character but the tab is left."""
    text = re.sub("\r\n|[\n\x0b\x0c\r\x85\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f]", " ", text)


def unescaped(value):
    """A TEXT that a reader hands on as it stands: both do so with the name of a calendar."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def as_ics_reads(value):
    """`ics` takes the letter n after an escaped backslash for an escaped line break."""
    if isinstance(value, list):
        return sorted(map(as_ics_reads, value))
    return value.replace("\\n", "\\\n") if isinstance(value, str) else value


def moment(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return f"floating {value}"
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def by_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    if calendar.errors:
        FAULTS.append(f"icalendar: {calendar.errors}")
    for zone in calendar.walk("VTIMEZONE"):
        against_tzdata(zone)
    if str(calendar["NAME"]) != str(calendar["X-WR-CALNAME"]):
        FAULTS.append("the two names differ")
    events = {}
    for event in calendar.walk("VEVENT"):
        if event.errors:
            FAULTS.append(f"icalendar: {event['UID']}: {event.errors}")
        events[str(event["UID"])] = {
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "url": str(event.get("URL", "")),
            "categories": sorted(str(category) for category in event.get("CATEGORIES").cats),
            "status": str(event["STATUS"]),
            "sequence": int(event["SEQUENCE"]),
            "parent": str(event.get("RELATED-TO", "")),
            "revised": moment(event["LAST-MODIFIED"].dt)[:8] if "LAST-MODIFIED" in event else "",
            "start": moment(event["DTSTART"].dt),
            "end": moment(event["DTEND"].dt) if "DTEND" in event else "",
        }
        if "LAST-MODIFIED" in event and event["LAST-MODIFIED"].dt != event["DTSTAMP"].dt:
            FAULTS.append(f"{event['UID']}: DTSTAMP is not LAST-MODIFIED")
    return {"uid": str(calendar["UID"]), "name": unescaped(str(calendar["NAME"])), "events": events}


def against_tzdata(zone):
    """The zone as it is written gives the offset that the tz database gives, at noon of every tenth day of its years."""
    if (text := zone.to_ical()) in ZONES:
        return
    ZONES.add(text)
    name, own = str(zone["TZID"]), zone.to_tz(lookup_tzid=False)
    first = 1950 if len(zone.subcomponents) > 2 else 1997
    noon = datetime.datetime(first, 1, 1, 12)
    while noon.year < 2037:
        if noon.replace(tzinfo=own).utcoffset() != noon.replace(tzinfo=zoneinfo.ZoneInfo(name)).utcoffset():
            FAULTS.append(f"{name} {noon}: {noon.replace(tzinfo=own).utcoffset()}")
            return
        noon += datetime.timedelta(days=10)


def by_ics(data):
    calendar = ics.Calendar(data.decode())
    extra = {line.name: line.value for line in calendar.extra if hasattr(line, "value")}
    events = {}
    for event in calendar.events:
        lines = {line.name: line.value for line in event.extra if hasattr(line, "value")}
        if event.all_day:
            start, end = event.begin.date().isoformat(), ""
        else:
            start = moment(event.begin.datetime)
            end = moment(event.end.datetime) if event.end != event.begin else ""
        events[event.uid] = {
            "summary": event.name,
            "description": event.description or "",
            "location": event.location or "",
            "url": event.url or "",
            "categories": sorted(event.categories),
            "status": event.status,
            "sequence": int(lines["SEQUENCE"]),
            "parent": lines.get("RELATED-TO", ""),
            "revised": event.last_modified.format("YYYYMMDD") if event.last_modified else "",
            "start": start,
            "end": end,
        }
    return {"uid": extra["UID"], "name": unescaped(extra["NAME"]), "events": events}


def wanted(path):
    feed = json.loads(path.read_text())
    events = {}
    for event in feed["events"]:
        for key in ("summary", "description", "location"):
            event[key] = harmless(event[key])
        event["categories"] = sorted(harmless(category) for category in event["categories"])
        event["revised"] = event["revised"].replace("-", "")
        events[event.pop("uid")] = event
    return {"uid": feed["uid"], "name": harmless(feed["name"]), "events": events}


def compare(where, what, ours, theirs):
    for key in ("uid", "name"):
        if ours[key] != theirs[key]:
            FAULTS.append(f"{where}: {what}: {key} {ours[key]!r} is read as {theirs[key]!r}")
    if ours["events"].keys() != theirs["events"].keys():
        FAULTS.append(f"{where}: {what}: not the same events")
        return
    for uid, event in sorted(ours["events"].items()):
        for key, value in event.items():
            if what.startswith("ics"):
                value = as_ics_reads(value)
            if theirs["events"][uid][key] != value:
                FAULTS.append(f"{where}: {what}: {uid}: {key} {value!r} is read as {theirs['events'][uid][key]!r}")


def linked(site, path, data):
    """A feed names its own address, and the page that it lies beside offers to subscribe to that; a single meeting is a file
    to fetch."""
    where = path.relative_to(site).as_posix()
    if not str(icalendar.Calendar.from_ical(data)["SOURCE"]).endswith(f"/{where}"):
        FAULTS.append(f"{where}: SOURCE is another address")
    page = path.with_name("index.html").read_text()
    if path.name == "moede.ics":
        if 'href="moede.ics"' not in page:
            FAULTS.append(f"{where}: its page has no link to it")
    elif not re.search(f'href="webcal://[^"]*/{re.escape(where)}"', page):
        FAULTS.append(f"{where}: its page has no link to subscribe")


def main() -> int:
    written = sorted(pathlib.Path(sys.argv[1]).glob("*.ics"))
    if not written:
        FAULTS.append("no feed was written")
    events = feeds = 0
    for site in sys.argv[2:]:
        seen = set()
        published = sorted(pathlib.Path(site).rglob("*.ics"))
        if not published:
            FAULTS.append(f"{site} has no feed")
        for path in published:
            data = path.read_bytes()
            head, *blocks = data.removesuffix(b"END:VCALENDAR\r\n").split(b"BEGIN:VEVENT\r\n")
            linked(site, path, head + b"END:VCALENDAR\r\n")
            # An event is the same bytes in every feed that has it, and is read where it comes first.
            if not seen.issuperset(blocks):
                seen.update(blocks)
                first = by_icalendar(data)
                compare(path, "ics and icalendar", first, by_ics(data))
                events, feeds = events + len(first["events"]), feeds + 1
    for path in written:
        data, meant = path.read_bytes(), wanted(path.with_suffix(".json"))
        first, second = by_icalendar(data), by_ics(data)
        compare(path, "icalendar", meant, first)
        compare(path, "ics", meant, second)
        compare(path, "ics and icalendar", first, second)
        events, feeds = events + len(first["events"]), feeds + 1
    print("\n".join(FAULTS[:40]))
    print(f"{events} events in {feeds} feeds read twice, {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
