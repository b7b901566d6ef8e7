#!/usr/bin/env python3
"""Reads calendar feeds with two readers of other people's, PyPI `icalendar` and `ics`, which share no code.

    Tests/Calendar/feeds_peer.py FOLDER [SITE]

FOLDER holds feeds, and beside each a JSON file that says what was meant: both readers must find that, text by text and
moment by moment. All feeds of SITE are read too, and the readers must find the same in each.
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
UTC = datetime.timezone.utc
zoneinfo.reset_tzpath(to=[])  # the pinned package, not what the machine happens to have
COPENHAGEN = zoneinfo.ZoneInfo("Europe/Copenhagen")


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


def main() -> int:
    written = sorted(pathlib.Path(sys.argv[1]).glob("*.ics"))
    published = sorted(pathlib.Path(sys.argv[2]).rglob("*.ics")) if len(sys.argv) > 2 else []
    events = 0
    for path in written + published:
        data = path.read_bytes()
        first, second = by_icalendar(data), by_ics(data)
        events += len(first["events"])
        compare(path, "ics and icalendar", first, second)
        if path in written:
            meant = wanted(path.with_suffix(".json"))
            compare(path, "icalendar", meant, first)
            compare(path, "ics", meant, second)
    if not written or (len(sys.argv) > 2 and not published):
        FAULTS.append("no feed to read")
    print("\n".join(FAULTS[:40]))
    print(f"{events} events in {len(written) + len(published)} feeds read twice, {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
