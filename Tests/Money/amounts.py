#!/usr/bin/env python3
"""Holds the figures of the real site against what the sources state, and works out again what was computed.

    Tests/Money/amounts.py SITE EXAMPLE

Every amount and share stands on its page in one row or fact with the lines of its source. In the spreadsheets every computed
figure is worked out once more, with `decimal` and a reader of sums of our own. Two disagreements about money are told and no other.
"""
import csv
import decimal
import pathlib
import re
import sys

import html5lib

SITE, EXAMPLE = (pathlib.Path(p) for p in sys.argv[1:3])
D = decimal.Decimal
FAULTS = []

# Fact, page, the figure, and what must stand in the same row or fact, its source first.
FACTS = [
    ("F-01", "ordninger/helhedsplaner-lbf-2015-2018", "75 % (beregnet)", ["l. 76", "ikke oplyst", "75 % = 100 % − 25 %"]),
    ("F-02", "ordninger/helhedsplaner-lbf-2015-2018", "25 %", ["l. 78", "Kilden skriver, at parterne deler andelen"]),
    ("F-03", "ordninger/helhedsplaner-lbf-2015-2018", "12,5 %, typisk", ["l. 78", "Københavns Kommune"]),
    ("F-04", "ordninger/helhedsplaner-lbf-2015-2018", "12,5 %, typisk (beregnet)", ["l. 78", "Boligorganisationerne", "25 % − 12,5 %"]),
    ("F-05", "ordninger/helhedsplaner-lbf-2015-2018", "10,6 %", ["l. 72", "frikøb"]),
    ("F-05", "ordninger/helhedsplaner-lbf-2015-2018", "1,9 %", ["l. 72", "koordination"]),
    ("F-05", "ordninger/helhedsplaner-lbf-2015-2018", "12,5 % = 10,6 % + 1,9 %", ["l. 72", "Går op"]),
    ("F-05", "bevillinger/medfinansiering-2012-2014", "10,6 %", ["l. 88", "indsatser hos boligorganisationerne"]),
    ("F-05", "bevillinger/medfinansiering-2012-2014", "12,5 % = 10,6 % + 1,9 %", ["l. 88", "Går op"]),
    ("F-06", "bevillinger/medfinansiering-2012-2014", "30 mio. kr.", ["l. 38"]),
    ("F-07", "bevillinger/medfinansiering-2012-2014", "30 mio. kr. = 12,5 % af 260 mio. kr.",
     ["l. 38", "Går ikke op", "32,5 mio. kr. (beregnet)", "2,5 mio. kr. (beregnet)", "30 mio. kr. er 12,5 % af 240 mio. kr. (beregnet)"]),
    ("F-08", "bevillinger/medfinansiering-2012-2014", "32,5 mio. kr.", ["l. 84", "Kommunens medfinansiering i alt"]),
    ("F-08", "bevillinger/medfinansiering-2012-2014", "260 mio. kr.", ["l. 84", "Samlet investering"]),
    ("F-08", "bevillinger/medfinansiering-2012-2014", "32,5 mio. kr. = 12,5 % af 260 mio. kr.", ["l. 84", "Går op"]),
    ("F-09", "bevillinger/medfinansiering-2012-2014", "4,94 mio. kr. (beregnet)", ["l. 86", "1,9 %"]),
    ("F-09", "bevillinger/medfinansiering-2012-2014", "27,56 mio. kr. (beregnet)", ["l. 88", "10,6 %"]),
    ("F-09", "bevillinger/medfinansiering-2012-2014", "3 årsværk", ["l. 86", "ikke oplyst"]),
    ("F-10", "bevillinger/budget-2015-medfinansiering", "10,60 mio. kr.", ["l. 80"]),
    ("F-11", "bevillinger/budget-2016-medfinansiering", "25,20 mio. kr.", ["l. 80"]),
    ("F-11", "oekonomi", "35,80 mio. kr. (beregnet)", ["l. 80", "35,80 mio. kr. = 10,60 mio. kr. + 25,20 mio. kr."]),
    ("F-12", "bevillinger/investering-2010", "ca. 115–125 mio. kr. om året", ["l. 12–17"]),
    ("F-13", "bevillinger/aarsvaerk-2010", "ca. 2 årsværk", ["l. 68"]),
    ("F-13", "bevillinger/aarsvaerk-2010", "1 årsværk", ["l. 68", "Teknik- og Miljøforvaltningen"]),
    ("F-13", "bevillinger/dut-2010", "ca. 2 årsværk", ["l. 70"]),
    ("Z-21", "oekonomi", "30 mio. kr. = 12,5 % af 260 mio. kr.", ["l. 38", "Går ikke op", "240 mio. kr. (beregnet)"]),
]
UNITS = {"kr.": D(1), "t.kr.": D(1000), "mio. kr.": D(10) ** 6, "mia. kr.": D(10) ** 9, "årsværk": D(1), "timer": D(1), "%": D(1)}


