#!/usr/bin/env python3
"""Runs the checks that read what the tool writes with somebody else's readers.

    Tests/run.py [--every-page] TOOL

With --every-page, as `make test` says it, the browser opens all pages; without, a short and a long one of every kind,
which is quicker while one works. Each check is a script of its own with an exit status; all run, and the last line counts them.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main() -> int:
    tool = str(pathlib.Path(sys.argv[-1]).resolve())
    some = [] if "--every-page" in sys.argv else ["--sample"]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        site, schema, charts, feeds = folder / "site", folder / "schema", folder / "charts", folder / "feeds"
        example, example_content = folder / "example", str(ROOT / "examples/eksempelkommune")
        charts.mkdir()
        feeds.mkdir()
        python = [sys.executable]
        # WeasyPrint lies beside the interpreter that the checks are run by.
        with_press = ["env", f"PATH={pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"]
        checks = [
            ("content is clean", [tool, "check", str(ROOT), "--date", "2020-12-31"]),
            ("the habits of the house", python + [str(ROOT / "Tests/House/house.py"), tool]),
            ("no dead style", python + [str(ROOT / "Tests/House/stylesheet.py")]),
            ("own words", python + [str(ROOT / "Tests/OwnWords/own_words.py")]),
            ("mustache peer", python + [str(ROOT / "Tests/Peers/mustache_peer.py")]),
            # The page for unknown addresses must know where it lies; the browser checks serve the site there.
            ("the site builds", [
                tool, "build", str(ROOT), "-o", str(site), "--date", "2020-12-31", "--base-path", "/a/b/"]),
            ("links and fragments", python + [str(ROOT / "Tests/Pages/links.py"), str(site)]),
            ("contrast", python + [str(ROOT / "Tests/Pages/contrast.py"), str(site), tool]),
            ("markup", python + [str(ROOT / "Tests/Pages/markup.py"), str(site)]),
            ("landmarks", python + [str(ROOT / "Tests/Pages/landmarks.py"), str(site)]),
            ("axe", python + [str(ROOT / "Tests/Browser/axe_violations.py"), str(site), *some]),
            ("own origin only", python + [str(ROOT / "Tests/Browser/own_origin.py"), str(site), *some]),
            ("reflow", python + [str(ROOT / "Tests/Browser/reflow.py"), str(site), *some]),
            ("keyboard", python + [str(ROOT / "Tests/Browser/keyboard.py"), str(site)]),
            ("forced colours", python + [str(ROOT / "Tests/Browser/forced_colours.py"), str(site)]),
            ("paper", python + [str(ROOT / "Tests/Browser/paper.py"), str(site)]),
            ("random charts are written", ["env", f"KOMMISSORIUM_CHARTS={charts}", "swift", "test", "--skip-build", "--filter", "WrittenCharts"]),
            ("charts in a browser", python + [str(ROOT / "Tests/Charts/charts.py"), str(site), str(charts)]),
            ("facts", python + [str(ROOT / "Tests/Facts/facts.py"), str(site), tool]),
            ("holidays and summer time", python + [str(ROOT / "Tests/Calendar/holidays_peer.py"), tool]),
            ("random feeds are written", ["env", f"KOMMISSORIUM_FEEDS={feeds}", "swift", "test", "--skip-build", "--filter", "WrittenFeeds"]),
            ("the year planned", python + [str(ROOT / "Tests/Planning/year_plan.py"), tool]),
            ("the example planned again", python + [str(ROOT / "Tests/Planning/example_plan.py"), tool]),
            ("rhythms and series planned", python + [str(ROOT / "Tests/Planning/series_plan.py"), tool]),
            ("command line", python + [str(ROOT / "Tests/CommandLine/command_line.py"), tool]),
            ("publishing", python + [str(ROOT / "Tests/Publishing/publishing.py"), tool]),
            ("sub-paths and plain files", python + [str(ROOT / "Tests/Publishing/sub_paths.py"), tool]),
            # The invented municipality: all pages for markup, links and frame; of its meetings, which the real site has few
            # of, a short and a long one in the browser.
            # It breaks its rules fifteen times on purpose, each a warning, so it is not built with --strict.
            ("the example has its breaches and no other finding", python + [
                str(ROOT / "Tests/Conformity/breaches.py"), tool]),
            ("the example builds", [
                tool, "build", example_content, "-o", str(example), "--date", "2025-12-31", "--base-path", "/a/b/"]),
            ("links of the example", python + [str(ROOT / "Tests/Pages/links.py"), str(example)]),
            ("markup of the example", python + [str(ROOT / "Tests/Pages/markup.py"), str(example)]),
            ("landmarks of the example", python + [str(ROOT / "Tests/Pages/landmarks.py"), str(example)]),
            ("feeds by two readers", python + [
                str(ROOT / "Tests/Calendar/feeds_peer.py"), str(feeds), str(site), str(example)]),
            ("axe on the example", python + [str(ROOT / "Tests/Browser/axe_violations.py"), str(example), "--sample", "--only", "moeder/"]),
            ("axe on what was held", python + [str(ROOT / "Tests/Browser/axe_violations.py"), str(example), "--only", "fora/samarbejdsraadet/overholdelse/"]),
            ("reflow of the example", python + [str(ROOT / "Tests/Browser/reflow.py"), str(example), "--only", "moeder/"]),
            ("amounts and what follows from them", python + [
                str(ROOT / "Tests/Money/amounts.py"), str(site), str(example)]),
            ("the report of the example lacks ten things", python + [
                str(ROOT / "Tests/Reports/ten_gaps.py"), str(example)]),
            ("one figure changes its own places", python + [str(ROOT / "Tests/Money/one_figure.py"), tool]),
            ("a report's figures of two years", python + [str(ROOT / "Tests/Reports/year_figures.py"), tool]),
            ("plots in a browser", python + [str(ROOT / "Tests/Charts/plots.py"), str(site), str(example)]),
            # Kommissorier and reports as PDF, of both sites.
            ("printing", python + [str(ROOT / "Tests/Paper/printing.py"), tool]),
            ("the site prints", with_press + [
                tool, "build", str(ROOT), "-o", str(site), "--date", "2020-12-31", "--base-path", "/a/b/", "--pdf"]),
            ("the example prints", with_press + [
                tool, "build", example_content, "-o", str(example), "--date", "2025-12-31", "--base-path", "/a/b/", "--pdf"]),
            ("structure of print", python + [str(ROOT / "Tests/Paper/structure.py"), str(site), str(example)]),
            ("sheets", python + [str(ROOT / "Tests/Paper/sheets.py"), str(site), str(example)]),
            ("links beside print", python + [str(ROOT / "Tests/Pages/links.py"), str(site)]),
            ("reports of the example in a browser", python + [
                str(ROOT / "Tests/Browser/axe_violations.py"), str(example), "--only", "rapporter/status-2025/"]),
            ("schema is written", [tool, "schema", "-o", str(schema)]),
            ("content fits the schema", python + [str(ROOT / "Tests/Schema/validate_content.py"), str(schema)]),
            ("the example fits the schema", python + [
                str(ROOT / "Tests/Schema/validate_content.py"), str(schema), example_content]),
        ]
        failed = 0
        for name, command in checks:
            if not all(pathlib.Path(part).exists() for part in command if part.endswith(".py")):
                print(f"missing: {name}")
                failed += 1
                continue
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                failed += 1
                print(f"--- {name} failed ({done.returncode})\n{done.stdout[-6000:]}{done.stderr[-6000:]}")
            else:
                print(f"ok: {name}")
        print(f"{len(checks) - failed} passed, {failed} failed")
        return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
