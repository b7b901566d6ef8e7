#!/usr/bin/env python3
"""Uses the command as its users do: exit codes, formats, seeded faults, broken files, a copied binary.

    Tests/CommandLine/command_line.py TOOL
"""
import filecmp
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
FAULTS = []


def run(*arguments, tool=TOOL, within=None, **environment):
    return subprocess.run(
        [tool, *map(str, arguments)], capture_output=True, text=True, cwd=within,
        env={**os.environ, **environment})


def expect(condition, what):
    if not condition:
        FAULTS.append(what)


def copy(folder):
    site = folder / "site"
    shutil.copytree(ROOT / "content", site / "content")
    return site


def replace(site, path, old, new):
    file = site / "content" / path
    text = file.read_text(encoding="utf-8")
    if old not in text:
        FAULTS.append(f"seed: {old!r} is not in {path}")
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def found(site, language="da"):
    done = run("check", "--date", "2020-12-31", "--format", "json", "--language", language, within=site)
    expect(done.returncode == 1, f"check of a faulty site exits {done.returncode}: {done.stderr[:300]}")
    return json.loads(done.stdout)["findings"]


def seeded_faults(folder):
    """Twenty faults of different kinds in a copy of the real content; every one is found, in one run."""
    site = copy(folder)
    sam = "fora/samarbejdsforum"
    seeds = [
        (f"{sam}/kommissorium-2010.md", "formand: center", "formnad: center", "ukendt-noegle"),
        (f"{sam}/kommissorium-2010.md", "sekretariat: center-for-bydesign", "sekretariat: center-for-byudvikling", "ukendt-henvisning"),
        (f"{sam}/kommissorium-2010.md", "senest 3 uger før", "senest 3 ugger før", "ulaeselig-frist"),
        (f"{sam}/kommissorium-2010.md", "## 5. Kompetence", "## 5. Beføjelser", "afsnit-mangler"),
        (f"{sam}/grundlag-2020.md", "møder: ca. 4 gange", "møder: ca. fir gange", "ulaeselig-rytme"),
        (f"{sam}/forum.md", "gælder: fra august 2010\n", "gælder: fra 31. februar 2010\n", "ulaeselig-gyldighed"),
        (f"{sam}/forum.md", "måde: optaget", "måde: opslugt", "ukendt-ord"),
        ("fora/borgmesterforum/forum.md", "art: politisk forum\n", "", "noegle-mangler"),
        ("fora/partnerskabsforum/forum.md", "navn: Partnerskabsforum", "navn: Partnerskabsforum #1", "yaml-kommentar-uden-mellemrum"),
        ("fora/boligsocial-bestyrelse/medlemmer.yaml", "oplyst 20. november 2017", "oplyst 20. november 2009", "medlemskab-uden-for-livet"),
        ("fora/bydelsbestyrelse-tingbjerg-husum/forum.md", "måde: videreført", "måde: sammenlagt", "afloesning-antal"),
        ("kilder/indstilling-2010.md", "sagsnr: 2010-24616", "sagsnr: 24616", "sagsnr-form"),
        ("kilder/notat-2013-medfinansiering.md", "titel: ", "titel: [", "yaml-klammer"),
        ("organisationer/kab.md", "navn: KAB", "navn: KAB 010170-1234", "cpr-nummer"),
        ("organisationer/fsb.md", "\nart:", "\n\tart:", "yaml-tabulator"),
        ("personer/frank-jensen.md", "---\nnavn", "---\nnavn: En anden\nnavn", "noegle-gentaget"),
        ("regler/lbf-regulativ-2019.md", "dato: 20. december 2019", "dato: 20. decmber 2019", "ulaeselig-dato"),
        ("bevillinger/medfinansiering-2012-2014.md", "beløb: 30 mio. kr.", "beløb: tredive mio. kr", "ulaeselig-beloeb"),
        ("uenigheder/medfinansiering-30-eller-32-5.md", "vises: begge", "vises: ingen af dem", "ukendt-ord"),
        ("sider/om.md", "](", "](../findes-ikke.md) og [her](", "brudt-link"),
    ]
    for path, old, new, _ in seeds:
        replace(site, path, old, new)
    shutil.copy(site / "content/personer/anne-vang.md", site / "content/aftaler/pia-allerslev.md")
    findings = {language: found(site, language) for language in ("da", "en")}
    for language, rows in findings.items():
        seen = {(row["path"], row["rule"]) for row in rows}
        for path, _, _, rule in seeds:
            expect(("content/" + path, rule) in seen, f"{language}: {rule} in {path} is not found")
        expect(any(row["rule"] == "gentaget-id" for row in rows), f"{language}: repeated id is not found")
        for row in rows:
            expect(row["line"] is None or row["line"] >= 1, f"{row['rule']} has no line")
    headlines = [{(r["path"], r["line"], r["column"], r["rule"]) for r in rows} for rows in findings.values()]
    expect(headlines[0] == headlines[1], "the two languages find different things")
    expect(
        {r["headline"] for r in findings["da"]} != {r["headline"] for r in findings["en"]},
        "the two languages say the same words")