def even(text):
    return " ".join(text.replace("\u00a0", " ").split())


def rows(page):
    """The rows of tables and the facts of a page, each as its words."""
    tree = html5lib.parse((SITE / page / "index.html").read_bytes(), treebuilder="etree", namespaceHTMLElements=False)
    cells = [" | ".join("".join(c.itertext()) for c in row) for row in tree.iter("tr")]
    facts = ["".join(dd.itertext()) for dd in tree.iter("dd")]
    return [even(text) for text in cells + facts]


def number(text):
    return D(text.replace(".", "").replace(",", "."))


def figure(text):
    match = re.fullmatch(r"(-?[\d.,]+) ?(.*)", text.strip())
    return number(match[1]) * UNITS[match[2]]


def worked_out(sum_):
    """The right side of a sum, in kroner, percent or work years."""
    terms = re.split(r" ([-+]) ", sum_.split("=", 1)[1].strip())
    total = D(0)
    for sign, term in zip(["+"] + terms[1::2], terms[0::2]):
        part, _, whole = term.partition(" af ")
        value = figure(part) * figure(whole) / 100 if whole else figure(part)
        total += -value if sign == "-" else value
    return total


def sheet(path):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf") or b"\r\n" not in data:
        FAULTS.append(f"{path.name}: no byte order mark, or no line ends of a spreadsheet")
    return list(csv.DictReader(data.decode("utf-8-sig").splitlines(), delimiter=";"))


def main() -> int:
    for fact, page, figure_, beside in FACTS:
        found = [row for row in rows(page) if figure_ in row and all(words in row for words in beside)]
        if not found:
            FAULTS.append(f"{fact}: /{page}/ does not say {figure_} beside {beside}")
    computed = 0
    for site in (SITE, EXAMPLE):
        for row in sheet(site / "oekonomi/beloeb.csv"):
            if row["Oplyst eller beregnet"] == "beregnet":
                computed += 1
                told = number(row["Tal"]) * UNITS[row["Enhed"]]
                left = figure(row["Udregning"].split("=")[0])
                if worked_out(row["Udregning"]) != left or left != told:
                    FAULTS.append(f"{row['Udregning']} comes to {worked_out(row['Udregning'])}, not {told}")
            elif not row["Kilde"]:
                FAULTS.append(f"{row['Post']}: {row['Skrevet']} has no source")
            if row["Oplyst eller beregnet"] == "oplyst" and "75 %" in row["Skrevet"] and site == SITE:
                FAULTS.append("75 % is stated nowhere")
    tree = html5lib.parse((SITE / "oekonomi/index.html").read_bytes(), treebuilder="etree", namespaceHTMLElements=False)
    told = [part for part in tree.iter("section") if part.get("id") == "uenigheder"]
    links = sorted(a.get("href").split("/")[-2] for part in told for a in part.iter("a"))
    if links != ["aarsvaerk-2012-2014", "medfinansiering-30-eller-32-5"]:
        FAULTS.append(f"the disagreements about money are {links}")
    failing = [row for row in rows("oekonomi") if "Går ikke op" in row]
    if len(failing) != 1:
        FAULTS.append(f"{len(failing)} sums fail")
    for fault in FAULTS:
        print(fault)
    print(f"{len(FACTS)} figures, {computed} computed ones worked out again; {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
