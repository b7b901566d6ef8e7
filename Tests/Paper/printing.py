#!/usr/bin/env python3
"""Builds with `--pdf` as its users do: twice the same bytes; without WeasyPrint, with one that fails, lies or hangs, the site
is whole and nothing links to what was not printed.

    Tests/Paper/printing.py TOOL
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
FAULTS = []


def expect(condition, what):
    if not condition:
        FAULTS.append(what)


def build(site, output, *options, path=None):
    return subprocess.run(
        [TOOL, "build", str(site), "-o", str(output), "--date", "2020-12-31", "--language", "en", *options],
        capture_output=True, text=True, timeout=300,
        env={**os.environ, "PATH": path if path is not None else f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"})


def small(folder):
    """A site of one body with two rule documents, which print quickly."""
    site = folder / "site"
    (site / "content/fora/udvalget").mkdir(parents=True)
    for name in ("organisationer", "kilder"):
        (site / "content" / name).mkdir()
    files = {
        "site.yaml": "titel: Et site\nudgiver: kommunen\nadresse: https://www.eksempel.dk/kommissorier/\n",
        "organisationer/kommunen.md": "---\nnavn: Kommunen\nart: kommune\nkilder:\n  - notat-2010, afsnit 1\n---\n",
        "kilder/notat-2010.md": "---\ntitel: Et notat\nart: notat\ndato: 1. januar 2010\nekstern: ja\n---\n",
        "fora/udvalget/forum.md": "---\nnavn: Udvalget\nart: administrativt forum\ngælder: fra 2010\nkilder:\n  - notat-2010, afsnit 1\n---\n",
    }
    for year in (2010, 2015):
        files[f"fora/udvalget/grundlag-{year}.md"] = (
            f"---\ntitel: Grundlag for Udvalget, {year}\ngælder: fra {year}\nkilder:\n  - notat-2010, afsnit 1\nforløb:\n  - trin: beskrevet\n    dato: {year}\n"
            "---\n\n## 1. Formål\n\nUdvalget mødes.\n")
    for path, text in files.items():
        (site / "content" / path).write_text(text, encoding="utf-8")
    return site


def files(folder):
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def program(folder, name, text):
    """A folder with a program called WeasyPrint that does as `text` says."""
    place = folder / name
    place.mkdir()
    script = place / "weasyprint"
    script.write_text(f"#!/bin/sh\nif [ \"$1\" = --version ]; then echo WeasyPrint version 70.0; exit 0; fi\n{text}\n")
    script.chmod(0o755)
    return f"{place}:/usr/bin:/bin"


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        site = small(folder)
        plain = build(site, folder / "plain")
        expect(plain.returncode == 0, f"a build without --pdf exits {plain.returncode}: {plain.stderr[:500]}")
        without = files(folder / "plain")

        first = build(site, folder / "first", "--pdf")
        expect(first.returncode == 0 and not first.stderr, f"a build with --pdf: {first.returncode} {first.stderr[:500]}")
        made = files(folder / "first")
        new = sorted(set(made) - set(without))
        expect(new == [f"fora/udvalget/grundlag-{year}/udvalget-grundlag-{year}.pdf" for year in (2010, 2015)], f"made: {new}")
        page = made["fora/udvalget/grundlag-2010/index.html"].decode()
        expect('href="udvalget-grundlag-2010.pdf">Hent som PDF (1 side)</a>' in page, "the page does not link to its PDF")
        # A second later and in another time zone: neither must be seen in the files.
        time.sleep(1.1)
        os.environ["TZ"] = "Asia/Tokyo"
        build(site, folder / "second", "--pdf")
        del os.environ["TZ"]
        expect(files(folder / "second") == made, "two builds differ")
        again = build(site, folder / "first", "--pdf")
        expect(f"0 written, {len(made) - 1} unchanged, 0 deleted" in again.stdout, f"again: {again.stdout}")

        broken = {
            "absent": ("", "pdf-uden-weasyprint", 1, None),
            "failing": ("cat >/dev/null; echo 'the fonts are gone' >&2; exit 3", "pdf-fejl", 2, "the fonts are gone"),
            "deaf": ("exit 4", "pdf-fejl", 2, None),
            "lying": ("cat >/dev/null; echo no PDF at all", "pdf-fejl", 2, None),
            "silent": ("cat >/dev/null; exit 0", "pdf-fejl", 2, None),
            "killed": ("kill -9 $$", "pdf-fejl", 2, None),
            "hanging": ("cat >/dev/null; sleep 60", "pdf-tid", None, None),
        }
        for name, (text, rule, count, words) in broken.items():
            path = f"{folder}" if name == "absent" else program(folder, name, text)
            begun = time.monotonic()
            done = build(site, folder / f"out-{name}", "--pdf", "--pdf-limit", "2" if name == "hanging" else "60", path=path)
            took = time.monotonic() - begun
            expect(done.returncode == 0, f"{name}: exits {done.returncode}: {done.stderr[:500]}")
            found = done.stderr.count(f"[{rule}]")
            expect(found == count if count else 1 <= found <= 2, f"{name}: {found} times {rule}: {done.stderr[:500]}")
            expect(words is None or words in done.stderr, f"{name}: does not say {words!r}: {done.stderr[:500]}")
            expect(files(folder / f"out-{name}") == without, f"{name}: the site is not that without PDF")
            expect(took < 50, f"{name}: was not stopped")
            # With --strict a warning stops the build, and what was published stays.
            strict = build(
                site, folder / "first", "--pdf", "--strict", "--pdf-limit", "2" if name == "hanging" else "60", path=path)
            expect(strict.returncode == 1, f"{name}, strict: exits {strict.returncode}")
            expect(files(folder / "first") == made, f"{name}, strict: what was published is not as before")

        usage = build(site, folder / "never", "--pdf", "--pdf-limit", "0")
        expect(usage.returncode == 2 and not (folder / "never").exists(), f"--pdf-limit 0 exits {usage.returncode}")
        # Which of them can be seen again by its own rule.
        explained = subprocess.run([TOOL, "explain", "pdf-uden-weasyprint", "--language", "en"], capture_output=True, text=True)
        expect("WeasyPrint" in explained.stdout, f"explain: {explained.stdout} {explained.stderr}")
        expect(shutil.which("pdftoppm") is not None, "poppler-utils is missing")
    print("\n".join(FAULTS))
    print(f"printing: {len(FAULTS)} faults")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main())
