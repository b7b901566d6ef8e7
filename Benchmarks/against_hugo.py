#!/usr/bin/env python3
"""Builds equal made-up sites of 1,000 and 10,000 files with `kommissorium` and Hugo in turns, and prints the ratios.

    Benchmarks/against_hugo.py TOOL HUGO [PAIRS]

Each build is whole: from the files to a folder that is not there. Before the race both are built once, and it is asserted
that they have the same pages, and that 99 of 100 say the same in the same blocks (`same_blocks.py`); those that do not are
printed. Wall and CPU are seconds, peak is the largest resident set of the process itself in MB. A ratio is Hugo's figure over ours in one pair;
what counts is the median of the pairs. Growth is ours from 1,000 to 10,000 files.
"""
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

import hugo_site
from made_up_site import MadeUpSite
from same_blocks import differences

SIZES = [1_000, 10_000]
ROOM = 2 << 30
SAMPLE = 1_000
ALLOWED = 0.01


def measured(log, *command):
    """Runs a command and gives its wall seconds, CPU seconds and peak MB."""
    output = [(os.POSIX_SPAWN_OPEN, stream, log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644) for stream in (1, 2)]
    start = time.monotonic()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=output)
    _, status, usage = os.wait4(process, 0)
    wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} failed:\n{pathlib.Path(log).read_text()[:2000]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pages(folder):
    return [str(path.relative_to(folder)) for path in folder.rglob("*.html")]


def ours(tool, folder):
    shutil.rmtree(folder / "out", ignore_errors=True)
    return measured(folder / "log", tool, "build", str(folder / "ours"), "-o", str(folder / "out"), "--date", "2020-12-31")


def hugos(hugo, folder):
    shutil.rmtree(folder / "hugo-out", ignore_errors=True)
    return measured(
        folder / "log", hugo, "build", "--quiet", "--source", str(folder / "hugo"), "--destination", str(folder / "hugo-out"))


def same(folder, wanted):
    """Stops unless both sites have the same pages, and about a thousand of them, all kinds among them, the same blocks."""
    other = set(wanted) ^ set(pages(folder / "hugo-out"))
    if other:
        sys.exit(f"only one of the sites has {sorted(other)[:5]}")
    ordered = sorted(wanted)
    sample = [path for path in ordered if "/forum-" not in path] + ordered[::max(1, len(ordered) // SAMPLE)]
    found = [lines for path in sample if (lines := differences(folder / "out" / path, folder / "hugo-out" / path))]
    for lines in found[:10]:
        print("\n".join(lines))
    if len(found) > ALLOWED * len(sample):
        sys.exit(f"{len(found)} of {len(sample)} pages differ; the templates in Benchmarks/hugo/ must follow ours")
    print(f"{len(sample) - len(found)} of {len(sample)} pages looked at say the same in the same blocks")


def race(tool, hugo, files, pairs, folder):
    """Makes both sites of one size and builds them in turns; gives the figures of each pair."""
    site = MadeUpSite(files)
    site.write(folder / "ours")
    ours(tool, folder)
    wanted = pages(folder / "out")
    hugo_site.write(site, folder / "hugo", wanted)
    hugos(hugo, folder)
    same(folder, wanted)
    figures = []
    for turn in range(pairs):
        first = [ours(tool, folder), hugos(hugo, folder)] if turn % 2 == 0 else [hugos(hugo, folder), ours(tool, folder)]
        figures.append(first if turn % 2 == 0 else first[::-1])
    print(f"\n{files} files, {len(wanted)} pages each")
    line = "{:<8}{:>10}{:>10}{:>10}   {:>10}{:>10}{:>10}   {:>8}{:>8}{:>8}"
    print(line.format("", "wall", "CPU", "peak", "Hugo wall", "CPU", "peak", "wall", "CPU", "peak"))
    for turn, (mine, theirs) in enumerate(figures):
        print(row(line, f"pair {turn + 1}", mine, theirs, ratios(mine, theirs)))
    middle = [[statistics.median(pair[side][k] for pair in figures) for k in range(3)] for side in (0, 1)]
    print(row(line, "median", *middle, [statistics.median(ratios(*pair)[k] for pair in figures) for k in range(3)]))
    return middle[0]


def ratios(mine, theirs):
    return [b / a for a, b in zip(mine, theirs)]


def row(line, name, mine, theirs, ratio):
    wall, cpu, peak = ("{:.2f} s".format, "{:.2f} s".format, "{:.0f} MB".format)
    return line.format(
        name, *(show(x) for show, x in zip((wall, cpu, peak), mine)), *(show(x) for show, x in zip((wall, cpu, peak), theirs)),
        *(f"{x:.1f}" for x in ratio))


def main():
    tool, hugo = (str(pathlib.Path(name).resolve()) for name in sys.argv[1:3])
    pairs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    memory = "/dev/shm" if os.path.isdir("/dev/shm") and shutil.disk_usage("/dev/shm").free > ROOM else None
    print(f"{os.cpu_count()} cores, files in {'memory' if memory else 'a temporary folder'}, {pairs} pairs in turns")
    medians = []
    for files in SIZES:
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            medians.append(race(tool, hugo, files, pairs, pathlib.Path(folder)))
    growth = ratios(*medians)
    print(f"\nours, {SIZES[0]} to {SIZES[1]} files: wall x {growth[0]:.1f}, CPU x {growth[1]:.1f}, peak x {growth[2]:.1f}")


if __name__ == "__main__":
    main()