def broken_files(folder):
    """Inputs that are hardly content; each has its finding, none crashes, all in one run."""
    site = folder / "broken"
    content = site / "content"
    for name in ("organisationer", "fora/a", "sider", "personer", "regler"):
        (content / name).mkdir(parents=True)
    (site / "templates/strings").mkdir(parents=True)
    head = "---\nnavn: Navn\nart: kommune\n"
    files = {
        "site.yaml": "titel: Site\nudgiver: kommune\nadresse: https://x.dk/\n",
        "organisationer/kommune.md": head + "---\n",
        "organisationer/ukendt.md": head + "fabrev: rød\n---\n",
        "organisationer/type.md": head + "enheder: en\n---\n",
        "organisationer/henvisning.md": head + "del af: findes-ikke\n---\n",
        "organisationer/dato.md": head + "gælder: fra 31. juni 2010\n---\n",
        "organisationer/fane.md": head + "\tnote: x\n---\n",
        "organisationer/dobbelt.md": head + "art: fond\n---\n",
        "organisationer/uafsluttet.md": head,
        "organisationer/tom.md": "",
        "organisationer/dybt.md": head + "---\n\n" + "> " * 5000 + "dybt\n",
        "organisationer/andel.md": head + "note: {andel: 12,5 %}\n---\n",
        "organisationer/kolon.md": "---\nnavn: Bilag 5: Introduktion\nart: kommune\n---\n",
        "organisationer/havelaage.md": head + "note: sag #4\n---\n",
        "organisationer/stjerne.md": head + "note: *vigtigt*\n---\n",
        "organisationer/procent.md": head + "note: %5\n---\n",
        "organisationer/klamme.md": head + "note: [udkast]\n---\n",
        "organisationer/snabel.md": head + "note: @kommune\n---\n",
        "organisationer/to..prikker.md": head + "---\n",
        "personer/side.txt": "hej",
    }
    for path, text in files.items():
        (content / path).write_text(text, encoding="utf-8")
    (content / "organisationer/utf8.md").write_bytes(head.encode() + b"note: \xe6ble\n---\n")
    (content / "organisationer/billede.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (content / "sider/ring").symlink_to(content / "sider", target_is_directory=True)
    (site / "templates/side.html").write_text("<p>{{overskrft}}</p>", encoding="utf-8")
    strings = (ROOT / "templates/strings/da.yaml").read_text(encoding="utf-8")
    (site / "templates/strings/da.yaml").write_text(strings.replace("  ledig: ledig\n", "  leddig: ledig\n"), encoding="utf-8")
    expected = {
        ("content/organisationer/ukendt.md", "ukendt-noegle", 4, 1),
        ("content/organisationer/type.md", "forkert-type", 4, 10),
        ("content/organisationer/henvisning.md", "ukendt-henvisning", 4, 9),
        ("content/organisationer/dato.md", "ulaeselig-gyldighed", 4, 13),
        ("content/organisationer/fane.md", "yaml-tabulator", 4, 1),
        ("content/organisationer/dobbelt.md", "noegle-gentaget", 4, 1),
        ("content/organisationer/uafsluttet.md", "formdata-uafsluttet", 1, 1),
        ("content/organisationer/tom.md", "tom-fil", 1, 1),
        ("content/organisationer/dybt.md", "for-dyb-indlejring", 6, None),
        ("content/organisationer/andel.md", "yaml-klammer", 4, 7),
        ("content/organisationer/kolon.md", "yaml-kolon-i-vaerdi", 2, 14),
        ("content/organisationer/havelaage.md", "yaml-kommentar-uden-mellemrum", 4, 11),
        ("content/organisationer/stjerne.md", "yaml-tegn-i-begyndelsen", 4, 7),
        ("content/organisationer/procent.md", "yaml-tegn-i-begyndelsen", 4, 7),
        ("content/organisationer/klamme.md", "yaml-klammer", 4, 7),
        ("content/organisationer/snabel.md", "yaml-tegn-i-begyndelsen", 4, 7),
        ("content/organisationer/to..prikker.md", "filnavn", 1, 1),
        ("content/organisationer/utf8.md", "ugyldig-utf8", 4, 7),
        ("content/organisationer/billede.md", "binaer-fil", 3, 1),
        ("content/sider/ring", "symbolsk-laenke", None, None),
        ("content/personer/side.txt", "ukendt-fil", 1, 1),
        ("templates/side.html", "skabelon-navn-ukendt", 1, 6),
        ("templates/strings/da.yaml", "streng-ukendt", 5, 3),
    }
    for language in ("da", "en"):
        rows = found(site, language)
        seen = {(r["path"], r["rule"]): (r["line"], r["column"]) for r in reversed(rows)}
        for path, rule, line, column in sorted(expected, key=str):
            place = seen.get((path, rule))
            expect(place is not None, f"{language}: {rule} in {path} is not found")
            if place and place[0] is not None:
                expect(line in (None, place[0]) , f"{path} {rule}: line {place[0]}, not {line}")
                expect(column in (None, place[1]), f"{path} {rule}: column {place[1]}, not {column}")
        surplus = {key for key in seen if key not in {(p, r) for p, r, _, _ in expected}}
        surplus = {key for key in surplus if key[1] not in ("uden-kilde",)}
        expect(not surplus, f"{language}: found besides: {sorted(surplus)}")


def formats_and_codes(folder):
    """Each format is what it says; exit codes tell what happened."""
    clean = run("check", ROOT, "--date", "2020-12-31")
    expect(clean.returncode == 0, f"the real content is not clean:\n{clean.stdout[-1500:]}")
    expect(run("chek").returncode == 2, "wrong usage does not exit 2")
    expect(run("check", ROOT, "--format", "xml").returncode == 2, "wrong format does not exit 2")
    expect(run("check", folder / "nowhere").returncode == 1, "a missing folder does not exit 1")
    site = copy(folder / "formats")
    replace(site, "personer/frank-jensen.md", "navn:", "navne:")
    sarif = json.loads(run("check", site, "--format", "sarif").stdout)
    expect(sarif["version"] == "2.1.0" and sarif["runs"][0]["results"], "SARIF has no results")
    github = run("check", site, "--format", "github").stdout
    expect("::error file=" in github, f"GitHub form: {github[:80]}")
    text = run("check", site, "--language", "da").stdout
    expect("mente du »navn«?" in text.lower(), "no suggestion in Danish")
    expect("did you mean “navn”?" in run("check", site, LANG="en_GB.UTF-8", LC_ALL="").stdout.lower(), "no English by LANG")
    built = run("build", site, "-o", folder / "out")
    expect(built.returncode == 1 and not (folder / "out").exists(), "a faulty site was published")
    explained = run("explain", "ukendt-henvisning")
    expect(explained.returncode == 0 and "center-for-bydesign" in explained.stdout, "explain says nothing")


def binary_alone(folder):
    """The binary in another folder, without templates beside it, writes the same bytes."""
    alone = folder / "elsewhere" / "kommissorium"
    alone.parent.mkdir()
    shutil.copy(TOOL, alone)
    site = copy(folder / "alone")
    for name, tool, source, zone in (("one", TOOL, ROOT, "UTC"), ("two", str(alone), site, "Asia/Tokyo")):
        done = run("build", source, "-o", folder / name, "--date", "2020-12-31", tool=tool, TZ=zone, LC_ALL="C" if name == "one" else "C.UTF-8")
        expect(done.returncode == 0, f"build {name}: {done.stderr[-400:]}")
    difference = filecmp.dircmp(folder / "one", folder / "two")

    def same(compared):
        return not (compared.left_only or compared.right_only or compared.diff_files) and all(
            same(inner) for inner in compared.subdirs.values())

    expect(same(difference), "two builds differ")
    foreign = folder / "foreign"
    foreign.mkdir()
    (foreign / "mine.txt").write_text("mine")
    refused = run("build", ROOT, "-o", foreign, "--date", "2020-12-31")
    expect(refused.returncode == 1 and os.listdir(foreign) == ["mine.txt"], "a foreign folder was written to")


def calendar_and_deadlines(folder):
    """Holidays and due dates for people and programs; what is asked wrongly is refused with the mend."""
    for form, start in (("text", "2026-01-01"), ("csv", "\ufeffdato;til;"), ("json", "{")):
        done = run("calendar", "2026", "--format", form, "--site", ROOT, "--language", "da")
        expect(done.returncode == 0 and done.stdout.startswith(start), f"calendar --format {form}: {done.stdout[:60]!r}")
    for years in ("x", "2026-2025", "1899", "2026-2201", "2026-", "1-2-3", "99999999999999999999"):
        done = run("calendar", years, "--language", "da")
        expect(done.returncode == 2 and "1900-2200" in done.stderr, f"calendar {years}: {done.returncode} {done.stderr}")
    done = run("calendar", "2026", "--site", folder)
    expect(done.returncode == 2 and "kalender.yaml" in done.stderr, f"calendar without a site: {done.stderr}")

    def due(body, day):
        done = run("deadlines", body, day, ROOT, "--format", "json", "--language", "da")
        expect(done.returncode == 0, f"deadlines {body} {day}: {done.stderr}")
        answer = json.loads(done.stdout)
        return answer["silence"], {row["step"]: (row["first"], row["last"]) for row in answer["due"]}

    silence, days = due("samarbejdsforum", "2010-11-04")
    expect(silence is None, f"samarbejdsforum is silent: {silence}")
    expect(
        {step: first for step, (first, _) in days.items()} == {
            "forslag til dagsorden": "2010-10-14", "dagsorden": "2010-10-21", "referat": "2010-11-11",
            "bemærkninger": "2010-11-25", "godkendelse": "2010-11-26"},
        f"samarbejdsforum: {days}")
    expect(due("samarbejdsforum", "november 2010")[1]["dagsorden"] == ("2010-10-18", "2010-11-16"), "a month is a month")
    expect(due("samarbejdsforum", "2021-03-04") == (
        "de regler, der gælder, siger ikke noget om frister", {}), "a deadline of 2010 is reckoned in 2021")
    for arguments, hint in (
            (("samarbejdforum", "2021-03-04"), "samarbejdsforum"), (("samarbejdsforum", "4. mrts 2021"), "mrts"),
            (("samarbejdsforum",), "date")):
        done = run("deadlines", *arguments, within=ROOT, LANG="da_DK.UTF-8", LC_ALL="")
        expect(done.returncode == 2 and hint in done.stderr, f"deadlines {arguments}: {done.returncode} {done.stderr}")


def new_meetings(folder):
    """A new meeting begins with the standing agenda of the rules in force on its day, as binding as they say."""
    site = copy(folder)
    replace(site, "fora/eksempelforum/kommissorium-2021.md", "    - Eventuelt", "    - \"Eventuelt [x](y) *#*\"")
    replace(site, "fora/tvaerkommunal-styregruppe/kommissorium-2010.md", "fast dagsorden:", "synlighed: intern\nfast dagsorden:")

    def begin(*arguments):
        done = run("new", "moede", *arguments, "--site", site, "--language", "da")
        path = done.stdout.split("\n")[0].removeprefix("Skrevet: ")
        return done, pathlib.Path(path).read_text(encoding="utf-8") if done.returncode == 0 else ""

    done, text = begin("eksempelforum", "2. december 2021")
    expect(done.stdout == f"Skrevet: {site}/content/moeder/2021/eksempelforum-2021-2.md\n", f"new moede says {done.stdout!r}")
    expect(
        text == """---
forum: eksempelforum
eksempel: ja
dato: 2. december 2021
status: planlagt
---

Efter [kommissoriet](../../fora/eksempelforum/kommissorium-2021.md) skal disse punkter være på dagsordenen.

## 1. Godkendelse af dagsorden

## 2. Opfølgning på beslutninger fra sidste møde

## 3. Status på helhedsplanerne

## 4. Næste møde

## 5. Eventuelt \\[x\\](y) \\*\\#\\*
""", f"the new meeting: {text}")
    checked = run("check", site, "--date", "2021-12-31", "--format", "json", "--language", "da")
    rows = [row for row in json.loads(checked.stdout)["findings"] if "eksempelforum-2021-2" in (row["path"] or "")]
    expect(rows == [], f"the new meeting has findings: {rows}")
    again, _ = begin("eksempelforum", "2. december 2021")
    expect(
        "Dagen har allerede et møde: eksempelforum-2021-2." in again.stdout, f"a taken day is not said: {again.stdout}")
    expect("allerede et møde" not in done.stdout, f"a free day is said to be taken: {done.stdout}")
    target = folder / "elsewhere" / "deeper"
    done, text = begin("partnerskabsforum", "4. november 2010", "-o", target)
    expect(str(target) in done.stdout and "er disse punkter udgangspunktet" in text, f"as a starting point: {text}")
    expect("det tredje skal være med." in text, "the note of the standing agenda is lost")
    taken, _ = begin("partnerskabsforum", "4. november 2010", "-o", target)
    expect(taken.returncode == 2 and "findes allerede" in taken.stderr, f"a meeting is written over: {taken.stderr}")
    done, text = begin("samarbejdsforum", "marts 2021")
    expect("ingen fast dagsorden" in done.stdout and text.endswith("---\n"), f"without a standing agenda: {done.stdout} {text}")
    done, text = begin("tvaerkommunal-styregruppe", "4. november 2010")
    expect(text.endswith("status: planlagt\n---\n"), f"an internal agenda is copied into a public meeting: {text}")
    for arguments, hint in (
            (("eksempelforumm", "2021-03-04"), "eksempelforum"), (("eksempelforum", "4. mrts 2021"), "mrts"),
            (("boligsocial-bestyrelse", "2030-03-04"), "ophørt før"), (("samarbejdsforum", "1990-03-04"), "endnu ikke")):
        done, _ = begin(*arguments)
        expect(done.returncode == 2 and hint in done.stderr, f"new moede {arguments}: {done.returncode} {done.stderr}")


def new_reports(folder):
    """A new report has its year and the one before it, every chapter with its blocks, and no finding of its own."""
    shutil.copytree(ROOT / "examples/eksempelkommune/content", folder / "example/content")
    for site, id, day, kept in (
            (copy(folder), "status-2021", "2020-12-31", ["forrige: status-2020", "undertitel: 'Samarbejdet med"]),
            (folder / "example", "status-2026", "2025-12-31", [
                "forrige: status-2025", "  - samarbejdsraadet", "    ansvarlig: budget-og-analyse\n    status: åben"])):
        done = run("new", "rapport", id, "--site", site, "--language", "da")
        expect(done.stdout == f"Skrevet: {site}/content/rapporter/{id}/rapport.md\n", f"new rapport says {done.stdout!r}")
        text = (site / "content/rapporter" / id / "rapport.md").read_text(encoding="utf-8")
        year = id.removeprefix("status-")
        for words in [f"titel: 'Status {year}'", f"år: {year}", f"pr: 31. december {year}", *kept]:
            expect(words in text, f"{id} does not say {words!r}: {text}")
        headings = [line.removeprefix("## ") for line in text.split("\n") if line.startswith("## ")]
        expect(headings[0] == "Resumé" and headings[-1] == "Bilag D. Kilder", f"the chapters of {id}: {headings}")
        empty = [part.split("\n")[0] for part in text.split("\n## ")[1:] if "```vis " not in part]
        expect(empty == [], f"chapters of {id} without a block: {empty}")
        checked = run("check", site, "--date", day, "--format", "json", "--language", "da")
        rows = [row for row in json.loads(checked.stdout)["findings"] if id in (row["path"] or "")]
        expect(rows == [], f"{id} has findings: {rows}")
        for arguments, hint in (((id,), "findes allerede"), (("status",), "--year"), (("æble-2021",), "a-z")):
            done = run("new", "rapport", *arguments, "--site", site, "--language", "da")
            expect(done.returncode == 2 and hint in done.stderr, f"new rapport {arguments}: {done.returncode} {done.stderr}")


def frozen_reports(folder):
    """A report is frozen when it is approved, and again only when it was; the file reads and gives back the same."""
    site = folder / "example"
    shutil.copytree(ROOT / "examples/eksempelkommune/content", site / "content")
    file = site / "content/rapporter/status-2024/frosset.yaml"
    published = file.read_text(encoding="utf-8")

    def freeze(*arguments):
        return run("freeze", arguments[0], site, *arguments[1:], "--language", "da")

    def check():
        done = run("check", site, "--date", "2025-12-31", "--format", "json", "--language", "da")
        return [row for row in json.loads(done.stdout)["findings"] if "status-2024/frosset" in (row["path"] or "")]

    for arguments, hint in (
            (("status-2024", "--date", "2025-03-17"), "er frosset allerede"),
            (("status-2024", "--date", "2025-03-18", "--again"), "er udgivet; det, der er rettet siden"),
            (("status-2025", "--date", "2025-12-31", "--again"), "er ikke frosset endnu"),
            (("status-2025", "--date", "2025-12-30"), "kan ikke fryses før"),
            (("status-2025", "--date", "2025-12-31"), "er et udkast 31. december 2025"),
            (("status-2030",), "findes ikke")):
        done = freeze(*arguments)
        expect(done.returncode == 2 and hint in done.stderr, f"freeze {arguments}: {done.returncode} {done.stderr}")
    again = ("status-2024", "--date", "2025-03-17", "--again")
    done = freeze(*again)
    count = published.count("\n  - ")
    expect(done.returncode == 0 and done.stdout.endswith(f": {count} linjer, som de er 17. marts 2025.\n"), f"freeze --again: {done.stdout}")
    expect(file.read_text(encoding="utf-8") == published, "freeze --again gives another file than the example has")

    # Another caption is no correction; another figure is, and build says the same of it as check.
    replace(site, "rapporter/status-2024/rapport.md", "billedtekst: Året 2024 i fem tal", "billedtekst: Fem tal")
    expect(check() == [], f"a caption is a correction: {check()}")
    replace(site, "helhedsplaner/laerkeagerplanen.md", "beløb: 3,6 mio. kr.", "beløb: 3,5 mio. kr.")
    rows = check()
    expect([row["rule"] for row in rows] == ["rettet-efter-udgivelsen"], f"a corrected figure gives {rows}")
    line = f"{rows[0]['headline']} [rettet-efter-udgivelsen]" if rows else "?"
    arguments = (site, "--date", "2025-12-31", "--language", "da")
    for done in (run("check", *arguments), run("build", *arguments, "-o", folder / "built")):
        expect((done.stdout + done.stderr).count(line) == 1, f"{done.args[1]} does not say {line!r}: {done.stderr[:300]}")

    # An error elsewhere is told alone, and that nothing was frozen.
    replace(site, "helhedsplaner/laerkeagerplanen.md", "beløb: 3,5 mio. kr.", "beløb: 3,5 mioo.")
    done = freeze(*again)
    expect(done.returncode == 1 and done.stderr.endswith("Intet er frosset; ret fejlene først.\n"), f"an error: {done.stderr[-300:]}")
    expect("advarsel:" not in done.stderr, "freeze tells warnings too")
    replace(site, "helhedsplaner/laerkeagerplanen.md", "beløb: 3,5 mioo.", "beløb: 3,5 mio. kr.")

    # A damaged file is found, and is frozen again only when that is asked for.
    file.write_text(published.replace(" = 44'", "=44'", 1), encoding="utf-8")
    expect([row["rule"] for row in check() if row["severity"] == "error"] == ["frosset-linje-ulaeselig"], f"damage: {check()}")
    expect(run("build", *arguments, "-o", folder / "built").returncode == 1, "a damaged line does not stop the build")
    file.write_text("frosset: [\n", encoding="utf-8")
    expect("er frosset allerede" in freeze(*again[:-1]).stderr, "a damaged file is overwritten")
    expect(freeze(*again).returncode == 0 and check() == [], f"a damaged file is not mended: {check()}")


def main() -> int:
    checks = [
        seeded_faults, broken_files, formats_and_codes, binary_alone, calendar_and_deadlines, new_meetings, new_reports,
        frozen_reports]
    failed = 0
    for check in checks:
        before = len(FAULTS)
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "formats").mkdir()
            (folder / "alone").mkdir()
            check(folder)
        failed += len(FAULTS) > before
    print("\n".join(FAULTS))
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
