#!/usr/bin/env python3
"""Builds made-up sites of 1,000 and 10,000 content files and prints wall, CPU and peak memory, and their ratio.

    Benchmarks/linearity.py TOOL

The ratio of the two sizes is what counts: ten times the files should cost about ten times as much. The folders lie in
memory where the system has such a place, so that the disk is not measured. The comparison with another generator on the
same Markdown comes with the publisher.
"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

SECTIONS = ["Formål", "Medlemmer", "Formalia", "Opgaver", "Kompetence", "Ikrafttræden"]
SENTENCE = (
    "Forummet drøfter udviklingen i området og følger de indsatser, som parterne har aftalt; se "
    "[et andet](../forum-{}/forum.md) og **fremhævet** tekst med `kode`. ")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def make(folder, files):
    """Half bodies, half kommissorier, about 4 kB each, with references among them."""
    content = folder / "content"
    bodies = files // 2
    write(content / "site.yaml", "titel: Prøve\nudgiver: kommunen\nadresse: https://www.eksempel.dk/\n")
    write(content / "organisationer/kommunen.md", "---\nnavn: Kommunen\nart: kommune\nkilder:\n  - notat\n---\n")
    write(
        content / "kilder/notat.md",
        "---\ntitel: Notat\nart: notat\ndato: 2010\nsagsnr: ikke oplyst\ndokumentnr: ikke oplyst\n---\n")
    for number in range(bodies):
        other, year = (number * 7 + 1) % bodies, 2009 + number % 10
        text = "\n\n".join(
            f"## Afsnit {part}\n\n" + SENTENCE.format((number + part) % bodies) * 3 for part in range(6))
        write(
            content / f"fora/forum-{number}/forum.md",
            f"---\nnavn: Forum {number}\nart: styregruppe\ngælder: fra {year}\nrelationer:\n"
            f"  - orienterer: forum-{other}\nkilder:\n  - notat, afsnit {number}\n---\n\n{text}\n")
        text = "\n\n".join(
            f"## {part + 1}. {title}\n\n1. {SENTENCE.format((number + part) % bodies)}\n"
            f"2. {SENTENCE.format((number + part + 3) % bodies)}" for part, title in enumerate(SECTIONS))
        write(
            content / f"fora/forum-{number}/kommissorium-{year}.md",
            f"---\ntitel: Kommissorium for Forum {number}\ngælder: fra {year}\nforløb:\n  - trin: udkast\n"
            "    dato: 14. april 2010\nkilder:\n  - notat, afsnit 2\nsammensætning:\n  - plads: kommunen\n"
            "    fra: kommunen\n    antal: 2\nmøder: 4-6 gange om året\n"
            f"formand: forum-{other}, som udgangspunkt\nfrister:\n  dagsorden: senest 2 uger før mødet\n---\n\n{text}\n")


def measure(tool, site, output):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(
        [tool, "build", str(site), "-o", str(output), "--date", "2020-12-31"], check=True, stdout=subprocess.DEVNULL)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, after.ru_maxrss / 1024


def main():
    tool = str(pathlib.Path(sys.argv[1]).resolve())
    memory = "/dev/shm" if os.path.isdir("/dev/shm") and shutil.disk_usage("/dev/shm").free > 2 << 30 else None
    figures = {}
    for files in (1_000, 10_000):
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            folder = pathlib.Path(folder)
            make(folder, files)
            figures[files] = measure(tool, folder, folder / "out")
        wall, cpu, peak = figures[files]
        print(f"{files:>6} files  wall {wall:6.2f} s  cpu {cpu:6.2f} s  peak {peak:6.0f} MB")
    small, large = figures[1_000], figures[10_000]
    ratios = [b / a for a, b in zip(small, large)]
    print(f" ratio 1:10    wall {ratios[0]:6.1f}    cpu {ratios[1]:6.1f}    peak {ratios[2]:6.1f}")


if __name__ == "__main__":
    main()
