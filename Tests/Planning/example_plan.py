#!/usr/bin/env python3
"""Plans 2026 of the example anew and compares: without the files that the planner wrote it writes them again, byte for byte,
and a plan beside them finds nothing more to do.

    Tests/Planning/example_plan.py TOOL
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())


def plan(site, *more):
    return subprocess.run(
        [TOOL, "plan", "2026", "--site", str(site), "--date", "2025-12-31", "--language", "da", *map(str, more)],
        capture_output=True, text=True)


def main():
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        shutil.copytree(ROOT / "examples/eksempelkommune", site)
        meetings = site / "content/moeder/2026"
        more = plan(site)
        if not more.stdout.startswith("Forslag til 2026: 0 møder"):
            faults.append(f"there is more to plan: {more.stdout[:200]}{more.stderr[:200]}")
        # A meeting that somebody has begun to prepare has a case number; those of the planner have none.
        planned = {}
        for file in meetings.glob("*.md"):
            text = file.read_bytes()
            if b"\nsagsnr: " not in text:
                planned[file.name] = text
                file.unlink()
        if len(planned) < 20:
            faults.append(f"only {len(planned)} meetings are planned by the planner")
        again = pathlib.Path(folder) / "again"
        done = plan(site, "-o", again)
        written = {file.name: file.read_bytes() for file in again.glob("*.md")} if again.is_dir() else {}
        if written != planned:
            different = sorted(name for name in planned.keys() | written.keys() if planned.get(name) != written.get(name))
            faults.append(f"planned again, these differ: {different} {done.stderr[:200]}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


sys.exit(main())
