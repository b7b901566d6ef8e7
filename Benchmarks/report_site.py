#!/usr/bin/env python3
"""A made-up site with a report that has a page for each of its bodies: `report_site.py FOLDER BODIES`.

Each body has rules with duties, five members, four meetings a year with tasks and outcomes, a decision, an agreement; every
second one a disagreement. One rule lays a duty on all of them. Build it as of 31 December 2025.
"""

import pathlib
import sys

from made_up_site import file_text, write_file

YEARS = (2024, 2025)
MONTHS = ("februar", "maj", "september", "november")
REPORT = """
## 1. Tal

```vis tal
```

## 2. Møder

```vis møder
```

```vis beslutninger
```

## 3. Resten

```vis aftaler
```

```vis pligter
```

```vis uenigheder
```

```vis mangler
```
"""


def body(number):
    return f"forum-{number}"


def holders(number):
    return [f"person-{(number * 5 + seat) % 997}" for seat in range(5)]


def forum(number):
    return [f"navn: Forum {number}", "art: styregruppe", "niveau: 2", "gælder: fra 2015",
        f"oprettet ved: beslutning-{number}", "kilder:", "  - notat, afsnit 1"]


def kommissorium(number):
    return [f"titel: Kommissorium for Forum {number}", "gælder: fra 1. juni 2015", "forløb:", "  - trin: vedtaget",
        "    dato: 1. juni 2015", "sammensætning:", "  - plads: beboere", "    beskrevet som: beboere", "    antal: 5",
        "møder: 4 gange om året", "frister:",
        "  dagsorden: senest 8 dage før mødet", "  referat: senest 1 uge efter mødet", "pligter:",
        f"  - id: referat-{number}", "    pligt: Referatet lægges på hjemmesiden", "    hvor: hjemmesiden",
        f"    hvem: {body(number)}", "    frist: samme dag som referatet udsendes", f"  - id: status-{number}",
        "    pligt: Status sendes til forvaltningen", f"    hvem: {body(number)}",
        "    frist: hvert år senest 1. april", "kilder:", "  - notat, afsnit 2"]


def members(number):
    return "kilde: notat, afsnit 3\nmedlemmer:\n" + "".join(
        f"  - person: {person}\n    plads: beboere\n    gælder: fra {2016 + seat * 2}\n"
        for seat, person in enumerate(holders(number)))


def meeting(number, year, turn):
    lines = [f"forum: {body(number)}", f"dato: {number % 28 + 1}. {MONTHS[turn]} {year}", "status: holdt", "deltagere:"]
    for seat, person in enumerate(holders(number)):
        lines += ["  - plads: beboere", f"    person: {person}", f"    til stede: {'nej' if seat == turn else 'ja'}"]
    text = (f"\n## 1. Regnskab\n\n```opgave\nid: regnskab\nhvem: {body(number)}\nhvad: Regnskabet sendes ud\n"
        f"senest: 1. december {year}\n```\n\n### Beslutning\n\nGodkendt.\n\n## 2. Plan\n\n```punkt\n"
        "art: beslutning\n```\n\n### Beslutning\n\n```beslutning\nudfald: godkendt\n```\n\nGodkendt.\n")
    return file_text(lines, text)


def decision(number):
    return [f"titel: Beslutning {number}", "art: beslutning", "behandling:", f"  - organ: {body(number)}",
        f"    dato: {number % 28 + 1}. maj 2025", "    udfald: godkendt", "kilder:", "  - notat, afsnit 4"]


def agreement(number):
    return [f"navn: Aftale {number}", "art: delaftale", "parter:", f"  - {body(number)}", "  - forvaltning",
        "gælder: fra 1. januar 2022 til 31. december 2026", "kilder:", "  - notat, afsnit 5"]


def disagreement(number):
    return [f"titel: Uenighed {number}", "art: uenighed", "vedrører:", f"  - {body(number)}", "udsagn:",
        "  - udsagn: Det ene", "    kilde: notat, afsnit 6", "  - udsagn: Det andet", "    kilde: notat, afsnit 7",
        "vises: begge", "kilder:", "  - notat, afsnit 6"]


def report(year):
    return [f"titel: Status {year}", f"år: {year}", f"pr: 31. december {year}", "udarbejdet af: forvaltning"]


def common_rule(bodies):
    return ["titel: Fælles forretningsorden", "gælder: fra 1. januar 2016", "forløb:", "  - trin: vedtaget",
        "    dato: 1. januar 2016", "pligter:", "  - id: regnskab",
        "    pligt: Regnskabet sendes til forvaltningen", "    hvem:", *[f"      - {body(number)}" for number in range(bodies)],
        "    frist: hvert år senest 1. marts", "kilder:", "  - notat, afsnit 8"]


def write(folder, bodies):
    content = folder / "content"
    write_file(content / "site.yaml", "titel: Prøve\nudgiver: forvaltning\nadresse: https://www.eksempel.dk/\n")
    write_file(content / "kalender.yaml", "hverdage: mandag til fredag\n")
    write_file(content / "organisationer/forvaltning.md", file_text(["navn: Forvaltning", "art: forvaltning"]))
    write_file(content / "kilder/notat.md", file_text(["titel: Notat", "art: notat", "dato: 2015"]))
    for person in range(min(997, bodies * 5)):
        write_file(content / f"personer/person-{person}.md", file_text([f"navn: Beboer {person}"]))
    for number in range(bodies):
        home = content / "fora" / body(number)
        write_file(home / "forum.md", file_text(forum(number)))
        write_file(home / "kommissorium-2015.md", file_text(kommissorium(number), "\n## 1. Formål\n\nForummet mødes.\n"))
        write_file(home / "medlemmer.yaml", members(number))
        write_file(content / f"beslutninger/beslutning-{number}.md", file_text(decision(number)))
        write_file(content / f"aftaler/aftale-{number}.md", file_text(agreement(number)))
        if number % 2 == 0:
            write_file(content / f"uenigheder/uenighed-{number}.md", file_text(disagreement(number)))
        for year in YEARS:
            for turn in range(4):
                write_file(content / f"moeder/{year}/{body(number)}-{year}-{turn + 1}.md", meeting(number, year, turn))
    write_file(content / f"fora/{body(0)}/forretningsorden-2016.md",
        file_text(common_rule(bodies), "\n## 1. Regnskab\n\nForaene aflægger regnskab.\n"))
    write_file(content / f"rapporter/status-{YEARS[1]}/rapport.md", file_text(report(YEARS[1]), REPORT))


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
