#!/usr/bin/env python3
"""Runs the checks that read what the tool writes with somebody else's readers.

    Tests/run.py [--every-page] TOOL

With --every-page, as `make test` says it, the browser opens all pages; without, a short and a long one of every kind,
which is quicker while one works. Each check is a script of its own with an exit status. As many run at a time as there are
processors; all run, the slowest are named, and the last line counts them.
"""
import concurrent.futures
import dataclasses
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The page for unknown addresses must know where it lies; the browser checks serve the sites there.
BASE = ["--base-path", "/a/b/"]
# WeasyPrint lies beside the interpreter that the checks are run by.
WITH_PRESS = ["env", f"PATH={pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"]


@dataclasses.dataclass(frozen=True)
class Check:
    """A command that exits with 0 when what it looks at is as it should be."""

    name: str
    command: list
    # The checks that must have passed before, because they write what this one reads; all stand above it.
    after: tuple = ()


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What a check came to: the words to print when it failed, none when it passed."""

    complaint: str | None
    seconds: float = 0


def script(name: str, path: str, *arguments, after: tuple = ()) -> Check:
    """A check that is a Python script under Tests/."""
    return Check(name, [sys.executable, str(ROOT / "Tests" / path), *map(str, arguments)], after)


def all_checks(tool: str, folder: pathlib.Path, every_page: bool) -> list[Check]:
    """The checks in the order in which they are begun: what others read first, then the slowest."""
    site, example = folder / "site", folder / "example"
    printed, example_printed = folder / "printed", folder / "example-printed"
    schema, charts, feeds = folder / "schema", folder / "charts", folder / "feeds"
    charts.mkdir()
    feeds.mkdir()
    content, example_content = str(ROOT), str(ROOT / "examples/eksempelkommune")
    day, example_day = ["--date", "2020-12-31"], ["--date", "2025-12-31"]
    sample = [] if every_page else ["--sample"]
    built, example_built = ("the site builds",), ("the example builds",)
    both, both_printed = built + example_built, ("the site prints", "the example prints")
    written = ("random charts and feeds are written",)
    return [
        Check("the site builds", [tool, "build", content, "-o", str(site), *day, *BASE]),
        # It breaks its rules fifteen times on purpose, each a warning, so it is not built with --strict.
        Check("the example builds", [tool, "build", example_content, "-o", str(example), *example_day, *BASE]),
        script("axe", "Browser/axe_violations.py", site, *sample, after=built),
        Check(*written, [
            "env", f"KOMMISSORIUM_CHARTS={charts}", f"KOMMISSORIUM_FEEDS={feeds}",
            "swift", "test", "--skip-build", "--filter", "WrittenCharts|WrittenFeeds"]),
        # Kommissorier and reports as PDF, of both sites.
        Check("the site prints", [
            *WITH_PRESS, tool, "build", content, "-o", str(printed), *day, *BASE, "--pdf"]),
        Check("the example prints", [
            *WITH_PRESS, tool, "build", example_content, "-o", str(example_printed), *example_day, *BASE, "--pdf"]),
        script("publishing", "Publishing/publishing.py", tool),
        script("reflow", "Browser/reflow.py", site, *sample, after=built),
        script("reflow of the example", "Browser/reflow.py", example, "--only", "moeder/", after=example_built),
        # The invented municipality has the meetings that the real site lacks: a short and a long page of every kind.
        script("axe on the example", "Browser/axe_violations.py", example, "--sample", "--only", "moeder/",
               after=example_built),
        script("axe on what was held", "Browser/axe_violations.py", example,
               "--only", "fora/samarbejdsraadet/overholdelse/", after=example_built),
        script("axe on the example's report", "Browser/axe_violations.py", example,
               "--only", "rapporter/status-2025/", after=example_built),
        script("own origin only", "Browser/own_origin.py", site, *sample, after=built),
        script("keyboard", "Browser/keyboard.py", site, after=built),
        script("forced colours", "Browser/forced_colours.py", site, after=built),
        script("paper", "Browser/paper.py", site, after=built),
        script("charts in a browser", "Charts/charts.py", site, charts, after=built + written),
        script("plots in a browser", "Charts/plots.py", site, example, after=both),
        script("structure of print", "Paper/structure.py", printed, example_printed, after=both_printed),
        script("sheets", "Paper/sheets.py", printed, example_printed, after=both_printed),
        script("links beside print", "Pages/links.py", printed, after=both_printed),
        script("printing", "Paper/printing.py", tool),
        script("links and fragments", "Pages/links.py", site, after=built),
        script("links of the example", "Pages/links.py", example, after=example_built),
        script("markup", "Pages/markup.py", site, after=built),
        script("markup of the example", "Pages/markup.py", example, after=example_built),
        script("landmarks", "Pages/landmarks.py", site, after=built),
        script("landmarks of the example", "Pages/landmarks.py", example, after=example_built),
        script("contrast", "Pages/contrast.py", site, tool, after=built),
        script("facts", "Facts/facts.py", site, tool, after=built),
        script("amounts and what follows from them", "Money/amounts.py", site, example, after=both),
        script("one figure changes its own places", "Money/one_figure.py", tool),
        script("the report of the example lacks ten things", "Reports/ten_gaps.py", example, after=example_built),
        script("a report's figures of two years", "Reports/year_figures.py", tool),
        script("the example has its breaches and no other finding", "Conformity/breaches.py", tool),
        script("feeds by two readers", "Calendar/feeds_peer.py", feeds, site, example, after=both + written),
        script("holidays and summer time", "Calendar/holidays_peer.py", tool),
        script("the year planned", "Planning/year_plan.py", tool),
        script("the example planned again", "Planning/example_plan.py", tool),
        script("rhythms and series planned", "Planning/series_plan.py", tool),
        script("command line", "CommandLine/command_line.py", tool),
        script("sub-paths and plain files", "Publishing/sub_paths.py", tool),
        Check("content is clean", [tool, "check", content, *day]),
        Check("schema is written", [tool, "schema", "-o", str(schema)]),
        script("content fits the schema", "Schema/validate_content.py", schema, after=("schema is written",)),
        script("the example fits the schema", "Schema/validate_content.py", schema, example_content,
               after=("schema is written",)),
        script("the habits of the house", "House/house.py", tool),
        script("no dead style", "House/stylesheet.py"),
        script("own words", "OwnWords/own_words.py"),
        script("mustache peer", "Peers/mustache_peer.py"),
    ]


def outcome(check: Check, earlier: dict) -> Outcome:
    """Runs a check once those before it are done. They were begun first, so the waiting ends."""
    lacking = [name for name in check.after if earlier[name].result().complaint is not None]
    if lacking:
        return Outcome(f"not run, for want of: {', '.join(lacking)}")
    began = time.monotonic()
    done = subprocess.run(check.command, capture_output=True, text=True)
    said = f"({done.returncode})\n{done.stdout[-6000:]}{done.stderr[-6000:]}" if done.returncode else None
    return Outcome(said, time.monotonic() - began)


def main() -> int:
    tool = str(pathlib.Path(sys.argv[-1]).resolve())
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {}
        for check in all_checks(tool, pathlib.Path(folder), "--every-page" in sys.argv):
            running[check.name] = pool.submit(outcome, check, running)
        for name, future in running.items():
            complaint = future.result().complaint
            print(f"ok: {name}" if complaint is None else f"--- {name} failed {complaint}", flush=True)
        outcomes = {name: future.result() for name, future in running.items()}
    slowest = sorted(outcomes, key=lambda name: -outcomes[name].seconds)[:8]
    print("slowest: " + ", ".join(f"{name} {outcomes[name].seconds:.0f} s" for name in slowest))
    failed = sum(outcome.complaint is not None for outcome in outcomes.values())
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
